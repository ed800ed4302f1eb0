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

/**
 * All themes, in the order in which they are read.
 *
 * Four things the engine does that an editor must know:
 * - A word whose forms stand in any text (töitä, phone, prata) is written with a small word beside it ("saada töitä",
 *   "my phone"): small words do not count in a question, so the word alone still means the concept, but in texts only
 *   the whole phrase is looked for. The same makes a phrase dangerous when its other word means anything: "ei kotia" would
 *   make every question with koti one of homelessness.
 * - A word with a hyphen is one word, and what is typed apart is joined to it: beside "special-needs child" nobody's
 *   "special needs" was understood.
 * - A single word is a base form: an inflected one ("lapsista") is taken back to its base, with all its compounds.
 * - A verb is written in the infinitive: its persons, its passive and its participles are joined with it (nukun, nukutaan,
 *   nukkunut), but not with the noun, nor is the simple past in i alone (tappoi, kuoli), which may be another need: those
 *   are words of their own.
 */
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
