// The harness's 1,000 records as the file a site would serve, in the model's own form.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MUNICIPALITIES = {
  Lohja: '444',
  Vihti: '927',
  Salo: '734',
  Kuopio: '297',
  Oulu: '564',
  Vaasa: '905',
  Rovaniemi: '698',
  Joensuu: '167',
};

/** A label of the harness's own is kept as a code no list knows: the same five and six values as the peers filter by. */
const code = (text) => [{ code: text, name: { fi: text } }];

export default function prepare({ outDir, data }) {
  const services = data.services.map(({ id, name, org, description, category, target, area }) => ({
    id,
    name: { fi: name },
    organisation: { name: { fi: org } },
    summary: { fi: description },
    hyteTerms: code(category),
    targetGroups: code(target),
    areas: [{ type: 'municipality', code: MUNICIPALITIES[area] }],
  }));
  mkdirSync(join(outDir, 'kumppani'), { recursive: true });
  writeFileSync(join(outDir, 'kumppani/services.json'), JSON.stringify({ services }));
}
