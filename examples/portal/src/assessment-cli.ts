import { parseArgs } from 'node:util';
import { SIDES } from '../../../src/checklists/merge.js';
import { createLink, LINK_ROLES, listLinks, revokeLink } from './assessments.js';
import type { Database } from './database.js';
import { Definitions } from './definitions.js';

export const ASSESSMENT_USAGE = `portal assessment-link create --template ID --place CODE --year YYYY --side municipality|association|resident-panel
                                      --role answer|edit|publish --name NAME [--days N] [--count N] [--page URL]
                                      [--assessment ID]   keys for respondents; with --page whole links
portal assessment-link list | revoke <id>
`;

/** More at once are made with the command again. */
const MOST_AT_ONCE = 500;

/**
 * Keys of respondents from the command line.
 *
 * @returns the exit code; `undefined` when the words make no sense
 */
export async function assessmentLinkCommand(
  [action, ...words]: string[],
  database: Database,
  print: (line: string) => void,
): Promise<number | undefined> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      template: { type: 'string', default: 'ngo-friendly-municipality' },
      place: { type: 'string' },
      year: { type: 'string' },
      side: { type: 'string', default: 'municipality' },
      role: { type: 'string', default: 'answer' },
      name: { type: 'string' },
      days: { type: 'string', default: '60' },
      count: { type: 'string', default: '1' },
      page: { type: 'string' },
      assessment: { type: 'string' },
    },
  });
  if (action === 'list') {
    for (const one of await listLinks(database))
      print(
        `${one.id} ${one.role} ${one.template} ${one.place} ${one.year} ${one.side} ${one.name}, ` +
          `until ${one.expiresAt.slice(0, 10)}${one.revokedAt ? ', revoked' : ''}${one.begun ? ', begun' : ''}`,
      );
    return 0;
  }
  if (action === 'revoke' && positionals[0]) {
    const wasThere = await revokeLink(database, 'command-line', positionals[0]);
    print(wasThere ? 'Revoked.' : 'There is no such link.');
    return wasThere ? 0 : 1;
  }
  const { template, place = '', name, page, assessment } = values;
  const [year, days, count] = [Number(values.year), Number(values.days), Number(values.count)];
  const side = SIDES.find((one) => one === values.side);
  const role = LINK_ROLES.find((one) => one === values.role);
  const isWhole = (number: number, most: number): boolean =>
    Number.isInteger(number) && number > 0 && number <= most;
  if (
    action !== 'create' ||
    !name ||
    !side ||
    !role ||
    !/^\d{2,3}$/.test(place) ||
    !(isWhole(year, 2200) && year >= 1990 && isWhole(days, 1000) && isWhole(count, MOST_AT_ONCE)) ||
    (page !== undefined && !URL.canParse(page))
  )
    return undefined;
  if (!(await new Definitions(database).checklist(template))) {
    print(`There is no checklist “${template}”.`);
    return 1;
  }
  for (let number = 1; number <= count; number++) {
    const made = await createLink(database, 'command-line', {
      template,
      place,
      year,
      side,
      role,
      days,
      name: count > 1 ? `${name} ${number}` : name,
      assessment,
    });
    print(page ? `${page.replace(/#.*$/, '')}#checklist-key=${made.key}` : made.key);
  }
  print(
    '\nNot shown again. Whoever has a link answers with it: give each person a link of their own, by a way that nobody else reads.',
  );
  return 0;
}
