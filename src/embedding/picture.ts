/** The default of a custom property with a colour for light pages and one for dark ones. */
const TWO_COLOURS = /^light-dark\((.*), (.*)\)$/;

const inPlaceOf = (sheet: string, colour: string, look: string): string =>
  sheet.replaceAll(`:${colour};`, () => `:${look};`);

/** A standalone picture in the colours and letters that an instrument wears: `defaults` are those of its properties. */
export const dressed = (
  picture: string,
  looks: ReadonlyMap<string, string>,
  defaults: ReadonlyMap<string, string>,
): string =>
  [...looks].reduce((sheet, [name, look]) => {
    const [, light, dark] = TWO_COLOURS.exec(defaults.get(name) ?? '') ?? [];
    if (!light || !dark) return sheet.replace('font-family:serif', () => `font-family:${look}`);
    return inPlaceOf(inPlaceOf(sheet, light, look), dark, look);
  }, picture);

/** What a standalone picture says of itself. */
export const descriptionOf = (picture: string): string =>
  /<desc>([^]*?)<\/desc>/
    .exec(picture)![1]
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
