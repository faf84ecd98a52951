/** The little Markdown that a changelog has, as elements: headings, lists, paragraphs, code and links. */

const INLINE = /`([^`]+)`|\[([^\]]+)\]\((https:[^)]+)\)/;

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
};

const link = (text: string, address: string): HTMLAnchorElement =>
  Object.assign(make('a', text), { href: address });

/** A line of text with its code and its links. */
const inline = (text: string): (Node | string)[] => {
  const found = INLINE.exec(text);
  if (!found) return text ? [text] : [];
  const [whole, code, words, address] = found;
  const element = code ? make('code', code) : link(words, address);
  const after = text.slice(found.index + whole.length);
  return [text.slice(0, found.index), element, ...inline(after)];
};

const list = (block: string): HTMLElement =>
  make(
    'ul',
    ...block
      .split(/^- /m)
      .slice(1)
      .map((item) => make('li', ...inline(oneLine(item)))),
  );

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

const blockOf = (block: string): HTMLElement => {
  const heading = /^(#+) (.*)$/.exec(block);
  if (heading) return make('h3', ...inline(heading[2]));
  return block.startsWith('- ') ? list(block) : make('p', ...inline(oneLine(block)));
};

/** The blocks of a text, in their order. Text that is none of them is a paragraph. */
export const blocksOf = (text: string): HTMLElement[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(blockOf);
