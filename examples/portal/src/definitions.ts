import { loadTemplate, SHIPPED_TEMPLATES } from '../../../src/checklists/templates/index.js';
import { readTemplate } from '../../../src/checklists/read.js';
import type { AssessedPlace, ChecklistTemplate } from '../../../src/model/checklist.js';
import type { FeedbackTopic } from '../../../src/model/feedback.js';
import { readFeedbackTopics, withStatutoryTopics } from '../../../src/model/read-feedback.js';
import { readSurvey } from '../../../src/model/read-survey.js';
import type { LocalizedText, Problem } from '../../../src/model/index.js';
import type { Survey } from '../../../src/model/survey.js';
import { z } from '../../../src/model/zod.js';
import { PlaceList } from './assessment-schemas.js';
import { rowsOf, sql, type Database } from './database.js';

type Kind = 'topic' | 'survey' | 'checklist';

const PLACES = 'assessed-places';
/** Which municipalities are compared: the index of a folder of static assessments has the same form. */
const PlacesFile = z.object({ municipalities: PlaceList.shape.items });

/** What a message can be about. */
export interface Subject {
  kind: 'feedback' | 'survey' | 'assessment';
  id: string;
  name: LocalizedText;
}

/** Topics of an installation that has defined none of its own. */
export const DEFAULT_TOPICS: readonly FeedbackTopic[] = [
  {
    id: 'general',
    name: { fi: 'Palaute palveluista', sv: 'Respons på tjänsterna', en: 'Feedback on services' },
    readBy: {
      fi: 'Viestin lukevat tämän sivuston ylläpitäjät. Vastaamme, jos jätät yhteystietosi.',
      sv: 'Meddelandet läses av dem som sköter webbplatsen. Vi svarar om du lämnar dina kontaktuppgifter.',
      en: 'Your message is read by those who maintain this site. We answer if you leave your contact details.',
    },
    answeredWithin: 14,
    rating: true,
  },
  {
    id: 'wrong-information',
    name: {
      fi: 'Väärä tieto palvelusta',
      sv: 'Fel i uppgifterna om en tjänst',
      en: 'Wrong information on a service',
    },
    readBy: {
      fi: 'Viestin lukevat tämän sivuston ylläpitäjät. He välittävät korjauksen palvelun järjestäjälle.',
      sv: 'Meddelandet läses av dem som sköter webbplatsen. De förmedlar rättelsen till den som ordnar tjänsten.',
      en: 'Your message is read by those who maintain this site. They pass the correction on to the provider.',
    },
    about: ['service', 'record', 'event'],
  },
];

/** The newest definitions of a kind, in the order they first came. */
async function newest({ queries }: Database, kind: Kind, id?: string): Promise<unknown[]> {
  const rows = await rowsOf<{ data: unknown }>(
    queries,
    sql`select data from (
        select distinct on (id) id, data, min(created_at) over (partition by id) as since from definition
        where kind = ${kind} and (${id ?? null}::text is null or id = ${id ?? null}) order by id, version desc
      ) as newest order by since, id`,
  );
  return rows.map(({ data }) => data);
}

/** What definitions are asked for again and again: kept for a moment. */
const KEPT_FOR = 5000;

/** Topics, surveys and checklist templates: the installation's own, then those that come along. */
export class Definitions {
  readonly #database: Database;
  readonly #kept = new Map<string, { at: number; value: Promise<unknown> }>();

  constructor(database: Database) {
    this.#database = database;
  }

  topics(): Promise<FeedbackTopic[]> {
    return this.#keep('topics', async () => {
      const topics = readFeedbackTopics(await newest(this.#database, 'topic'), []);
      return topics.length > 1 ? topics : withStatutoryTopics([...DEFAULT_TOPICS, ...topics]);
    });
  }

