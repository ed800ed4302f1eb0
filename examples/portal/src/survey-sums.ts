import { createHash } from 'node:crypto';
import type { Survey, SurveyResponse, SurveyResults } from '../../../src/model/survey.js';
import {
  SurveyTally,
  TALLY_FORM,
  type KeptTally,
  type SummariseOptions,
} from '../../../src/surveys/summarise.js';
import { dayOf } from '../../../src/time/zone.js';
import { Afresh } from './afresh.js';
import { rowsOf, sql, type Database } from './database.js';

/** Rows read at once: the server answers others in between. */
const BATCH = 2000;
/** With as many answers the first question would wait: their sums are kept in the database, up to so many behind. */
const MANY = 1000;
/** Surveys whose sums are held in memory. */
const HELD = 100;
/**
 * The database writes down when storing began, and another instance may be slower: rows this much older than the
 * newest one are looked through again. Whatever comes later still is found by counting, and all is read anew.
 */
const OVERLAP_SECONDS = 10;

interface Row {
  /** How many there are in all. */
  n: string;
  /** `null` when nothing is new. */
  key: string | null;
  body: SurveyResponse;
  received_at: string | Date;
  /** The same to a millionth of a second. */
  at: string;
}

const NOTHING_YET = { at: '-infinity', time: -Infinity };

/** A response with the time of its arrival, and counted in the year of it. */
export function receivedResponse(body: SurveyResponse, receivedAt: string | Date): SurveyResponse {
  const received = new Date(receivedAt);
  return {
    ...body,
    receivedAt: received.toISOString(),
    year: Number(dayOf(received.getTime()).slice(0, 4)),
  };
}

/** A sum as the database keeps it. */
interface KeptSum {
  counted: number;
  newest: { at: string; time: number };
  recent: [string, number][];
  tally: KeptTally;
}

/**
 * The sums of surveys, held so that only what has come since is read: the database keeps the responses, each instance
 * counts them for itself, and asks how many there are each time it answers. What it has counted of many it writes down
 * now and then, for whoever starts next; any instance's sum is as good as another's.
 */
export class SurveySums {
  readonly #database: Database;
  readonly #sums = new Map<string, { told: string; sum: Sum }>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Counts what has come to surveys that many have answered, before anybody asks. */
  async keepUp(surveyOf: (id: string) => Promise<Survey | undefined>): Promise<void> {
    const rows = await rowsOf<{ subject: string }>(
      this.#database.queries,
      sql`select subject from message where kind = 'survey' group by subject having count(*) >= ${MANY}
        order by count(*) desc limit ${HELD}`,
    );
    for (const { subject } of rows) {
      const survey = await surveyOf(subject);
      if (survey) await this.#sumOf(survey).read();
    }
  }

  /** What has been answered until now, without what was written in words. */
  async results(survey: Survey, options: SummariseOptions): Promise<SurveyResults> {
    const sum = this.#sumOf(survey);
    await sum.read();
    return sum.results(options);
  }

