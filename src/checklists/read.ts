import { ASSESSMENT, TABLE, TEMPLATE } from '../model/compiled-checklist.js';
import type { Assessment, ChecklistTemplate, Link, LocalizedText, RichText } from '../model/index.js';
import { pickText, plainText, safeLink } from '../model/localized.js';
import { readShape } from '../model/shape.js';
import { cleanText, wrongShape, type Reading, type Wrong, type WrongKind } from '../model/wrong.js';
import { dayNumber } from '../time/days.js';

/**
 * More items than this are refused. The longest checklist in use has nine, volunteers answer it in one sitting, and
 * a shared link must hold every answer.
 */
export const MOST_ITEMS = 100;
/** Characters of one text of a template or an answer, beyond what anybody writes. */
export const LONGEST_TEXT = 20_000;
const LONGEST_ID = 100;

/** Links a reader may be sent to; the others are left behind. */
const safeLinks = (links: readonly Link[] | undefined): { links?: Link[] } => {
  const safe = links?.flatMap((link) => {
    const url = safeLink(link.url);
    return url ? [{ ...link, url }] : [];
  });
  return safe?.length ? { links: safe } : {};
};

const isVersion = (version: number): boolean => Number.isInteger(version) && version > 0;

/**
 * A checklist template out of JSON, or everything that is wrong with it, each with its place. Beside the form it
 * holds that
 *
 * - there is at least one item and at most {@link MOST_ITEMS}, and every heading has some
 * - ids are not used twice, and headings, items and signs have text in some language
 * - the scale, when it has one of its own, names each step once and has both ends
 *
 * A language that is promised but not complete is no reason to refuse: see {@link missingTexts}.
 */
export function readTemplate(value: unknown): Reading<ChecklistTemplate> {
  const read = readShape(TABLE, TEMPLATE, value, { clean: cleanText });
  if ('wrong' in read) {
    const wrong = wrongShape(read.wrong);
    // An unknown word of the scale is not a matter of form: the author meant another scale.
    return { wrong: [/^scale\[\d+\]\.rating$/.test(wrong.path) ? { ...wrong, kind: 'unknown' } : wrong] };
  }
  const template = read.value as ChecklistTemplate;
  const wrong: Wrong[] = [];
  const tell = (path: string, kind: WrongKind, message: string): void =>
    void wrong.push({ path, kind, message });
  const named = (text: LocalizedText, path: string): void => {
    if (!pickText(text, [])) tell(path, 'empty', 'no text in any language');
    for (const [language, one] of Object.entries(text))
      if (one.length > LONGEST_TEXT)
        tell(`${path}.${language}`, 'tooLong', `over ${LONGEST_TEXT} characters`);
  };
  const seen = new Set<string>();
  const unique = (id: string, path: string): void => {
    if (id.length > LONGEST_ID) tell(path, 'tooLong', `over ${LONGEST_ID} characters`);
    else if (seen.has(id)) tell(path, 'twice', `"${id}" is used twice`);
    seen.add(id);
  };

  if (template.id.length > LONGEST_ID) tell('id', 'tooLong', `over ${LONGEST_ID} characters`);
  if (!isVersion(template.version)) tell('version', 'outside', 'expected a whole number from 1 up');
  named(template.name, 'name');
  named(template.source, 'source');
  if (template.scale) {
    const ratings = template.scale.map(({ rating }) => rating);
    template.scale.forEach(({ rating, name }, index) => {
      if (ratings.indexOf(rating) < index)
        tell(`scale[${index}].rating`, 'twice', `"${rating}" is used twice`);
      named(name, `scale[${index}].name`);
    });
    for (const end of ['inPlace', 'notYet'] as const)
      if (!ratings.includes(end)) tell('scale', 'missing', `the step "${end}" is missing`);
  }
  const count = template.headings.reduce((sum, { items }) => sum + items.length, 0);
  if (!count) tell('headings', 'empty', 'no items');
  // What is wrong inside hundreds of items would be a list that nobody reads.
  else if (count > MOST_ITEMS) tell('headings', 'tooLong', `${count} items, at most ${MOST_ITEMS}`);
  else
    template.headings.forEach((heading, place) => {
      const path = `headings[${place}]`;
      unique(heading.id, `${path}.id`);
      named(heading.name, `${path}.name`);
      if (!heading.items.length) tell(`${path}.items`, 'empty', 'no items');
      heading.items.forEach((item, index) => {
        const inner = `${path}.items[${index}]`;
        unique(item.id, `${inner}.id`);
        named(item.name, `${inner}.name`);
        for (const [language, text] of Object.entries(item.guidance ?? {}))
          if (plainText(text).length > LONGEST_TEXT)
            tell(`${inner}.guidance.${language}`, 'tooLong', `over ${LONGEST_TEXT} characters`);
        for (const list of ['signs', 'questions'] as const)
          item[list]?.forEach((text, line) => named(text, `${inner}.${list}[${line}]`));
        for (const key of ['addedIn', 'changedIn'] as const)
          if (item[key] !== undefined && !isVersion(item[key]))
            tell(`${inner}.${key}`, 'outside', 'expected a whole number from 1 up');
      });
    });
  if (wrong.length) return { wrong };
  return {
    value: {
      ...template,
      headings: template.headings.map((heading) => ({
        ...heading,
        items: heading.items.map(({ links, ...item }) => ({ ...item, ...safeLinks(links) })),
      })),
    },
  };
}

