/** What the kit's own manifest knows of an element: the gallery lists nothing by hand. */
import manifest from '../../custom-elements.json' with { type: 'json' };

/** Anything that the manifest names: an attribute, a property, an event, a part, … */
export interface Named {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

/** An attribute and the property that it sets. */
export interface Attribute extends Named {
  fieldName?: string;
}

/** A property or a method. */
export interface Member extends Named {
  kind: string;
  attribute?: string;
  readonly?: boolean;
  static?: boolean;
  parameters?: Named[];
}

/** An element; a list that is empty may be left out. */
export interface ElementDeclaration {
  tagName: string;
  members: Member[];
  attributes: Attribute[];
  events?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
}

/** Attributes or custom properties with their texts, by name. */
export type Settings = ReadonlyMap<string, string>;

/** The kind of control that an attribute gets. */
export type ControlKind = 'choice' | 'flag' | 'number' | 'text';

const declarations = manifest.modules.flatMap(
  (module) => module.declarations as Partial<ElementDeclaration>[],
);

/** The element of a tag; a tag that the manifest lacks is an error. */
export const elementOf = (tag: string): ElementDeclaration => {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new RangeError(`custom-elements.json has no <${tag}>`);
  return found as ElementDeclaration;
};

/** The words of a union such as `'none' | 'degrees'` or `1 | 2 | 'digits'`; empty for any other type. */
export const choicesOf = ({ type }: Named): string[] => {
  const words = (type?.text ?? '').split('|').map((word) => word.trim());
  const literals = words.filter((word) => /^('.*'|\d+)$/.test(word));
  const isUnion = words.every((word) => word === 'null' || literals.includes(word));
  return isUnion ? literals.map((word) => word.replaceAll("'", '')) : [];
};

/** A union is chosen from, a boolean is there or not, a number is typed or stepped, all else is text. */
export const kindOf = (attribute: Named): ControlKind => {
  if (choicesOf(attribute).length > 0) return 'choice';
  const [type] = (attribute.type?.text ?? 'string').split(' | ');
  if (type === 'boolean') return 'flag';
  return type === 'number' ? 'number' : 'text';
};