  #sumOf(survey: Survey): Sum {
    const told = JSON.stringify(survey);
    let held = this.#sums.get(survey.id);
    // Another version has other questions, or counts them otherwise.
    if (held?.told !== told) held = { told, sum: new Sum(this.#database, survey, told) };
    this.#sums.delete(survey.id);
    this.#sums.set(survey.id, held);
    if (this.#sums.size > HELD) this.#sums.delete(this.#sums.keys().next().value!);
    return held.sum;
  }
}

class Sum {
  readonly #database: Database;
  readonly #survey: Survey;
  /** Of the definition and of how it is counted: a kept sum of another is none. */
  readonly #digest: string;
  readonly #reading = new Afresh(() => this.#read());
  #tally: SurveyTally;
  #counted = 0;
  #newest = NOTHING_YET;
  /** When those arrived that are looked through again, by their keys. */
  #recent = new Map<string, number>();
  /** How many were counted in what the database keeps; `undefined` before it has been asked. */
  #kept: number | undefined;

  constructor(database: Database, survey: Survey, told: string) {
    this.#database = database;
    this.#survey = survey;
    this.#digest = createHash('sha256').update(`${TALLY_FORM} ${told}`).digest('base64url');
    this.#tally = new SurveyTally(survey);
  }

  /** Counts what has come until now. */
  read(): Promise<void> {
    return this.#reading.run();
  }

  results(options: SummariseOptions): SurveyResults {
    return this.#tally.results(options);
  }

  async #read(): Promise<void> {
    if (this.#kept === undefined) await this.#takeUp();
    if (!(await this.#readOn())) {
      this.#tally = new SurveyTally(this.#survey);
      this.#counted = 0;
      this.#newest = NOTHING_YET;
      this.#recent.clear();
      this.#kept = 0;
      await this.#readOn();
    }
    await this.#keep();
  }

  /** Goes on from where this instance or another one was. */
  async #takeUp(): Promise<void> {
    const [row] = await rowsOf<{ state: KeptSum }>(
      this.#database.queries,
      sql`select state from survey_sum where survey = ${this.#survey.id} and digest = ${this.#digest}`,
    );
    this.#kept = row?.state.counted ?? 0;
    if (!row) return;
    const { counted, newest, recent, tally } = row.state;
    this.#tally = SurveyTally.from(this.#survey, tally);
    this.#counted = counted;
    this.#newest = newest;
    this.#recent = new Map(recent);
  }

  async #keep(): Promise<void> {
    // Where very many came at one moment, their keys are too much to write down.
    if (this.#counted - this.#kept! < MANY || this.#recent.size > 10 * MANY) return;
    const state: KeptSum = {
      counted: this.#counted,
      newest: this.#newest,
      recent: [...this.#recent],
      tally: this.#tally.toJSON(),
    };
    try {
      await this.#database.queries.execute(sql`
        insert into survey_sum (survey, digest, state)
        values (${this.#survey.id}, ${this.#digest}, ${JSON.stringify(state)}::text::jsonb)
        on conflict (survey) do update set digest = excluded.digest, state = excluded.state, kept_at = now()`);
      this.#kept = state.counted;
    } catch {
      // The results are there all the same; the next reading tries again.
    }
  }

  /** @returns whether exactly those are counted that are there */
  async #readOn(): Promise<boolean> {
    const of = sql`kind = 'survey' and subject = ${this.#survey.id}`;
    let after = { at: this.#newest.at, key: '', seconds: OVERLAP_SECONDS };
    for (;;) {
      // How many there are and what is new of them, as of one moment.
      const rows = await rowsOf<Row>(
        this.#database.queries,
        sql`select there.n, told.* from (select count(*) as n from message where ${of}) as there
          left join lateral (
            select key, body, received_at, received_at::text as at from message where ${of}
              and (received_at, key)
                > (${after.at}::text::timestamptz - make_interval(secs => ${after.seconds}::int), ${after.key})
            order by received_at, key limit ${BATCH}
          ) as told on true order by told.received_at, told.key`,
      );
      for (const { key, ...row } of rows) if (key !== null) this.#add(key, row);
      const last = rows.at(-1)!;
      if (rows.length < BATCH || last.key === null) {
        this.#forget();
        return this.#counted === Number(last.n);
      }
      after = { at: last.at, key: last.key, seconds: 0 };
    }
  }

  #add(key: string, { body, received_at, at }: Omit<Row, 'key'>): void {
    if (this.#recent.has(key)) return;
    this.#tally.add(receivedResponse(body, received_at));
    this.#counted++;
    const time = new Date(received_at).getTime();
    this.#recent.set(key, time);
    if (time >= this.#newest.time) this.#newest = { at, time };
  }

  #forget(): void {
    const since = this.#newest.time - 2 * OVERLAP_SECONDS * 1000;
    for (const [key, time] of this.#recent) if (time < since) this.#recent.delete(key);
  }
}
