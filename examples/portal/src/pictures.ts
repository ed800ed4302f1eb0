/** Bytes of a picture that is kept. What a page draws anew is far below. */
export const LARGEST_PICTURE = 5_000_000;
/** Pixels of a side: a small file may unfold into more than a staff member's browser can bear. */
const LONGEST_SIDE = 8000;

export interface KnownPicture {
  type: 'image/jpeg' | 'image/png';
  /** Without what cameras and programs write beside the picture: place, time, device, remarks. */
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * A picture by what it is and not by what it is called; `undefined` when it is no JPEG or PNG, is cut off, or is larger
 * than anybody should open. Pages draw pictures anew before they send them; other programs may not, so what stands
 * beside the picture is taken out here too.
 */
export function readPicture(bytes: Uint8Array): KnownPicture | undefined {
  if (bytes.length > LARGEST_PICTURE) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let read: KnownPicture | undefined;
  try {
    read = bytes[0] === 0xff ? readJpeg(bytes, view) : readPng(bytes, view);
  } catch (thrown) {
    // Beyond its last byte: it is cut off.
    if (!(thrown instanceof RangeError)) throw thrown;
  }
  const isSensible = read && [read.width, read.height].every((side) => side > 0 && side <= LONGEST_SIDE);
  return isSensible ? read : undefined;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Application segments that belong to the picture itself: JFIF, colour profile, Adobe's colour transform. */
const KEPT_SEGMENTS = [0xe0, 0xe2, 0xee];

function readJpeg(bytes: Uint8Array, view: DataView): KnownPicture | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  const parts = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // What follows the end is no part of the picture.
    if (marker === 0xd9) {
      parts.push(bytes.subarray(at, at + 2));
      return size && { type: 'image/jpeg', bytes: joined(parts), ...size };
    }
    let end = at + 2 + view.getUint16(at + 2);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A scan goes on to the next marker that is neither a stuffed byte nor a restart.
    if (marker === 0xda)
      while (
        view.getUint8(end) !== 0xff ||
        view.getUint8(end + 1) === 0 ||
        (view.getUint8(end + 1) >= 0xd0 && view.getUint8(end + 1) <= 0xd7)
      )
        end++;
    const isRemark = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !KEPT_SEGMENTS.includes(marker));
    if (!isRemark) parts.push(bytes.subarray(at, end));
    at = end;
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEPT_CHUNKS = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs'];

function readPng(bytes: Uint8Array, view: DataView): KnownPicture | undefined {
  if (!PNG.every((byte, index) => bytes[index] === byte)) return undefined;
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 12 + length;
    if (end > bytes.length || (at === 8 && (name !== 'IHDR' || length !== 13))) return undefined;
    if (KEPT_CHUNKS.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND')
      return {
        type: 'image/png',
        bytes: joined(parts),
        width: view.getUint32(16),
        height: view.getUint32(20),
      };
    at = end;
  }
}
