/** Text as SVG has it between tags and in attributes. */
export const escaped = (text: string): string =>
  text
    // XML has no such characters. A lone half of a surrogate pair is none at all.
    // eslint-disable-next-line no-control-regex -- these
    .replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/gu, '')
    .replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The text that was escaped. */
export const unescaped = (text: string): string => {
  const [start, ...pieces] = text.split('&#');
  const rest = pieces.map((piece) => {
    const [code] = piece.split(';', 1);
    return String.fromCharCode(Number(code)) + piece.slice(code.length + 1);
  });
  return start + rest.join('');
};

/** A tag of a picture, with what stands between it and the next one. */
export interface Tag {
  /** With a slash in front, it closes an element. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** A slash where the element has nothing inside and no tag that closes it. */
  readonly end: '' | '/';
  readonly text: string;
}

const tagOf = (piece: string): Tag => {
  const closing = piece.indexOf('>');
  const end = piece[closing - 1] === '/' ? '/' : '';
  const inside = piece
    .slice(0, closing - end.length)
    .replaceAll('\n', ' ')
    .trimEnd();
  const [name] = inside.split(' ', 1);
  // Names and values in turn: each value stands in quotes, and has none inside.
  const words = inside.slice(name.length).split('"');
  const attributes = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2)
    attributes.set(words[i].trim().slice(0, -1), words[i + 1]);
  return { name, attributes, end, text: piece.slice(closing + 1) };
};

/** The tags of a picture that was written here: signs that mean something are escaped in all its texts and values. */
export const tagsOf = (svg: string): Tag[] => svg.split('<').slice(1).map(tagOf);

/** Tags as text. */
export const svgText = (tags: readonly Tag[]): string =>
  tags
    .map(({ name, attributes, end, text }) => {
      const written = [...attributes].map(([key, value]) => ` ${key}="${value}"`);
      return `<${name}${written.join('')}${end}>${text}`;
    })
    .join('');
