import { hyteTerm } from '../../codes/hyte-terms.js';
import { county, municipality, region } from '../../codes/municipalities.js';
import { targetGroup } from '../../codes/target-groups.js';
import type { Area, CodeReference } from '../../model/common.js';
import type { Service } from '../../model/service.js';
import type { ServiceFinderMessages } from '../../i18n/service-finder/messages.js';
import { nameOf } from '../shared/names.js';

/** What every part of the finder draws with. */
export interface Drawing {
  words: ServiceFinderMessages;
  /** Reader's languages, best first. */
  languages: readonly string[];
}

export const hyteTermName = ({ languages }: Drawing, reference: CodeReference): string =>
  nameOf(hyteTerm(reference.code), reference, languages);

export const targetGroupName = ({ languages }: Drawing, reference: CodeReference): string =>
  nameOf(targetGroup(reference.code), reference, languages);

export function areaName({ languages, words }: Drawing, area: Area): string {
  if (area.type === 'nationwide') return words.nationwide;
  const list = { municipality, county, region, other: () => undefined }[area.type];
  const code = area.code ?? '';
  return nameOf(list(code), { code, name: area.name }, languages);
}

/** Where a service is to be had, in one line: "Turku, Raisio ja 3 muuta kuntaa". */
export function whereabouts(drawing: Drawing, service: Service, most = 2): string[] {
  const areas = service.areas ?? [];
  const wide = areas.filter((area) => area.type !== 'municipality').map((area) => areaName(drawing, area));
  const local = areas.filter((area) => area.type === 'municipality').map((area) => areaName(drawing, area));
  const names = wide.length ? wide : local;
  const others = names.length - most;
  const line =
    others > 1
      ? [`${names.slice(0, most).join(', ')} ${drawing.words.andOthers(others)}`]
      : [names.join(', ')];
  return [...line, ...(service.remote ? [drawing.words.remotely] : [])].filter(Boolean);
}
