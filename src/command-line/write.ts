import { descriptionOf, pictureSnippet } from '../snippets/index.js';
import { draw } from './draw.js';
import { divided, dressed, finished, styleOf, type Looks } from './looks.js';
import { release, type Instrument } from './manifest.js';

/** An element with its picture, as a page would write it. */
interface Drawn {
  tag: Instrument['tag'];
  settings: ReadonlyMap<string, string>;
  looks: Looks;
  picture: string;
}

const writers = {
  svg: ({ picture, looks }: Drawn): string => finished(picture, looks),
  html: ({ tag, settings, looks, picture }: Drawn): string =>
    pictureSnippet(
      { tag, settings, looks: styleOf(looks), fallback: descriptionOf(picture) },
      release(),
      picture,
    ),
};

/** The output of a command: `svg` is a picture, `html` is markup with the picture inside. */
export type Format = keyof typeof writers;

export const isFormat = (command: string): command is Format => Object.hasOwn(writers, command);

/** An instrument with these options as a picture or as markup. Throws `Refused` for a value that cannot be read. */
export const write = (
  format: Format,
  instrument: Instrument,
  texts: ReadonlyMap<string, string>,
): string => {
  const { tag } = instrument;
  const { settings, looks } = divided(texts);
  const picture = dressed(draw(tag, settings), looks, instrument);
  return writers[format]({ tag, settings, looks, picture });
};
