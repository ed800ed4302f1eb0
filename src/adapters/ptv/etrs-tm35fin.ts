import type { Position } from '../../model/index.js';

/**
 * ETRS-TM35FIN (EPSG:3067) to degrees. ETRS89 and WGS 84 differ by well under a metre in Finland, so that the result
 * is used as WGS 84. Formulas: JHS 197 (Finnish public administration's recommendation), GRS 80, zone 35 over the
 * whole country; the series is exact to less than a millimetre there.
 */
const FLATTENING = 1 / 298.257222101;
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
const CENTRAL_MERIDIAN = 27;
const N = FLATTENING / (2 - FLATTENING);
const RECTIFYING_RADIUS = (6_378_137 / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const SERIES = [
  N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96 - N ** 4 / 360,
  N ** 2 / 48 + N ** 3 / 15 - (437 * N ** 4) / 1440,
  (17 * N ** 3) / 480 - (37 * N ** 4) / 840,
  (4397 * N ** 4) / 161_280,
];
const DEGREES = 180 / Math.PI;

/** Degrees with six decimals: a tenth of a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** @param northing metres, `6 671 000` in Helsinki; @param easting metres, `386 000` in Helsinki */
export function fromEtrsTm35Fin(northing: number, easting: number): Position {
  let xi = northing / (RECTIFYING_RADIUS * SCALE);
  let eta = (easting - FALSE_EASTING) / (RECTIFYING_RADIUS * SCALE);
  const [xi0, eta0] = [xi, eta];
  SERIES.forEach((factor, index) => {
    const angle = 2 * (index + 1);
    xi -= factor * Math.sin(angle * xi0) * Math.cosh(angle * eta0);
    eta -= factor * Math.cos(angle * xi0) * Math.sinh(angle * eta0);
  });
  const conformal = Math.asin(Math.sin(xi) / Math.cosh(eta));
  const start = Math.asinh(Math.tan(conformal));
  let isometric = start;
  // Converges by a factor of 300 a round.
  for (let round = 0; round < 5; round++)
    isometric = start + ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.tanh(isometric));
  return {
    latitude: rounded(Math.atan(Math.sinh(isometric)) * DEGREES),
    longitude: rounded(CENTRAL_MERIDIAN + Math.asin(Math.tanh(eta) / Math.cos(conformal)) * DEGREES),
  };
}

/**
 * The position PTV's two strings tell, or `undefined` when they are not in Finland. Metres by the book; some
 * installations hold degrees, which cannot be mistaken for metres.
 */
export function readPosition(
  latitude: string | undefined,
  longitude: string | undefined,
): Position | undefined {
  const north = Number(latitude?.replace(',', '.'));
  const east = Number(longitude?.replace(',', '.'));
  if (north > 59 && north < 71 && east > 18 && east < 33)
    return { latitude: rounded(north), longitude: rounded(east) };
  return north > 6_500_000 && north < 7_900_000 && east > 0 && east < 900_000
    ? fromEtrsTm35Fin(north, east)
    : undefined;
}
