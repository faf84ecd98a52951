/** The case as natural frequencies: a sentence, and a thousand marks. */
import type { Crowd } from './case.js';

const sentence = document.querySelector<HTMLElement>('#frequencies')!;
const picture = document.querySelector<SVGSVGElement>('#crowd')!;

const [columns, pitch, half] = [50, 10, 3];
const marks = 1000;

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** How many people, as one says it: less than ten with a decimal where it matters. */
const people = (count: number): string =>
  count === 0 ? 'none' : count < 9.5 ? rounded.format(count) : grouped.format(count);

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });

const words = ({ size, ill, well, illFound, wellFound }: Crowd): string => {
  const found = illFound + wellFound;
  return `Of ${grouped.format(size)} people, ${people(ill)} are ill and ${people(well)} are not. The evidence fits ${people(illFound)} of the ill and ${people(wellFound)} of the others. So of the ${people(found)} whom it fits, ${people(illFound)} are ill: ${percent.format(illFound / found)}.`;
};

const square = (x: number, y: number): string => `M${x - half},${y - half}h6v6h-6z`;
const disc = (x: number, y: number): string => `M${x - half},${y}a3,3 0 1 0 6,0a3,3 0 1 0 -6,0z`;

type Mark = (x: number, y: number) => string;

/** As many marks as a part of the crowd has, after those that are there. */
const drawn = (from: number, to: number, mark: Mark): string =>
  Array.from({ length: to - from }, (_, i) => {
    const at = from + i;
    return mark((at % columns) * pitch + 5, Math.floor(at / columns) * pitch + 5);
  }).join('');

/** Shows a crowd. A mark is a person, or as many as the sentence has for a thousand. */
export const showCrowd = (crowd: Crowd): void => {
  const { size, ill, illFound, wellFound } = crowd;
  const of = (count: number): number => Math.round((count * marks) / size);
  const [illEnd, found] = [of(ill), of(illFound)];
  const wellEnd = Math.min(marks, illEnd + of(wellFound));
  const paths = [
    drawn(0, Math.min(found, illEnd), square),
    drawn(Math.min(found, illEnd), illEnd, square),
    drawn(illEnd, wellEnd, disc),
    drawn(wellEnd, marks, disc),
  ];
  picture.querySelectorAll('path').forEach((path, i) => path.setAttribute('d', paths[i]));
  sentence.textContent = words(crowd);
};
