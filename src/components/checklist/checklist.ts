import { LitElement, adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Client } from '../../client/client.js';
import { announce, prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { ChecklistMessages } from '../../i18n/checklist/messages.js';
import { commonEn } from '../../i18n/common/en.js';
import { commonFi } from '../../i18n/common/fi.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonSv } from '../../i18n/common/sv.js';
import { nearestLanguage } from '../../i18n/language.js';
import type { Assessment, AssessmentSide, ChecklistTemplate } from '../../model/checklist.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { heading } from '../shared/heading.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import type { ChecklistDesk } from './checklist-desk.js';
import './checklist.events.js';

/** `page`: every item under its heading · `items`: one item at a time · `published`: to read only. */
export type ChecklistMode = 'page' | 'items' | 'published';

type Desk = typeof import('./checklist-desk.js');
/** Everything but the frame; comes with the template. */
const loadDesk = (): Promise<Desk> => import('./checklist-desk.js');

/**
 * A checklist that a municipality, a county or an association fills in about its cooperation: ratings, evidence, next
 * steps, dates; or a published result to read. Works without a server: answers are kept in a file, in a link, or in a
 * draft on the device when the reader asks for it. Printed, it is a report.
 *
 * @slot - Shown until the checklist is ready, when it cannot load, and when scripts never run.
 * @slot empty - Under "nothing published".
 *
 * @event {ChecklistChangeEvent} kumppani-checklist-change - The reader changed an answer.
 * @event {ChecklistSaveEvent} kumppani-checklist-save - The answers were saved in the service or in a file.
 * @event {KumppaniErrorEvent} kumppani-error - Something could not be loaded or saved; `detail.kind` says how.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart section-title - A heading of the checklist.
 * @csspart item - One item.
 * @csspart item-title - Its name.
 * @csspart rating - One choice of its rating.
 * @csspart progress - How far the answers have come.
 * @csspart actions - Saving, sharing, printing.
 * @csspart report - The result to read, and what is printed.
 * @csspart notice - What is said when there is nothing, or something went wrong.
 *
 * @cssproperty --kumppani-accent - Links, buttons, focus.
 * @cssproperty --kumppani-on-accent - Text on the accent colour.
 * @cssproperty --kumppani-surface - Ground of the widget.
 * @cssproperty --kumppani-raised - Quiet grounds.
 * @cssproperty --kumppani-line - Hairlines.
 * @cssproperty --kumppani-muted - Secondary text.
 * @cssproperty --kumppani-success - In place.
 * @cssproperty --kumppani-warning - Partly in place.
 * @cssproperty --kumppani-error - Not yet in place, errors.
 * @cssproperty --kumppani-radius - Corners.
 * @cssproperty --kumppani-space - Unit of spacing.
 * @cssproperty --kumppani-font-size - Base size.
 */
export class Checklist extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties = {
    checklists: {},
    feedback: {},
    client: { attribute: false },
    template: {},
    definition: { attribute: false },
    assessment: {},
    value: { attribute: false },
    mode: {},
    municipality: {},
    county: {},
    placeName: { attribute: 'place-name' },
    year: { type: Number },
    side: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    urlState: { attribute: 'url-state' },
    withoutDraft: { type: Boolean, attribute: 'without-draft' },
    openProposals: { type: Boolean, attribute: 'open-proposals' },
    proposalTopic: { attribute: 'proposal-topic' },
    messages: { attribute: false },
  };

  /** Where assessments are kept: an adapter's name, a colon and an address, `portal:https://…`. Not needed to fill in. */
  checklists?: string;
  /** Where proposals go: an adapter's name, a colon and an address, `portal:https://…`. See `openProposals`. */
  feedback?: string;
  /** A client made by the page's own script. Counts before `checklists` and before a provider around the checklist. */
  client?: Client;
  /** Id of a template that comes with this package (`ngo-friendly-municipality`), of one the source keeps, or the address of its JSON. */
  template = '';
  /** A template of the page's own. Counts before `template`; in HTML it is a `<script type="application/json">` inside the tag. */
  definition?: ChecklistTemplate;
  /** Id of an assessment to go on with, or to show. */
  assessment = '';
  /** The answers. Set it before the checklist is attached to begin with them; read it to have them as they are now. */
  value?: Assessment;
  /** `page`: every item under its heading. `items`: one at a time. `published`: to read only. */
  mode: ChecklistMode = 'page';
  /** Code of the municipality assessed: `853`. Left out, the reader chooses it. */
  municipality = '';
  /** Code of the wellbeing services county assessed, for a county's checklist: `02`. */
  county = '';
  /** Name of a place that no list knows. */
  placeName = '';
  /** Year of the assessment. Left out, the reader chooses it; of a published one the newest is taken. */
  year?: number;
  /** Who answers: `municipality`, `association`, `resident-panel`. Left out, the reader chooses. */
  side?: AssessmentSide;
  /** Heading of the widget. Left out when the page has its own. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  headingLevel = 2;
  /** Prefix of this checklist's part in the fragment of a link to answers; for a page with several. */
  urlState = 'checklist';
  /** Leaves out the offer to keep a draft on the device. */
  withoutDraft = false;
  /** Lets readers propose an improvement to each item; it goes where `feedback` says. */
  openProposals = false;
  /** Id of the topic that proposals go to: a section of Kerrokantasi, `hearing/section`. Left out, one that fits. */
  proposalTopic = '';
  /** Words of your own in place of the checklist's. */
  messages?: Partial<ChecklistMessages>;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, { fi: commonFi, sv: commonSv, en: commonEn });
  #opening = new LoadController<ChecklistDesk>(this);
  /** What the desk on the page was opened for. */
  #opened = '';
  #definition?: unknown;
  #port?: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#opening.value?.connect();
    if (this.#opening.interrupted) this.#retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A moved element is back before the next microtask.
    queueMicrotask(() => this.isConnected || this.#opening.value?.disconnect());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      changed.has('value') &&
      this.value &&
      this.#opening.value &&
      this.value !== this.#opening.value.assessment
    )
      this.#opened = '';
  }

  protected override updated(): void {
    if (!this.isConnected || !this.#isConfigured) return this.#warn();
    const port = this.#client.port('checklists');
    const language = this.#templateLanguages[0]!;
    const asked = JSON.stringify([
      this.template,
      this.assessment,
      this.mode === 'published',
      this.municipality,
      this.county,
      this.year,
      this.side,
    ]);
    const definition = this.#inline;
    if (asked !== this.#opened || definition !== this.#definition || port !== this.#port) {
      const spoken = this.#opened === 'again';
      this.#opened = asked;
      this.#definition = definition;
      this.#port = port;
      void this.#open(spoken);
    } else if (this.#opening.value && this.#opening.value.language !== language && !this.#opening.pending) {
      // Another language: the same answers under another template text.
      void this.#opening.value.translate(this.#templateLanguages);
    }
  }

  override render(): unknown {
    if (!this.#isConfigured) return html`<slot></slot>`;
    const { value, error } = this.#opening;
    return html`<div part="base" class="base">
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing}
      ${error ? failure(this.#words.messages, error, this.#retry) : this.#renderDesk(value)}
    </div>`;
  }

  #renderDesk(desk: ChecklistDesk | undefined): TemplateResult {
    return desk ? desk.render() : waiting(this.#words.messages, this.#opening.slow);
  }

  /** A template in the page itself counts before one that has to be fetched. */
  get #inline(): unknown {
    return (
      this.definition ?? (this.querySelector('script[type="application/json"]')?.textContent || undefined)
    );
  }

  get #isConfigured(): boolean {
    if (this.mode === 'published' && !this.value) return this.#client.port('checklists') !== undefined;
    if (this.assessment) return this.#client.port('checklists') !== undefined;
    return Boolean(this.template) || this.#inline !== undefined;
  }

  #warn(): void {
    if (!this.isConnected) return;
    if (this.assessment || this.mode === 'published') this.#client.warnMissing('checklists');
    else if (!this.#warned) {
      this.#warned = true;
      setTimeout(() => {
        if (this.isConnected && !this.#isConfigured)
          console.warn(`<${this.localName}> has no checklist: set template="ngo-friendly-municipality".`);
      }, 1000);
    }
  }
  #warned = false;

  /** Easy Finnish is asked for by `lang="fi-x-easy"`; its words around are the Finnish ones. */
  get #templateLanguages(): string[] {
    const tag = nearestLanguage(this);
    const { readerLanguages } = this.#words;
    return /-x-easy$/.test(tag) ? [tag, ...readerLanguages] : readerLanguages;
  }

  async #open(spoken: boolean): Promise<void> {
    const before = this.#opening.value;
    const desk = await this.#opening.run(async (signal) => {
      const { openDesk } = await loadDesk();
      const request = {
        template: this.template,
        definition: this.#inline,
        assessment: this.assessment,
        municipality: this.municipality,
        county: this.county,
        year: this.year,
        side: this.side ?? ('municipality' as const),
        published: this.mode === 'published',
        languages: this.#templateLanguages,
        port: this.#client.port('checklists'),
        feedback: this.openProposals ? this.#client.port('feedback') : undefined,
      };
      return openDesk(this, request, this.#words, signal);
    });
    const { error } = this.#opening;
    if (error) return tellFailure(this, this.#words, error, spoken);
    if (!desk) return;
    if (before) before.disconnect();
    if (this.isConnected) desk.connect();
    adoptStyles(this.renderRoot as ShadowRoot, [...Checklist.styles, ...desk.styles]);
    if (desk.firstWords) announce(desk.firstWords, this.#words.language);
  }

  #retry = (): void => {
    this.#opened = 'again';
    this.requestUpdate();
  };
}
