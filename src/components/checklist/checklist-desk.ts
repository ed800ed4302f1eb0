/**
 * What stands behind a filled-in checklist: the answers and everything that happens to them. Loaded with the template,
 * so that the page's first file stays small.
 */
import {
  adoptStyles,
  css,
  html,
  nothing,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { mergeChanges, type Conflict, type MergedChanges } from '../../checklists/conflict.js';
import { writeChecklistFile } from '../../checklists/file.js';
import { itemsOf, templateDifferences, withAnswer } from '../../checklists/items.js';
import { placeOf } from '../../checklists/merge.js';
import { scoreOf } from '../../checklists/score.js';
import type { ChecklistWords } from '../../checklists/words.js';
import { announce } from '../../controllers/announce.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { WordsController } from '../../controllers/words-controller.js';
import type { ChecklistMessages } from '../../i18n/checklist/messages.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import type {
  Assessment,
  AssessmentInvitation,
  ChecklistAnswer,
  ChecklistsPort,
  ChecklistTemplate,
  ItemProposal,
} from '../../model/checklist.js';
import { ClientError } from '../../model/client-error.js';
import { pickText } from '../../model/localized.js';
import type { LocalizedText } from '../../model/text.js';
import type { Wrong } from '../../model/wrong.js';
import { contentStyles } from '../../styles/content.js';
import { clockOf, dayOf } from '../../time/zone.js';
import { copyText } from '../shared/copy-text.js';
import { dispatch } from '../shared/dispatch.js';
import { chevronIcon } from '../shared/fact-icons.js';
import { alertIcon } from '../shared/icons.js';
import type { Checklist } from './checklist.js';
import { renderForm } from './checklist-form.js';
import { checklistStyles } from './checklist-view.styles.js';
import { keepDraft, keptDraft, removeDraft, type Draft } from './draft.js';
import { loadProposalWords, loadWords, type ProposalWords, type WordPack } from './load-words.js';
import {
  fileName,
  findTemplate,
  loadReading,
  newAssessment,
  openChecklist,
  type OpenedChecklist,
  type OpenRequest,
} from './opening.js';
import { ratingMarks } from './rating-mark.js';
import { sharedStyles } from './shared.styles.js';

type Report = typeof import('./checklist-report.js');
type Places = typeof import('./places.js');
type LinkCode = typeof import('./link.js');
type HandOn = typeof import('./hand-on.js');
type Proposals = import('./proposals.js').ItemProposals;

/** The answers, the template and the words they are shown in, ready to be drawn. */
export async function openDesk(
  host: Checklist,
  asked: Omit<OpenRequest, 'key'>,
  words: WordsController<CommonMessages>,
  signal: AbortSignal,
): Promise<ChecklistDesk> {
  // In the fragment, which browsers send to nobody.
  const key = asked.published
    ? ''
    : (new URLSearchParams(location.hash.slice(1)).get(`${host.urlState}-key`) ?? '');
  const request = { ...asked, key };
  const [opened, pack, places, report, link] = await Promise.all([
    openChecklist(request, signal),
    loadWords(words.language),
    !key && (request.municipality || request.county)
      ? host.placeName
        ? undefined
        : loadPlaces()
      : loadPlaces(),
    request.published ? loadReport() : undefined,
    location.hash.includes(`${host.urlState}-answers=`) ? loadLink() : undefined,
  ]);
  const kept =
    request.published || host.value || host.withoutDraft
      ? ''
      : keptDraft(draftKey(host, opened.template?.value, opened.invitation));
  const draft = kept ? (await import('./read-draft.js')).readDraft(kept) : undefined;
  return new ChecklistDesk(host, opened, request, words, { pack, places, report, link, draft });
}

/** What a draft is kept under: its checklist, and whose it is. */
const draftKey = (
  host: Checklist,
  template: ChecklistTemplate | undefined,
  invitation: AssessmentInvitation | undefined,
): string =>
  [template?.id, invitation?.assessment.id || host.assessment || host.municipality || host.county]
    .filter(Boolean)
    .join('/');

const loadPlaces = (): Promise<Places> => import('./places.js');
const loadReport = (): Promise<Report> => import('./checklist-report.js');
const loadHandOn = (): Promise<HandOn> => import('./hand-on.js');
const loadLink = (): Promise<LinkCode> => import('./link.js');

