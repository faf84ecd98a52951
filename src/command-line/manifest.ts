import { readFileSync } from 'node:fs';
import type { Release, Tag } from '../snippets/index.js';

/** An attribute in the manifest. */
export interface Attribute {
  name: string;
  description: string;
  type: { text: string };
}

/** A custom property in the manifest. */
export interface CssProperty {
  name: string;
  description: string;
  default: string;
}

interface Declaration {
  tagName?: Tag;
  summary?: string;
  attributes?: Attribute[];
  cssProperties?: CssProperty[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** An instrument of the command line, from the manifest. */
export interface Instrument {
  tag: Tag;
  summary: string;
  attributes: readonly Attribute[];
  cssProperties: readonly CssProperty[];
}

const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Content;

const { modules } = read<Manifest>('../../custom-elements.json');

/** The instruments of the package, by tag. */
export const instruments: ReadonlyMap<string, Instrument> = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName: tag, summary = '', attributes = [], cssProperties = [] }) =>
      tag ? [[tag, { tag, summary, attributes, cssProperties }] as const] : [],
    ),
);

/** The version of this package. */
export const { version } = read<{ version: string }>('../../package.json');

/** The files of this version with their hashes, for script tags. */
export const release = (): Release => read('../../dist/cdn/integrity.json');
