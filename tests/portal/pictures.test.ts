import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { LARGEST_PICTURE, readPicture } from '../../examples/portal/src/pictures.js';
import { jpeg, png } from './picture-files.js';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

describe('portal: a picture', () => {
  it('is known by what it is, with its size', () => {
    const { bytes: _jpeg, ...ofJpeg } = readPicture(jpeg(640, 480))!;
    assert.deepEqual(ofJpeg, { type: 'image/jpeg', width: 640, height: 480 });
    const { bytes, ...ofPng } = readPicture(png(3, 2))!;
    assert.deepEqual(ofPng, { type: 'image/png', width: 3, height: 2 });
    assert.deepEqual(bytes, png(3, 2), 'a plain one is left as it is');
  });

  it('loses where and with what it was taken, and what was hung behind it', () => {
    const secret = 'GPS 60.4518 22.2666 <script>alert(1)</script>';
    for (const file of [
      jpeg(64, 48, { before: secret }),
      jpeg(64, 48, { behind: secret }),
      png(4, 4, { before: secret }),
      png(4, 4, { behind: secret }),
    ]) {
      assert.ok(text(file).includes('GPS'));
      const read = readPicture(file);
      assert.ok(read);
      assert.ok(!text(read.bytes).includes('GPS'));
      // Read again it is the same: nothing else was taken out.
      assert.deepEqual(readPicture(read.bytes), read);
    }
  });

  it('is no drawing, no document, nothing cut off, and nothing that unfolds too far', () => {
    const utf8 = (told: string): Uint8Array => new TextEncoder().encode(told);
    for (const file of [
      utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      utf8('GIF89a'),
      utf8('%PDF-1.7'),
      utf8('<!doctype html>'),
      utf8(''),
      jpeg(64, 48).subarray(0, 40),
      png(4, 4).subarray(0, 50),
      jpeg(20_000, 20_000),
      png(60_000, 2),
      new Uint8Array(LARGEST_PICTURE + 1).fill(0xff),
      new Uint8Array([...png(4, 4).subarray(0, 33), ...deflateSync(new Uint8Array(10))]),
    ])
      assert.equal(readPicture(file), undefined, text(file).slice(0, 20));
  });

  it('of any bytes whatever is answered, and never stops the server', () => {
    const start = fc.constantFrom(jpeg(8, 8), png(2, 2));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.tuple(start, fc.nat(), fc.uint8Array({ maxLength: 20 })).map(([file, place, bytes]) => {
            const changed = Uint8Array.from(file);
            changed.set(bytes.subarray(0, file.length - (place % file.length)), place % file.length);
            return changed;
          }),
        ),
        (bytes) => {
          const read = readPicture(bytes);
          if (read) assert.ok(read.bytes.length <= bytes.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