/** A pause in writing after which a draft is kept. */
const DRAFT_PAUSE = 300;
/** After the first picture: nobody prints a form at once. */
const REPORT_PAUSE = 500;

/** A sentence about what has happened; `wrong` ones stand out. */
export interface DeskNotice {
  text: string;
  wrong?: boolean;
  /** Of the answers as they are: goes when they change. */
  passing?: boolean;
}

/** Where such sentences stand: over the form, or beside the buttons that made them, which may be screens below. */
export type NoticePlace = 'form' | 'keep' | 'share';

/** Answers whose side is not the reader's word yet: nobody has been asked before they began. */
const unsaid = new WeakSet<Assessment>();

/** Answers that came from a file or a link, while others are on the page. */
interface Incoming {
  assessment: Assessment;
  notices: DeskNotice[];
  from: NoticePlace;
}

/** Somebody else saved first: what has to be chosen, and what has been. */
interface OpenConflict extends MergedChanges {
  theirs: Assessment;
  mine: Set<Conflict>;
}

/** Code and words that came with the template. */
interface Loaded {
  pack: WordPack;
  places: Places | undefined;
  report: Report | undefined;
  link: LinkCode | undefined;
  draft: Draft | undefined;
}

export class ChecklistDesk implements ReactiveController {
  assessment: Assessment;
  /** `undefined` when there is none to show; see `wrong`. */
  template: ChecklistTemplate | undefined;
  /** What is wrong with the template. */
  wrong: Wrong[] | undefined;
  /** The first of the template's languages. */
  language: string;
  notices: DeskNotice[] = [];
  noticePlace: NoticePlace = 'form';
  /** Said when the checklist has opened. */
  firstWords = '';
  /** In one-at-a-time mode the item on the page; as many as there are items: the end. */
  current = 0;
  /** Items whose evidence and next step have been opened. */
  readonly opened = new Set<string>();
  /** Items whose guidance has been opened. */
  readonly guided = new Set<string>();
  /** Lines that are no addresses, by item. */
  readonly linkLines = new Map<string, string>();
  /** There are changes that no file, service or draft has. */
  dirty = false;
  draft: 'off' | 'kept' | 'forbidden' | 'full' = 'off';
  /** Clock time of the last keeping of the draft, or of the last saving. */
  keptAt = '';
  savedAt = '';
  saving = false;
  conflict: OpenConflict | undefined;
  incoming: Incoming | undefined;
  link: { url: string; shortened: boolean } | undefined;
  badgeText = '';
  /** What a calendar file was asked of in vain: there is no due date in it. */
  undated: Assessment | undefined;
  /** Draws the result as a picture, once what draws it is here. */
  drawBadge: (() => TemplateResult) | undefined;
  /** What a respondent's key is for. */
  readonly invitation: AssessmentInvitation | undefined;
  /** The address has a key that opens nothing (any more). */
  readonly keyEnded: boolean;
  /** The revision that is public. */
  published: number | undefined;
  /** Proposals to items, once there are any or one may be made. */
  proposals: Proposals | undefined;
  /** Said beside the question when answers are to leave the page without an answer to it. */
  sideMissing = false;
  /** The page is being printed. */
  printing = PRINT.matches;
  /** What has been found is shown as it is, not filled in. */
  readonly nothingToShow: boolean = false;

