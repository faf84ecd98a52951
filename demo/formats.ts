/** The forms in which an instrument can be taken along. */
import release from 'virtual:release';
import {
  descriptionOf,
  element,
  frameAddress,
  frameSnippet,
  htmlSnippet,
  inFont,
  jsxSnippet,
  markdownLine,
  quoted,
  titleOf,
  type Shown,
} from '../src/snippets/index.js';
import type { Instrument } from './instrument-page.js';
import { pngOf, sizeAt, type Size } from './picture-file.js';

/** An instrument on its bench. */
export interface Benched {
  shown: Shown;
  instrument: Instrument;
}

/** A form in which it is copied; of some there is a file too. */
export interface Format {
  write(benched: Benched): string;
  file?(benched: Benched): Promise<Blob> | Blob;
  type?: string;
}

const longestLine = 54;

// Its colours are those that are shown already; a font it takes along by name.
const svgOf = ({ shown, instrument }: Benched): string =>
  inFont(instrument.toSVG(), shown.looks?.get('--instrument-font'));

const inWords = (svg: string): string => `${titleOf(svg)}: ${descriptionOf(svg)}`;

const widthOf = ({ instrument }: Benched): number =>
  Math.round(instrument.shadowRoot!.querySelector('svg')!.getBoundingClientRect().width);

const sizeOf = (benched: Benched): Size => sizeAt(svgOf(benched), widthOf(benched));

const pixelTag = (benched: Benched, src: string): string => {
  const { width, height } = sizeOf(benched);
  const alt = quoted(inWords(svgOf(benched)));
  return `<img src="${src}" width="${width}" height="${height}" alt=${alt}>`;
};

/** The page of the frame stands beside those of the gallery, where others can come by it. */
const address = (): string =>
  location.protocol === 'https:'
    ? new URL('frame/index.html', document.baseURI).href
    : frameAddress(release.version);

const frame = ({ shown, instrument }: Benched): string =>
  frameSnippet(shown, {
    address: address(),
    height: instrument.getBoundingClientRect().height,
    title: inWords(svgOf({ shown, instrument })),
  });

const png = (benched: Benched): Promise<Blob> => pngOf(svgOf(benched), sizeOf(benched));

/** Elsewhere there is no partner on the page. */
export const alone = (benched: Benched): Benched => {
  const { shown } = benched;
  const settings = [...shown.settings].filter(([name]) => name !== 'for');
  return { ...benched, shown: { ...shown, settings: new Map(settings) } };
};

/** The forms by name, in the order in which they are offered. */
export const formats: Readonly<Record<string, Format>> = {
  element: { write: ({ shown }) => element(shown, longestLine) },
  html: { write: (benched) => htmlSnippet(benched.shown, release, svgOf(benched)) },
  markdown: { write: ({ shown }) => markdownLine(shown, release) },
  frame: { write: frame },
  jsx: { write: ({ shown }) => jsxSnippet(shown) },
  svg: {
    write: svgOf,
    file: (benched) => new Blob([svgOf(benched)], { type: 'image/svg+xml' }),
    type: 'svg',
  },
  png: {
    write: (benched) => pixelTag(benched, `${benched.shown.tag}.png`),
    file: png,
    type: 'png',
  },
};

const asAddress = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsDataURL(file);
  });

/** The pixels for a place where they are pasted, with the words that stand for them. */
export const pixelsToCopy = (benched: Benched): ClipboardItem => {
  const pixels = png(benched);
  const type = 'text/html';
  const tag = pixels.then(async (file) => pixelTag(benched, await asAddress(file)));
  return new ClipboardItem({
    'image/png': pixels,
    [type]: tag.then((text) => new Blob([text], { type })),
  });
};
