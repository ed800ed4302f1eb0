import type { PictureMeta } from '../../model/feedback.js';

/** Bytes that are taken from the device. */
export const LARGEST_FILE = 20_000_000;
const LONGEST_SIDE = 2000;
/** Pixels of the small one, for screens with two to a point. */
const PREVIEW_SIDE = 384;
/** Bytes of a drawn PNG; one that is larger is a photograph, and becomes a JPEG. */
const LARGEST_PNG = 1_000_000;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

export interface Picture {
  meta: Pick<PictureMeta, 'type' | 'size' | 'width' | 'height'>;
  blob: Blob;
  name: string;
  /** What will be sent, small: drawn, since a strict page shows no picture that has no address of its site. */
  preview?: HTMLCanvasElement;
}

/** Why a file cannot be attached. */
export class PictureError extends Error {
  constructor(readonly why: 'size' | 'type' | 'unreadable') {
    super(why);
  }
}

/**
 * The picture drawn anew, no side longer than 2,000 pixels: what a camera writes beside it (place, time, device) stays
 * behind.
 *
 * @throws PictureError
 */
export async function drawAnew(file: File): Promise<Picture> {
  if (file.size > LARGEST_FILE) throw new PictureError('size');
  // What a file is called proves nothing, but a drawing with script or a document need not even be opened.
  if (!TYPES.includes(file.type)) throw new PictureError('type');
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new PictureError('unreadable');
  }
  try {
    const canvas = fitted(bitmap, LONGEST_SIDE);
    const { width, height } = canvas;
    const context = canvas.getContext('2d');
    if (!context) throw new PictureError('unreadable');
    const draw = (type: PictureMeta['type']): Promise<Blob | null> => {
      // A picture without ground would turn black as JPEG.
      if (type === 'image/jpeg') {
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
      }
      context.drawImage(bitmap, 0, 0, width, height);
      return new Promise((resolve) => canvas.toBlob(resolve, type, 0.85));
    };
    let type: PictureMeta['type'] = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
    let blob = await draw(type);
    if (type === 'image/png' && blob && blob.size > LARGEST_PNG) blob = await draw((type = 'image/jpeg'));
    if (!blob) throw new PictureError('unreadable');
    return {
      blob,
      name: file.name,
      meta: { type, size: blob.size, width, height },
      preview: small(canvas),
    };
  } finally {
    bitmap.close();
  }
}

/** A sheet of the form of a picture, no side longer than told. */
function fitted({ width, height }: { width: number; height: number }, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  return canvas;
}

/** The picture as the form shows it. */
function small(picture: HTMLCanvasElement | ImageBitmap): HTMLCanvasElement {
  const canvas = fitted(picture, PREVIEW_SIDE);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The same of a picture that was kept; `undefined` when it cannot be drawn. */
export async function previewOf(blob: Blob): Promise<HTMLCanvasElement | undefined> {
  const bitmap = await createImageBitmap(blob).catch(() => undefined);
  if (!bitmap) return undefined;
  const canvas = small(bitmap);
  bitmap.close();
  return canvas;
}