  readonly host: Checklist;
  readonly #port: ChecklistsPort | undefined;
  readonly #places: Places | undefined;
  #pack: WordPack;
  #proposalWords: ProposalWords | undefined;
  #report: Report | undefined;
  #linkCode: LinkCode | undefined;
  readonly #words: WordsController<CommonMessages>;
  readonly #address: UrlStateController<{ answers: string; key: string }>;
  readonly #request: OpenRequest;
  #base: Assessment | undefined;
  #languages: readonly string[];
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(
    host: Checklist,
    opened: OpenedChecklist,
    request: OpenRequest,
    words: WordsController<CommonMessages>,
    { pack, places, report, link, draft }: Loaded,
  ) {
    const { port, languages, key } = request;
    this.host = host;
    this.#request = request;
    this.#port = port;
    this.invitation = opened.invitation;
    this.published = opened.invitation?.published;
    this.keyEnded = Boolean(key) && !opened.invitation;
    this.#words = words;
    this.#pack = pack;
    this.#places = places;
    this.#report = report;
    this.#linkCode = link;
    this.#languages = languages;
    this.language = languages[0]!;
    this.template = opened.template?.value;
    this.wrong = opened.template?.wrong;
    this.#address = new UrlStateController<{ answers: string; key: string }>(
      { addController: () => undefined } as unknown as ReactiveControllerHost,
      {
        prefix: () => host.urlState,
        encode: ({ answers, key: held }) =>
          new URLSearchParams({ ...(held && { key: held }), ...(answers && { answers }) }),
        decode: (parameters) => ({
          answers: parameters.get('answers') ?? '',
          key: parameters.get('key') ?? '',
        }),
        moved: (state) => {
          // Another respondent's link in the same window: a browser only changes the fragment.
          if (state?.key && state.key !== key) location.reload();
          else this.#readLink(state?.answers);
        },
      },
    );
    const { template } = this;
    const { value } = host;
    this.#base = opened.assessment;
    this.assessment =
      value ??
      opened.assessment ??
      newAssessment(
        template ?? { id: '', version: 1, name: {}, source: {}, licence: '', languages: [], headings: [] },
        {
          municipality: host.municipality,
          county: host.county,
          year: host.year,
          side: host.side ?? 'municipality',
        },
      );
    if (!value && !opened.assessment && !host.side) unsaid.add(this.assessment);
    if (this.isPublished) {
      this.nothingToShow = !value && !opened.assessment;
      return;
    }
    if (this.keyEnded) return;
    if (!template) {
      // What the site's owner has to mend is theirs to read, with its place.
      const places = this.wrong?.map(({ path, message }) => `${path}: ${message}`).join('; ');
      console.warn(
        `<${host.localName}>: ${places ? `the template is broken: ${places}` : `there is no template “${host.template}”`}.`,
      );
      return;
    }
    if (!value && draft) this.#continueDraft(draft);
    this.#tellDifferences();
    this.#readLink(this.#address.read()?.answers);
  }

  // Facts for those who draw

  get words(): ChecklistMessages {
    return {
      ...this.#words.messages,
      ...this.#pack.messages,
      ...this.#proposalWords,
      ...this.host.messages,
    } as ChecklistMessages;
  }
  get terms(): ChecklistWords {
    return this.#pack.terms;
  }
  /** Languages of the template's texts, best first; the first is that of the words around. */
  get languages(): readonly string[] {
    return this.#languages;
  }
  get today(): string {
    return dayOf(Date.now());
  }
  get isPublished(): boolean {
    return this.host.mode === 'published';
  }
  /** Somebody has said whose view this is: the page, the reader, or answers given before. */
  get sideChosen(): boolean {
    return !unsaid.has(this.assessment);
  }
  get canSave(): boolean {
    return Boolean(this.host.assessment || this.invitation) && this.#port !== undefined;
  }
  /** Level of the widget's own heading; sections are one below. On paper it is the heading of the document. */
  get level(): number {
    return this.printing && !this.host.heading ? 1 : this.host.headingLevel || 2;
  }
  get styles(): (typeof contentStyles)[] {
    return [
      contentStyles,
      sharedStyles,
      checklistStyles,
      ...(this.#report ? [this.#report.reportStyles] : []),
      ...(this.proposals ? [this.proposals.styles] : []),
    ];
  }
  nameOf(text: LocalizedText | undefined): string {
    return pickText(text, this.#languages)?.value ?? '';
  }
  /** Name of the municipality or county, when it is told. */
  get placeName(): string {
    const code = placeOf(this.assessment);
    if (!code) return this.host.placeName;
    return (
      this.#places?.placeNameOf(this.assessment, this.#words.readerLanguages) ?? (this.host.placeName || code)
    );
  }

  /** Municipalities or counties to choose from; sorted once, since the form is drawn with every letter typed. */
  get allPlaces(): readonly { code: string; name: string }[] {
    const subject = this.template?.subject ?? 'municipality';
    const key = `${subject} ${this.language}`;
    if (this.#sorted?.key !== key)
      this.#sorted = { key, list: this.#places?.allPlaces(subject, this.#words.readerLanguages) ?? [] };
    return this.#sorted.list;
  }
  #sorted: { key: string; list: readonly { code: string; name: string }[] } | undefined;

  render(): TemplateResult {
    const report = this.#report;
    if (report && this.isPublished) return report.renderPublished(this);
    // Printed, the form is a report; what is in its fields would be cut off on paper.
    return report && this.printing && this.template
      ? report.renderReport(this, this.template, true)
      : renderForm(this);
  }

  // Being on the page

  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    this.#address.hostConnected();
    addEventListener('beforeunload', this.#leaving);
    addEventListener('pagehide', this.#keepNow);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
    PRINT.addEventListener('change', this.#printChanged);
    void this.#loadProposals();
    if (this.isPublished && !this.nothingToShow)
      setTimeout(() => void loadHandOn().then(this.#showBadge, () => undefined), REPORT_PAUSE);
    // A browser does not wait when it prints, so the report comes before anybody asks for it.
    if (!this.#report) setTimeout(() => void this.#loadReport().catch(() => undefined), REPORT_PAUSE);
  }

  async #loadReport(): Promise<void> {
    if (this.#report) return;
    this.#report = await loadReport();
    this.#adoptStyles();
    // Somebody was faster than it.
    if (this.printing) this.host.requestUpdate();
  }

  /** Again, when a part has come that brings its own. */
  #adoptStyles(): void {
    const { host } = this;
    adoptStyles(host.renderRoot as ShadowRoot, [
      ...(host.constructor as typeof Checklist).styles,
      ...this.styles,
    ]);
  }

  disconnect(): void {
    this.#connected = false;
    this.#keepNow();
    this.#address.hostDisconnected();
    removeEventListener('beforeunload', this.#leaving);
    removeEventListener('pagehide', this.#keepNow);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
    PRINT.removeEventListener('change', this.#printChanged);
  }

  hostConnected(): void {
    this.connect();
  }

  /** Proposals are a gift on top: a source that has none, or cannot be asked, takes nothing from the checklist. */
  async #loadProposals(): Promise<void> {
    const { template, assessment, host } = this;
    const { feedback } = this.#request;
    if (!template || this.proposals) return;
    const { municipality, county } = assessment;
    const accepted =
      (await this.#port
        ?.proposals?.({ template: template.id, municipality, county })
        .catch((): ItemProposal[] => [])) ?? [];
    if (!accepted.length && !feedback) return;
    const loaded = await Promise.all([
      import('./proposals.js'),
      loadProposalWords(this.#words.language),
    ]).catch(() => undefined);
    if (!loaded) return;
    const [module, words] = loaded;
    this.#proposalWords = words;
    const kit = { html, nothing, css, alertIcon, chevronIcon };
    this.proposals = new module.ItemProposals(this, accepted, feedback, kit);
    this.#adoptStyles();
    host.requestUpdate();
  }

  #leaving = (event: BeforeUnloadEvent): void => {
    this.#keepNow();
    if (this.dirty) event.preventDefault();
  };

  #print = (): void => this.#setPrinting(true);
  #printed = (): void => this.#setPrinting(PRINT.matches);
  #printChanged = (): void => this.#setPrinting(PRINT.matches);

  #setPrinting(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    // The browser takes its picture right after the event.
    this.host.requestUpdate();
    (this.host as unknown as { performUpdate: () => void }).performUpdate();
  }

  async translate(languages: readonly string[]): Promise<void> {
    this.#languages = languages;
    this.language = languages[0]!;
    const { host } = this;
    const loading = loadWords(this.#words.language).catch(() => this.#pack);
    const found = await findTemplate(
      {
        template: host.template || this.assessment.template.id,
        definition: host.definition,
        municipality: host.municipality,
        county: host.county,
        languages,
        port: this.#port,
      },
      new AbortController().signal,
    ).catch(() => undefined);
    const proposals =
      this.#proposalWords && (await loadProposalWords(this.#words.language).catch(() => this.#proposalWords));
    const pack = await loading;
    // Another language was asked for meanwhile.
    if (this.language !== languages[0]) return;
    this.#pack = pack;
    this.#proposalWords = proposals;
    // The old text is better than none.
    if (found?.value) this.template = found.value;
    host.requestUpdate();
  }

  // Answers

  /** Changes an answer; see `withAnswer`. */
  change(item: string, changes: Partial<Omit<ChecklistAnswer, 'item'>>): void {
    const before = scoreOf(this.template!, this.assessment).open;
    this.#changed(withAnswer(this.assessment, item, changes));
    const score = scoreOf(this.template!, this.assessment);
    // Every step would be chatter; the last one is news.
    if (before && !score.open) this.say(this.terms.progress(score));
  }

  /** Changes the facts about the whole assessment. */
  describe(
    changes: Partial<Pick<Assessment, 'municipality' | 'county' | 'year' | 'side' | 'joint' | 'respondent'>>,
  ): void {
    const told = Object.entries({ ...this.assessment, ...changes }).filter(
      ([, value]) => value !== undefined && value !== false,
    );
    this.#changed(
      Object.fromEntries(told) as unknown as Assessment,
      this.sideChosen || changes.side !== undefined,
    );
  }

  #changed(assessment: Assessment, saysSide = this.sideChosen): void {
    if (saysSide) this.sideMissing = false;
    else unsaid.add(assessment);
    this.assessment = this.host.value = assessment;
    this.dirty = true;
    this.notices = this.notices.filter(({ passing }) => !passing);
    this.link = undefined;
    this.badgeText = '';
    // What the link said is no longer what is on the page.
    this.#address.write({ answers: '', key: this.#request.key });
    this.#keepSoon();
    this.host.requestUpdate();
    dispatch(this.host, 'kumppani-checklist-change', { assessment });
  }

  /** Other answers in the place of these. */
  #replace({ assessment, notices, from }: Incoming, dirty: boolean): void {
    // What a key is for stays as it is; only the answers come from elsewhere, and have yet to be saved.
    this.assessment = this.host.value = this.invitation
      ? { ...this.assessment, answers: assessment.answers }
      : assessment;
    this.sideMissing = false;
    this.#tell(notices, from);
    this.incoming = this.link = undefined;
    this.current = 0;
    this.opened.clear();
    this.linkLines.clear();
    this.dirty = dirty || this.invitation !== undefined;
    this.#tellDifferences();
    this.host.requestUpdate();
  }

  /** Takes answers in; asks first when others that no one has kept would be lost. */
  #takeIn(incoming: Incoming, dirty: boolean): void {
    const isOwn = this.assessment.answers.length > 0 && (this.dirty || this.draft === 'kept');
    if (isOwn) {
      this.incoming = incoming;
      this.#tell([], incoming.from);
      this.say(this.words.replace);
      return;
    }
    this.#replace(incoming, dirty);
    if (incoming.notices[0]) this.say(incoming.notices[0].text);
    // The first item has taken the place of the button that was pressed.
    if (incoming.from === 'keep' && this.host.mode === 'items') void this.focus('.notices');
  }

  /** The reader's answer to the question whether to replace. */
  settle(replace: boolean): void {
    const { incoming } = this;
    this.incoming = undefined;
    if (incoming && replace) {
      this.#replace(incoming, false);
      this.#keepSoon();
    } else this.#address.write({ answers: '', key: this.#request.key });
    this.host.requestUpdate();
    void this.focus(replace ? '.notices' : '#file, .progress');
  }

  /** Puts sentences where they are seen. Whoever only listens hears the first by `say`. */
  #tell(notices: DeskNotice[], place: NoticePlace): void {
    this.notices = notices;
    this.noticePlace = place;
    this.host.requestUpdate();
  }

  say(text: string): void {
    announce(text, this.#words.language);
  }

  async focus(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Another item, in one-at-a-time mode. */
  goTo(index: number): void {
    this.current = Math.max(0, Math.min(index, itemsOf(this.template!).length));
    this.host.requestUpdate();
    void this.focus('.step-title');
  }

  #tellDifferences(): void {
    const { template, assessment, words } = this;
    if (!template || !assessment.answers.length) return;
    const differences = templateDifferences(template, assessment);
    const { added, changed, gone } = differences;
    const named = (label: string, names: string[]): string =>
      names.length ? ` ${label}: ${names.join('; ')}.` : '';
    if (differences.template === 'same' && !gone.length) return;
    if (differences.template === 'other') return;
    this.notices = [
      ...this.notices,
      {
        text:
          words[differences.template === 'older' ? 'olderTemplate' : 'newerTemplate'] +
          named(
            words.addedItems,
            added.map(({ name }) => this.nameOf(name)),
          ) +
          named(
            words.changedItems,
            changed.map(({ name }) => this.nameOf(name)),
          ) +
          named(
            words.goneItems,
            gone.map(({ item }) => item),
          ) +
          (gone.length ? ` ${words.goneHint}` : ''),
      },
    ];
  }

  // The service

  save = async (): Promise<void> => {
    const port = this.#port;
    if (!port || this.saving) return;
    this.saving = true;
    this.host.requestUpdate();
    try {
      await this.#save(port, 2);
    } catch (thrown) {
      const error = ClientError.from(thrown);
      const text = error.kind === 'unsupported' ? this.words.cannotSave : this.words.saveFailed;
      this.#tell([{ text, wrong: true }], 'keep');
      this.say(text);
      dispatch(this.host, 'kumppani-error', { kind: error.kind, message: error.message });
    }
    this.saving = false;
    this.host.requestUpdate();
  };

  async #save(port: ChecklistsPort, tries: number): Promise<void> {
    const sent = this.assessment;
    const { key } = this.#request;
    const answer = await port.save(sent, key ? { key } : {});
    if ('saved' in answer) {
      const { saved } = answer;
      // What was written meanwhile is still to be saved, on top of what was saved now.
      const isWhole = this.assessment === sent;
      this.assessment = this.host.value = isWhole
        ? saved
        : { ...this.assessment, ...(saved.revision !== undefined && { revision: saved.revision }) };
      this.#base = saved;
      this.dirty = !isWhole;
      this.savedAt = this.#clock(Date.now());
      if (!this.notices.some(({ text }) => text === this.words.savedTogether)) this.notices = [];
      if (this.draft === 'kept') this.#keepNow();
      this.say(this.words.saved(this.savedAt));
      dispatch(this.host, 'kumppani-checklist-save', { assessment: saved, to: 'service' });
      return;
    }
    const theirs = answer.conflict;
    const merged = mergeChanges(this.#base, this.assessment, theirs);
    if (!merged.conflicts.length && tries > 0) {
      // Nothing contradicts: both have what they wrote.
      this.#base = theirs;
      this.assessment = this.host.value = merged.assessment;
      this.#tell([{ text: this.words.savedTogether }], 'keep');
      return this.#save(port, tries - 1);
    }
    this.conflict = { ...merged, theirs, mine: new Set(merged.conflicts) };
    this.say(this.words.conflictTitle);
    this.saving = false;
    this.host.requestUpdate();
    void this.focus('.conflict');
  }

  /** Makes what has been saved public. */
  publish = async (): Promise<void> => {
    const { assessment, words } = this;
    const { key } = this.#request;
    try {
      await this.#port!.publish!(assessment, { key });
      this.published = assessment.revision;
      this.say(words.published);
      this.host.requestUpdate();
    } catch (thrown) {
      this.#fail(thrown, 'keep');
    }
  };

  choose(conflict: Conflict, mine: boolean): void {
    this.conflict?.mine[mine ? 'add' : 'delete'](conflict);
    this.host.requestUpdate();
  }

  resolve = async (): Promise<void> => {
    const { conflict } = this;
    if (!conflict) return;
    let { assessment } = conflict;
    for (const { item, field, mine } of conflict.mine)
      assessment = withAnswer(assessment, item, { [field]: mine });
    this.#base = conflict.theirs;
    this.conflict = undefined;
    this.assessment = this.host.value = assessment;
    this.dirty = true;
    await this.save();
    void this.focus('.progress');
  };

  // The device

  get #draftKey(): string {
    return draftKey(this.host, this.template, this.invitation);
  }

  #continueDraft(draft: Draft): void {
    this.assessment = this.host.value = draft.assessment;
    if (draft.isSideOpen) unsaid.add(draft.assessment);
    this.#base = draft.base ?? this.#base;
    this.draft = 'kept';
    this.keptAt = this.#clock(Date.parse(draft.keptAt));
    const text = this.words.draftFound(
      `${dayOf(Date.parse(draft.keptAt)).split('-').reverse().map(Number).join('.')} ${this.keptAt}`,
    );
    this.notices = [{ text }];
    this.firstWords = text;
  }

  /** The reader asks for a draft, or no longer wants one. */
  setDraft(wanted: boolean): void {
    if (wanted) {
      this.draft = 'kept';
      this.dirty = true;
      this.#keepNow();
      this.say(this.draft === 'kept' ? this.words.draftKept(this.keptAt) : this.draftProblem);
    } else {
      removeDraft(this.#draftKey);
      this.draft = 'off';
      this.dirty = this.assessment.answers.length > 0;
      this.notices = [];
      this.say(this.words.draftRemoved);
    }
    this.host.requestUpdate();
  }

  get draftProblem(): string {
    return this.draft === 'full'
      ? this.words.storageFull
      : this.draft === 'forbidden'
        ? this.words.storageForbidden
        : '';
  }

  #keepSoon(): void {
    if (this.draft !== 'kept') return;
    clearTimeout(this.#draftTimer);
    this.#draftTimer = setTimeout(this.#keepNow, DRAFT_PAUSE);
  }

  #keepNow = (): void => {
    clearTimeout(this.#draftTimer);
    if (this.draft !== 'kept') return;
    const now = Date.now();
    const problem = keepDraft(this.#draftKey, {
      assessment: this.assessment,
      keptAt: new Date(now).toISOString(),
      isSideOpen: !this.sideChosen,
      ...(this.#base && { base: this.#base }),
    });
    if (problem) {
      this.draft = problem;
      this.say(this.draftProblem);
    } else {
      this.keptAt = this.#clock(now);
      this.dirty = false;
    }
    this.host.requestUpdate();
  };

  // Files

  #download(name: string, type: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  /** Answers that leave the page say whose they are: without that the reader is asked first. */
  #asksSide(): boolean {
    this.sideMissing = !this.sideChosen;
    if (!this.sideMissing) return false;
    this.host.requestUpdate();
    void this.focus('[name="side"]');
    return true;
  }

  saveFile = (): void => {
    if (this.#asksSide()) return;
    const { assessment, template } = this;
    const kept = { ...assessment, answeredAt: this.today };
    this.#download(
      `${fileName(assessment)}.json`,
      'application/json',
      writeChecklistFile({ ...(template && { template }), assessments: [kept] }),
    );
    this.dirty = false;
    this.#tell([{ text: this.words.fileSaved, passing: true }], 'keep');
    this.say(this.words.fileSaved);
    dispatch(this.host, 'kumppani-checklist-save', { assessment: kept, to: 'file' });
  };

  openFile = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (!file) return;
    const { words } = this;
    const [text, reading] = await Promise.all([
      file.text().catch(() => ''),
      loadReading().catch((thrown: unknown) => this.#fail(thrown, 'keep')),
    ]);
    // The same file may be chosen again.
    field.value = '';
    if (!reading) return;
    const read = reading.readChecklistFile(text);
    const refuse = (text: string): void => {
      this.#tell([{ text, wrong: true }], 'keep');
      this.say(text);
    };
    if (read.wrong) return refuse(read.wrong[0]?.kind === 'unknown' ? words.newerFile : words.wrongFile);
    const { assessments, leftBehind } = read.value;
    const own = assessments.filter((one) => one.template.id === this.template!.id);
    const other = assessments[0]?.template.id;
    if (!own.length) return refuse(other ? words.otherTemplate(other) : words.emptyFile);
    const newest = own.reduce((one, next) => (next.year >= one.year ? next : one));
    this.#takeIn(
      {
        assessment: newest,
        from: 'keep',
        notices: [
          { text: words.fileOpened },
          ...(own.length > 1 ? [{ text: words.severalInFile(own.length) }] : []),
          ...(leftBehind.length ? [{ text: words.leftBehind(leftBehind.length), wrong: true }] : []),
        ],
      },
      false,
    );
  };

  // The link

  #readLink(answers: string | undefined): void {
    if (!answers || !this.template || this.isPublished) return;
    if (this.#linkCode) return this.#openLink(this.#linkCode, this.template, answers);
    // The address changed under the page.
    void this.#withLinkCode((code) => this.#openLink(code, this.template!, answers));
  }

  async #withLinkCode(use: (code: LinkCode) => void): Promise<void> {
    await this.#with(async () => (this.#linkCode ??= await loadLink()), use);
  }

  #openLink({ readFragment, shareFragment }: LinkCode, template: ChecklistTemplate, answers: string): void {
    // One's own link: there is nothing in it that is not here.
    if (shareFragment(this.assessment).fragment === answers) return;
    const { words } = this;
    const read = readFragment(answers, template);
    if (read.wrong) {
      const { path, kind } = read.wrong[0]!;
      const text =
        kind !== 'unknown'
          ? words.wrongLink
          : path === 'template'
            ? words.otherTemplate(read.wrong[0]!.message.replace(/^.*?"|"$/g, ''))
            : words.newerLink;
      this.#tell([{ text, wrong: true }], 'form');
      this.firstWords = text;
      return;
    }
    const { assessment, unknown } = read.value;
    this.#takeIn(
      {
        assessment: {
          ...assessment,
          id: newAssessment(template, { ...this.host, side: assessment.side }).id,
        },
        from: 'form',
        notices: [
          { text: words.fromLink },
          ...(unknown ? [{ text: words.fromLinkUnknown(unknown), wrong: true }] : []),
        ],
      },
      false,
    );
  }

  copyLink = async (): Promise<void> => {
    if (!this.#asksSide())
      await this.#withLinkCode(({ shareFragment }) => void this.#copyLink(shareFragment(this.assessment)));
  };

  async #copyLink({ fragment, shortened }: ReturnType<LinkCode['shareFragment']>): Promise<void> {
    const url = new URL(location.href);
    url.hash = this.#address.link({ answers: fragment, key: '' });
    this.link = { url: url.href, shortened };
    this.host.requestUpdate();
    await this.host.updateComplete;
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#link');
    if (await copyText(url.href)) {
      this.#tell([{ text: this.words.linkCopied, passing: true }], 'share');
      return this.say(this.words.linkCopied);
    }
    // The reader copies it by hand.
    field?.focus();
    field?.select();
  }

  // Handing on

  print = async (): Promise<void> => {
    await this.#with(
      () => this.#loadReport(),
      () => window.print(),
    );
  };

  saveCsv = async (): Promise<void> => {
    if (!this.#asksSide())
      await this.#handOn(({ tableOf }) => {
        this.#download(`${fileName(this.assessment)}.csv`, 'text/csv', tableOf(this));
      });
  };

  saveCalendar = (): Promise<void> =>
    this.#handOn(({ calendarOf }) => {
      const text = calendarOf(this);
      if (text) return this.#download(`${fileName(this.assessment)}.ics`, 'text/calendar', text);
      this.undated = this.assessment;
      this.say(this.words.noDates);
    });

  saveBadge = (): Promise<void> =>
    this.#handOn(({ badgeOf }) => {
      const { svg, text } = badgeOf(this);
      this.badgeText = text;
      this.#download(`${fileName(this.assessment)}.svg`, 'image/svg+xml', svg);
    });

  #showBadge = ({ drawBadge }: HandOn): void => {
    this.drawBadge = () => drawBadge(this, { html, svg, marks: ratingMarks });
    this.host.requestUpdate();
  };

  /** "7.30", in English "07:30" */
  #clock(instant: number): string {
    const text = clockOf(instant);
    return this.#words.language === 'en' ? text : text.replace(/^0?(\d+):/, '$1.');
  }

  #handOn(make: (code: HandOn) => void): Promise<void> {
    return this.#with(loadHandOn, make);
  }

  /** Does something with code that lies beside, or says that it did not come. */
  async #with<T>(load: () => Promise<T>, use: (code: T) => void): Promise<void> {
    try {
      const code = await load();
      // It has come now.
      if (this.noticePlace === 'share') this.notices = [];
      use(code);
    } catch (thrown) {
      this.#fail(thrown);
    }
    this.host.requestUpdate();
  }

  /** Code that did not come: the reader is told as of any other failure. */
  #fail(thrown: unknown, place: NoticePlace = 'share'): void {
    const { kind, message } = ClientError.from(thrown);
    const text = this.words.failed(kind);
    this.#tell([{ text, wrong: true }], place);
    this.say(text);
    dispatch(this.host, 'kumppani-error', { kind, message });
  }
}

const PRINT = matchMedia('print');