/**
 * Where a template lacks a language that it promises, for whoever writes it: `headings[0].items[2].name.sv`. Readers
 * are shown another language there.
 */
export function missingTexts(template: ChecklistTemplate): string[] {
  const missing: string[] = [];
  const look = (text: Readonly<Record<string, RichText>> | undefined, path: string): void => {
    for (const language of template.languages) if (!text?.[language]) missing.push(`${path}.${language}`);
  };
  look(template.name, 'name');
  template.headings.forEach((heading, place) => {
    look(heading.name, `headings[${place}].name`);
    heading.items.forEach((item, index) => {
      const path = `headings[${place}].items[${index}]`;
      look(item.name, `${path}.name`);
      look(item.guidance, `${path}.guidance`);
      for (const list of ['signs', 'questions'] as const)
        item[list]?.forEach((text, line) => look(text, `${path}.${list}[${line}]`));
    });
  });
  return missing;
}

/**
 * Saved answers out of JSON, or everything that is wrong with them. What a person wrote is kept however long it is,
 * up to {@link LONGEST_TEXT} characters a text; a link that nobody may be sent to is left behind.
 */
export function readAssessment(value: unknown): Reading<Assessment> {
  const read = readShape(TABLE, ASSESSMENT, value, { clean: cleanText });
  if ('wrong' in read) return { wrong: [wrongShape(read.wrong)] };
  const assessment = read.value as Assessment;
  const wrong: Wrong[] = [];
  const tell = (path: string, kind: WrongKind, message: string): void =>
    void wrong.push({ path, kind, message });
  if (!isVersion(assessment.template.version))
    tell('template.version', 'outside', 'expected a whole number from 1 up');
  if (!Number.isInteger(assessment.year) || assessment.year < 1990 || assessment.year > 2200)
    tell('year', 'outside', 'expected a year');
  if (assessment.revision !== undefined && !Number.isSafeInteger(assessment.revision))
    tell('revision', 'outside', 'expected a whole number');
  if (assessment.answers.length > 5 * MOST_ITEMS)
    return {
      wrong: [...wrong, { path: 'answers', kind: 'tooLong', message: `over ${5 * MOST_ITEMS} answers` }],
    };
  const seen = new Set<string>();
  assessment.answers.forEach((answer, index) => {
    const path = `answers[${index}]`;
    if (seen.has(answer.item)) tell(`${path}.item`, 'twice', `"${answer.item}" is answered twice`);
    seen.add(answer.item);
    for (const key of ['item', 'reason', 'evidence', 'owner', 'nextStep'] as const)
      if ((answer[key]?.length ?? 0) > LONGEST_TEXT)
        tell(`${path}.${key}`, 'tooLong', `over ${LONGEST_TEXT} characters`);
    if (answer.dueDate !== undefined && dayNumber(answer.dueDate) === undefined)
      tell(`${path}.dueDate`, 'outside', 'expected a day, 2027-03-31');
  });
  if (wrong.length) return { wrong };
  return {
    value: {
      ...assessment,
      answers: assessment.answers.map(({ evidenceLinks, ...answer }) => {
        const { links } = safeLinks(evidenceLinks);
        return { ...answer, ...(links && { evidenceLinks: links }) };
      }),
    },
  };
}
