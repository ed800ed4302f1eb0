import { LitElement, adoptStyles, html, nothing, type PropertyValues } from 'lit';
import type { Client } from '../../client/client.js';
import { prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import type { UrlStateController } from '../../controllers/url-state-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { ChecklistResultsMessages, ResultsViewName } from '../../i18n/checklist-results/messages.js';
import { commonEn } from '../../i18n/common/en.js';
import { commonFi } from '../../i18n/common/fi.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonSv } from '../../i18n/common/sv.js';
import type { AssessedPlace, Assessment, AssessmentSide, ChecklistTemplate } from '../../model/checklist.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { heading } from '../shared/heading.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import type { Choices, ResultsDesk } from './results-desk.js';

type Desk = typeof import('./results-desk.js');
/** Everything but the frame; comes with the first results. */
const loadDesk = (): Promise<Desk> => import('./results-desk.js');

/**
 * Results of a checklist: the municipalities of a region in one table, the sides of one municipality beside each other
 * with the widest differences first, and its years beside each other. Groups of fewer respondents than the smallest
 * number are never shown, and cannot be worked out.
 *
 * @slot - Shown until the results are ready, when they cannot load, and when scripts never run.
 * @slot empty - Under "no assessments".
 *
 * @event {KumppaniErrorEvent} kumppani-error - Something could not be loaded; `detail.kind` says how.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart section-title - A heading of a view.
 * @csspart controls - The choices over the results.
 * @csspart table - The table of municipalities, or of years.
 * @csspart item - One item of a comparison.
 * @csspart item-title - Its name.
 * @csspart notice - What is said when there is nothing, or something went wrong.
 *
 * @cssproperty --kumppani-accent - Links, buttons, bars, focus.
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
export class ChecklistResults extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties = {
    checklists: {},
    client: { attribute: false },
    template: {},
    definition: { attribute: false },
    assessments: { attribute: false },
    places: { attribute: false },
    view: {},
    municipality: {},
    municipalities: {},
    region: {},
    placeName: { attribute: 'place-name' },
    year: { type: Number },
    side: {},
    minimum: { type: Number },
    openFiles: { type: Boolean, attribute: 'open-files' },
    withoutViews: { type: Boolean, attribute: 'without-views' },
    urlState: { attribute: 'url-state' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    messages: { attribute: false },
  };

  /** Where published assessments come from: an adapter's name, a colon and an address, `static:https://…`. */
  checklists?: string;
  /** A client made by the page's own script. Counts before `checklists` and before a provider around the results. */
  client?: Client;
  /** Id of the template: one that comes with this package, one the source keeps, or the address of its JSON. */
  template = 'ngo-friendly-municipality';
  /** A template of the page's own. */
  definition?: ChecklistTemplate;
  /** Assessments of the page's own, in place of a source's. */
  assessments?: readonly Assessment[];
  /** Everybody who should have a row, answered or not; else as `region` or the source says. */
  places?: readonly AssessedPlace[];
  /** The view at the start: `region`, `sides` or `years`. */
  view: ResultsViewName = 'region';
  /** Code of the municipality at the start of `sides` and `years`. */
  municipality = '';
  /** Codes of the municipalities that are compared, separated by blanks. All when left out. */
  municipalities = '';
  /** Code of the region whose municipalities have a row each: `02`. */
  region = '';
  /** Name of a place that no list knows, of which assessments are shown or opened. */
  placeName = '';
  /** The year at the start; the newest when left out. */
  year?: number;
  /** Whose assessment at the start; the municipality's own when left out. */
  side: AssessmentSide = 'municipality';
  /** Smallest number of respondents that is shown, 5 when left out. */
  minimum?: number;
  /** Lets the reader add assessments from files, as the checklist saves them. They stay in the page. */
  openFiles = false;
  /** Leaves out the choice of view. */
  withoutViews = false;
  /** Keeps what the reader has chosen in the page's address under this prefix, so that links and Back work. */
  urlState = '';
  /** Heading of the widget. Left out when the page has its own. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  headingLevel = 2;
  /** Words of your own in place of the results'. */
  messages?: Partial<ChecklistResultsMessages>;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, { fi: commonFi, sv: commonSv, en: commonEn });
  #loading = new LoadController<ResultsDesk>(this);
  #asked?: readonly unknown[];
  #address?: UrlStateController<Choices>;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (this.#loading.interrupted) this.#retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const desk = this.#loading.value;
    if (!desk || !(['view', 'municipality', 'year', 'side'] as const).some((name) => changed.has(name)))
      return;
    desk.begin();
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    if (!this.#isConfigured) return this.#client.warnMissing('checklists');
    const asked = [
      this.#client.port('checklists'),
      this.template,
      this.definition,
      this.assessments,
      this.places,
      this.municipalities,
      this.region,
      this.minimum,
      this.#words.language,
    ];
    if (this.#asked && asked.every((value, index) => value === this.#asked![index])) return;
    const spoken = this.#asked?.length === 0;
    this.#asked = asked;
    void this.#load(spoken);
  }

  override render(): unknown {
    if (!this.#isConfigured) return html`<slot></slot>`;
    const { value, error, slow } = this.#loading;
    return html`<div part="base" class="base">
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing}
      ${
        error
          ? failure(this.#words.messages, error, this.#retry)
          : value
            ? value.render()
            : waiting(this.#words.messages, slow)
      }
    </div>`;
  }

  get #isConfigured(): boolean {
    return Boolean(this.assessments) || this.openFiles || this.#client.port('checklists') !== undefined;
  }

  async #load(spoken: boolean): Promise<void> {
    const before = this.#loading.value;
    const desk = await this.#loading.run(async (signal) => {
      const { openResults, createAddress } = await loadDesk();
      const opened = await openResults(this, this.#client.port('checklists'), this.#words, before, signal);
      if (this.urlState && !this.#address) {
        this.#address = createAddress(this, (choices) => this.#loading.value?.choose(choices));
        opened.choose(this.#address.read());
      }
      return opened;
    });
    if (this.#loading.error) return tellFailure(this, this.#words, this.#loading.error, spoken);
    if (desk) adoptStyles(this.renderRoot as ShadowRoot, [...ChecklistResults.styles, ...desk.styles]);
  }

  /**
   * Puts what has been chosen in the address.
   *
   * @internal
   * @param push makes a step in the history
   */
  keepChoices(push = false): void {
    if (this.#loading.value) this.#address?.write(this.#loading.value.choices, push);
  }

  #retry = (): void => {
    this.#asked = [];
    this.requestUpdate();
  };
}
