const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 900;
const MARGIN = 24;
const LINE = 22;
/** Of letters on a line of a name: some fonts are wider than others, and nobody measures them here. */
const LETTERS = 100;
/** What a drawing elsewhere would not know from the style sheet. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'font-size',
  'font-weight',
] as const;

/**
 * Every chart of a widget in one drawing that stands by itself: names above their charts, looks written into the
 * elements, as a file has no style sheet of ours.
 */
export function chartsSvg(root: ShadowRoot): SVGSVGElement {
  const drawing = make('svg', {
    xmlns: SVG,
    width: WIDTH,
    'font-family': 'sans-serif',
    'font-size': 16,
    fill: '#111',
  });
  let y = MARGIN;
  const write = (text: string, weight: string): void => {
    for (const line of wrap(text)) {
      y += LINE;
      const element = make('text', { x: MARGIN, y, 'font-weight': weight });
      element.textContent = line;
      drawing.append(element);
    }
    y += 6;
  };
  for (const element of root.querySelectorAll<HTMLElement | SVGSVGElement>(
    '.title, .section-title, .question .label, .lines .label, .facts, .options p, svg.chart:not(.key)',
  )) {
    if (!(element instanceof SVGSVGElement)) {
      const isTitle = /title/.test(element.className);
      if (isTitle) y += LINE;
      write((element.textContent ?? '').replace(/\s+/g, ' ').trim(), isTitle ? 'bold' : 'normal');
      continue;
    }
    const copy = element.cloneNode(true) as SVGSVGElement;
    const originals = [element, ...element.querySelectorAll('*')];
    [copy, ...copy.querySelectorAll('*')].forEach((one, index) => {
      const looks = getComputedStyle(originals[index]!);
      for (const name of LOOKS) {
        const value = looks.getPropertyValue(name);
        if (value && !(name === 'fill' && one.getAttribute('fill')?.startsWith('url')))
          one.setAttribute(name, value);
      }
      one.removeAttribute('class');
    });
    // Patterns are found by their id in the whole file.
    const number = drawing.children.length;
    for (const pattern of copy.querySelectorAll('pattern')) pattern.id += `-${number}`;
    for (const one of copy.querySelectorAll('[fill^="url"]'))
      one.setAttribute('fill', one.getAttribute('fill')!.replace(')', `-${number})`));
    const { height } = element.getBoundingClientRect();
    for (const [name, value] of Object.entries({ x: MARGIN, y, width: WIDTH - 2 * MARGIN, height }))
      copy.setAttribute(name, String(value));
    copy.setAttribute('overflow', 'visible');
    drawing.append(copy);
    y += height + 8;
  }
  drawing.setAttribute('height', String(y + MARGIN));
  drawing.setAttribute('viewBox', `0 0 ${WIDTH} ${y + MARGIN}`);
  drawing.prepend(make('rect', { width: '100%', height: '100%', fill: '#fff' }));
  return drawing;
}

/** The drawing as a picture, twice as fine. */
export async function svgToPng(drawing: SVGSVGElement): Promise<Blob> {
  const url = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = Number(drawing.getAttribute('height')) * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
      'image/png',
    ),
  );
}

function make<Name extends 'svg' | 'text' | 'rect'>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  return element;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