  survey(id: string): Promise<Survey | undefined> {
    return this.#keep(`survey ${id}`, async () => {
      const [told] = await newest(this.#database, 'survey', id);
      return told === undefined ? undefined : readSurvey(told).value;
    });
  }

  checklist(id: string): Promise<ChecklistTemplate | undefined> {
    return this.#keep(`checklist ${id}`, async () => {
      const [told] = await newest(this.#database, 'checklist', id);
      if (told !== undefined) return readTemplate(told).value;
      return SHIPPED_TEMPLATES.includes(id) ? loadTemplate(id) : undefined;
    });
  }

  /** Who is compared in checklists, as the installation has defined. */
  places(): Promise<AssessedPlace[]> {
    return this.#keep('places', async () => {
      const [row] = await rowsOf<{ value: AssessedPlace[] }>(
        this.#database.queries,
        sql`select value from setting where name = ${PLACES}`,
      );
      return row?.value ?? [];
    });
  }

  /** What messages can be about, with its name: topics, surveys and checklist templates. */
  subjects(): Promise<Subject[]> {
    return this.#keep('subjects', async () => {
      const surveys = await newest(this.#database, 'survey');
      const own = await newest(this.#database, 'checklist');
      const shipped = await Promise.all(SHIPPED_TEMPLATES.map((id) => this.checklist(id)));
      const checklists = new Map(
        [...shipped, ...own.map((told) => readTemplate(told).value)].flatMap((one) =>
          one ? [[one.id, one.name] as const] : [],
        ),
      );
      return [
        ...(await this.topics()).map(({ id, name }): Subject => ({ kind: 'feedback', id, name })),
        ...surveys.flatMap((told): Subject[] => {
          const survey = readSurvey(told).value;
          return survey ? [{ kind: 'survey', id: survey.id, name: survey.name }] : [];
        }),
        ...[...checklists].map(([id, name]): Subject => ({ kind: 'assessment', id, name })),
      ];
    });
  }

  #keep<T>(key: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept && performance.now() - kept.at < KEPT_FOR) return kept.value as Promise<T>;
    const value = read();
    if (this.#kept.size > 1000) this.#kept.clear();
    this.#kept.set(key, { at: performance.now(), value });
    // A failure is not kept.
    value.catch(() => this.#kept.delete(key));
    return value;
  }
}

/**
 * Adds definitions: a survey, a checklist template, a list of topics, or of the municipalities that are compared;
 * recognised by what is in it.
 *
 * @returns what was added, in words
 * @throws when it is none of them, or has mistakes: a broken form must not come before people
 */
export async function define(database: Database, told: unknown): Promise<string> {
  if (Array.isArray(told)) {
    const problems: Problem[] = [];
    const topics = readFeedbackTopics(told, problems);
    if (problems.length)
      throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
    for (const [position, topic] of topics.entries())
      await put(database, 'topic', topic.id, undefined, topic, position);
    return `${topics.length} topics`;
  }
  const places = PlacesFile.safeParse(told);
  if (places.success) {
    const list = JSON.stringify(places.data.municipalities);
    await database.queries.execute(sql`
      insert into setting (name, value) values (${PLACES}, ${list}::text::jsonb)
      on conflict (name) do update set value = excluded.value, updated_at = now()`);
    return `${places.data.municipalities.length} municipalities to compare`;
  }
  const survey = readSurvey(told);
  if (survey.value) {
    await put(database, 'survey', survey.value.id, survey.value.version, survey.value);
    return `survey ${survey.value.id}, version ${survey.value.version}`;
  }
  const template = readTemplate(told);
  if (template.value) {
    await put(database, 'checklist', template.value.id, template.value.version, template.value);
    return `checklist ${template.value.id}, version ${template.value.version}`;
  }
  const wrong = (told as { items?: unknown; headings?: unknown } | null)?.headings
    ? template.wrong
    : survey.wrong;
  throw new Error(
    `It is neither topics, a survey, a checklist nor municipalities: ${wrong
      .slice(0, 5)
      .map(({ path, message }) => `${path} ${message}`)
      .join('; ')}`,
  );
}

async function put(
  { queries }: Database,
  kind: Kind,
  id: string,
  version: number | undefined,
  data: object,
  position = 0,
): Promise<void> {
  const text = JSON.stringify(data);
  await queries.execute(sql`
    insert into definition (kind, id, version, data, created_at)
    values (${kind}, ${id}, coalesce(${version ?? null}::int,
      (select max(version) + 1 from definition where kind = ${kind} and id = ${id}), 1), ${text}::text::jsonb,
      now() + ${position}::int * interval '1 microsecond')
    on conflict (kind, id, version) do update set data = excluded.data`);
}
