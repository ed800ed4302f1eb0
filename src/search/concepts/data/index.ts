import { ageing } from './ageing.js';
import { crisis } from './crisis.js';
import { disability } from './disability.js';
import { family } from './family.js';
import { health } from './health.js';
import { help } from './help.js';
import { housing } from './housing.js';
import { illness } from './illness.js';
import { immigration } from './immigration.js';
import { leisure } from './leisure.js';
import { mind } from './mind.js';
import { money } from './money.js';
import { municipality } from './municipality.js';
import { participation } from './participation.js';
import { substances } from './substances.js';
import { wellbeing } from './wellbeing.js';
import { work } from './work.js';
import { youth } from './youth.js';

/** All themes, in the order in which they are read. */
export const themes: readonly string[] = [
  wellbeing,
  help,
  health,
  illness,
  mind,
  substances,
  family,
  youth,
  ageing,
  disability,
  money,
  work,
  housing,
  crisis,
  immigration,
  participation,
  leisure,
  municipality,
];
