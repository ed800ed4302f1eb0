import { placeOf } from '../../../src/checklists/merge.js';
import { readChecklistData } from '../../../src/checklists/file.js';
import type { Assessment } from '../../../src/model/checklist.js';
import { publishAnswers, type AssessmentGroup } from './assessments.js';
import { rowsOf, sql, type Database } from './database.js';
import { Definitions } from './definitions.js';
import { ProblemError } from './problems.js';
import { storable } from './records.js';

/** Who has saved and published them. */
const BY = 'demo';

/**
 * Invented assessments for a demonstration, as if they had come through links of respondents: statements are public,
 * and persons' answers are counted and published by the portal's own rules. What is there already stays as it is:
 * somebody may have gone on from it.
 *
 * @returns how many were added
 */
export async function seedAssessments(database: Database, files: readonly unknown[]): Promise<number> {
  const told = files.flatMap((file) => readChecklistData(file).value?.assessments ?? []);
  const list = told.map((one) => {
    const body: Assessment = { ...one, invented: true, revision: 1 };
    // A person's name is never shown; these persons have none.
    if (!one.joint) delete body.respondent;
    return { ...groupOf(one), id: one.id, joint: one.joint ?? false, body };
  });
  if (!list.length) return 0;
  const added = await database.queries.transaction(async (transaction) => {
    const json = storable(JSON.stringify(list));
    const rows = await rowsOf<AssessmentGroup & { id: string; joint: boolean }>(
      transaction,
      sql`insert into assessment (id, template, place, side, year, joint)
        select id, template, place, side, year, joint
        from jsonb_to_recordset(${json}::text::jsonb)
          as told(id text, template text, place text, side text, year int, joint boolean)
        on conflict (id) do nothing returning id, template, place, side, year, joint`,
    );
    const ids = JSON.stringify(rows.map(({ id }) => id));
    await transaction.execute(sql`
      insert into assessment_version (id, revision, body, saved_by)
      select id, 1, body, ${BY} from jsonb_to_recordset(${json}::text::jsonb) as told(id text, body jsonb)
      where id in (select jsonb_array_elements_text(${ids}::text::jsonb))`);
    await transaction.execute(sql`
      insert into assessment_publication
        (kind, template, place, side, year, assessment, revision, body, published_by)
      select 'statement', template, place, side, year, id, 1, body, ${BY}
      from jsonb_to_recordset(${json}::text::jsonb)
        as told(id text, template text, place text, side text, year int, joint boolean, body jsonb)
      where joint and id in (select jsonb_array_elements_text(${ids}::text::jsonb))`);
    return rows;
  });
  const groups = new Map(
    added
      .filter(({ joint }) => !joint)
      .map(({ template, place, side, year }) => [
        JSON.stringify([template, place, side, year]),
        { template, place, side, year },
      ]),
  );
  const definitions = new Definitions(database);
  for (const group of groups.values()) {
    const template = await definitions.checklist(group.template);
    if (!template) continue;
    await publishAnswers(database, BY, template, group, {}).catch((thrown: unknown) => {
      // Few answers are not shown, here either.
      if (!(thrown instanceof ProblemError && thrown.code === 'too-few-answers')) throw thrown;
    });
  }
  return added.length;
}

const groupOf = (one: Assessment): AssessmentGroup => ({
  template: one.template.id,
  place: placeOf(one) ?? '',
  side: one.side,
  year: one.year,
});
