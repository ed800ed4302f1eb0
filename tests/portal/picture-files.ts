import { deflateSync } from 'node:zlib';

/** What a camera or somebody else has written beside the picture. */
export interface Hidden {
  before?: string;
  behind?: string;
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const two = (value: number): number[] => [value >> 8, value & 0xff];
const four = (value: number): number[] => [...two(value >>> 16), ...two(value & 0xffff)];

/** A JPEG that is one in form: its segments are, its picture is grey noise. */
export function jpeg(width: number, height: number, { before, behind = '' }: Hidden = {}): Uint8Array {
  const segment = (marker: number, body: number[]): number[] => [
    0xff,
    marker,
    ...two(body.length + 2),
    ...body,
  ];
  return new Uint8Array([
    0xff,
    0xd8,
    ...segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(before ? [...segment(0xe1, ascii(`Exif\0\0${before}`)), ...segment(0xfe, ascii(before))] : []),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 16)]),
    ...segment(0xc0, [8, ...two(height), ...two(width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    0xff,
    0xd9,
    ...ascii(behind),
  ]);
}

/** Of PNG's own sum over each chunk. */
function sum(bytes: readonly number[]): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** A black PNG that every browser opens. */
export function png(width: number, height: number, { before, behind = '' }: Hidden = {}): Uint8Array {
  const chunk = (name: string, body: number[]): number[] => {
    const told = [...ascii(name), ...body];
    return [...four(body.length), ...told, ...four(sum(told))];
  };
  const rows = Math.min(height, 64);
  const data = deflateSync(new Uint8Array(rows * (Math.min(width, 64) + 1)));
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...four(width), ...four(height), 8, 0, 0, 0, 0]),
    ...(before ? [...chunk('eXIf', ascii(before)), ...chunk('tEXt', ascii(`Comment\0${before}`))] : []),
    ...chunk('IDAT', [...data]),
    ...chunk('IEND', []),
    ...ascii(behind),
  ]);
}
