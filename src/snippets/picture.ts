import { scopedAnew } from '../instrument/drawing/scope.js';
import { escapedText } from './markup.js';

/** The default of a custom property with a colour for light pages and one for dark ones. */
const TWO_COLOURS = /^light-dark\((.*), (.*)\)$/;

const decoded = (text: string): string =>
  text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What each colour of a picture gives way to. */
const exchanges = (
  looks: ReadonlyMap<string, string>,
  defaults: ReadonlyMap<string, string>,
): Map<string, string> =>
  new Map(
    [...looks].flatMap(([name, look]) => {
      const [, ...colours] = TWO_COLOURS.exec(defaults.get(name) ?? '') ?? [];
      return colours.map((colour) => [colour, look] as const);
    }),
  );

/** A standalone picture in the colours and letters that an instrument wears: `defaults` are those of its properties. */
export const dressed = (
  picture: string,
  looks: ReadonlyMap<string, string>,
  defaults: ReadonlyMap<string, string>,
): string => {
  const colours = exchanges(looks, defaults);
  const font = escapedText(looks.get('--instrument-font') ?? 'serif');
  const worn = picture
    .replace('font-family:serif', () => `font-family:${font}`)
    .replaceAll(/:(#\w+);/g, (rest, colour: string) => {
      const look = colours.get(colour);
      return look === undefined ? rest : `:${escapedText(look)};`;
    });
  return worn === picture ? picture : scopedAnew(worn);
};

/** What a standalone picture says of itself. */
export const descriptionOf = (picture: string): string =>
  decoded(/<desc>([^]*?)<\/desc>/.exec(picture)![1]);

/** What a standalone picture is called. */
export const titleOf = (picture: string): string =>
  decoded(/<title>([^]*?)<\/title>/.exec(picture)![1]);
