import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromEtrsTm35Fin, readPosition } from '../../../src/adapters/ptv/etrs-tm35fin.js';

/** Northing, easting, latitude, longitude; computed with PROJ's formulas (proj4js, EPSG:3067 to EPSG:4326). */
const KNOWN: readonly (readonly [number, number, number, number])[] = [
  [6672000, 386000, 60.168946, 24.945466], // Helsinki
  [6711000, 239500, 60.450847, 22.262326], // Turku
  [7210000, 428000, 65.006062, 25.472712], // Oulu
  [7610000, 515000, 68.601737, 27.3684], // Inari
  [7776000, 500000, 70.090809, 27.0], // northernmost, on the central meridian
  [6638000, 270000, 59.815622, 22.897549], // Hanko, southernmost
  [6950000, 720000, 62.614896, 31.289254], // Ilomantsi, easternmost
  [6680000, 107000, 60.067685, 19.930713], // Åland, westernmost
];

const metresApart = (
  one: { latitude: number; longitude: number },
  latitude: number,
  longitude: number,
): number =>
  Math.hypot(
    (one.latitude - latitude) * 111_320,
    (one.longitude - longitude) * 111_320 * Math.cos((latitude * Math.PI) / 180),
  );

describe('ETRS-TM35FIN', () => {
  it('comes within a quarter of a metre of known points from Hanko to Utsjoki', () => {
    for (const [northing, easting, latitude, longitude] of KNOWN) {
      const apart = metresApart(fromEtrsTm35Fin(northing, easting), latitude, longitude);
      assert.ok(apart < 0.25, `${northing} ${easting}: ${apart} m`);
    }
  });
  it('reads the strings PTV sends', () => {
    assert.deepEqual(readPosition('6672000', '386000.0'), { latitude: 60.168946, longitude: 24.945466 });
    assert.deepEqual(readPosition('6672000,0', '386000,0'), { latitude: 60.168946, longitude: 24.945466 });
  });
  it('recognises degrees', () => {
    assert.deepEqual(readPosition('60.4508471', '22.2623'), { latitude: 60.450847, longitude: 22.2623 });
  });
  it('gives no position for anything that is not in Finland', () => {
    for (const [latitude, longitude] of [
      ['', ''],
      [undefined, undefined],
      ['0', '0'],
      ['string', 'string'],
      ['386000', '6672000'],
      ['22.26', '60.45'],
      ['Infinity', '386000'],
      ['6672000', undefined],
    ])
      assert.equal(readPosition(latitude, longitude), undefined);
  });
});
