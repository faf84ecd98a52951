import { filled } from '../../instrument/language/wording.js';
import { warn } from '../../instrument/attributes/warn.js';
import type { Side } from '../scales/layout.js';
import { leastSize, mostSize, readOptions, type PrintOptions, type Printing } from './options.js';
import { pageMarkup, paperOf, placedOn, roomOn, type Paper, type Placed } from './paper.js';
import type { Piece, Room } from './piece.js';
import { ringPieces } from './ring-pieces.js';
import { tag } from './tag.js';
import { straightPieces } from './straight-pieces.js';

/** All pages of a rule before they are drawn. */
interface Job {
  readonly paper: Paper;
  readonly size: number;
  readonly onPaper: readonly Placed[][];
  readonly onFilm: readonly Placed[][];
}

// A rule without a slide is one piece.
const asOnePiece = ({ upper, slide, lower }: Side): Side =>
  slide.length > 0 ? { upper, slide, lower } : { upper: [...upper, ...lower], slide, lower: [] };

const piecesOf = (
  { shape, strings }: Printing,
  side: Side,
  size: number,
  room: Room,
): Piece[] | undefined =>
  shape === 'linear'
    ? straightPieces(side, size, room, strings.flaps)
    : ringPieces(side, size, room);

const jobOn = (printing: Printing, size: number, paper: Paper): Job | undefined => {
  const { faces, strings } = printing;
  const named = faces.map((side, i) => {
    const of = i === 0 ? strings.front : strings.back;
    return piecesOf(printing, asOnePiece(side), size, roomOn(paper))?.map((piece) => {
      const name = strings[piece.part];
      return [piece, faces.length > 1 ? filled(of, { piece: name }) : name] as const;
    });
  });
  if (!named.every((pieces) => pieces !== undefined)) return undefined;
  const isFilm = ([{ part }]: readonly [Piece, string]) => part === 'cursor';
  const onPaper = placedOn(
    named.flat().filter((piece) => !isFilm(piece)),
    paper,
  );
  const onFilm = placedOn(named.flat().filter(isFilm), paper);
  return onPaper && onFilm && { paper, size, onPaper, onFilm };
};

/** The pages in portrait if the pieces fit, else in landscape; undefined if they fit in neither. */
const jobOf = (printing: Printing, size: number): Job | undefined => {
  const { paper, measured } = printing;
  const on = (isAcross: boolean) => jobOn(printing, size, paperOf(paper, isAcross, measured));
  return on(false) ?? on(true);
};

/** The sizes to try, the nearest to the given one first. */
function* sizesFrom(size: number): Generator<number> {
  yield size;
  for (let step = 1; step <= mostSize - leastSize; step++) {
    const [less, more] = [Math.ceil(size) - step, Math.floor(size) + step];
    if (less >= leastSize) yield less;
    if (more <= mostSize) yield more;
  }
}

const nearestJob = (printing: Printing): Job => {
  for (const size of sizesFrom(printing.size)) {
    const job = jobOf(printing, size);
    if (job) return job;
  }
  throw new RangeError('There is no size at which this layout can be printed.');
};

const helpFor = ({ shape, faces, strings }: Printing): string => {
  const hasSlide = faces.some(({ slide }) => slide.length > 0);
  if (shape === 'linear') return hasSlide ? strings.straight : strings.board;
  if (faces.some(({ slide, lower }) => slide.length > 0 && lower.length > 0)) return strings.inner;
  const hasBoth = faces.some(({ upper, slide }) => upper.length > 0 && slide.length > 0);
  return hasBoth ? strings.ring : strings.disc;
};

/** The pages of a rule, as SVG. */
export const pagesOf = (options?: PrintOptions): string[] => {
  const printing = readOptions(options);
  const { shape, name, strings, size: asked, paper } = printing;
  const job = nearestJob(printing);
  const { size } = job;
  if (size !== asked) {
    const expected = `a size at which the scales of ${name} fit on ${paper} and can be read`;
    warn(`${tag} layout="${name}"`, 'size', asked, `clamped to ${size}`, expected);
  }
  const film = shape === 'linear' ? strings.straightFilm : strings.ringFilm;
  const all = [
    ...job.onPaper.map((placed) => ({ placed, help: helpFor(printing) })),
    ...job.onFilm.map((placed) => ({ placed, help: film })),
  ];
  const counts = { layout: name.slice(0, 80), size: String(size), pages: String(all.length) };
  return all.map(({ placed, help }, i) => {
    const page = filled(strings.page, { ...counts, page: String(i + 1) });
    return pageMarkup(job.paper, placed, { help, bar: strings.bar, page });
  });
};

/**
 * An HTML document with pages of the same paper, for the print dialogue of a browser or for a PDF. Each page is a
 * sheet.
 * @param title the title of the document, in plain text
 */
export const documentOf = (pages: readonly string[], title: string): string => {
  const [, width, height] = /width="([\d.]+mm)" height="([\d.]+mm)"/.exec(pages[0] ?? '') ?? [];
  const plain = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const size = width ? `size:${width} ${height};` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${plain}</title>
<style>@page{${size}margin:0}html,body{margin:0;background:#fff}div{break-after:page;overflow:hidden}div:last-child{break-after:auto}svg{display:block}</style>
${pages.map((page) => `<div>${page}</div>`).join('\n')}</html>
`;
};
