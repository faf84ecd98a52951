/**
 * The four elements in JSX: `import type {} from 'number-sense/jsx'` in any one module of an app of React 19,
 * Preact or Solid.
 */
// an app installs one of the three; the types of the others stay unresolved and unused
// @ts-ignore
import type { HTMLAttributes as PreactAttributes } from 'preact';
// @ts-ignore
import type { DetailedHTMLProps, HTMLAttributes as ReactAttributes } from 'react';
// @ts-ignore
import type { JSX as Solid } from 'solid-js';
import type { CustomProperties, Instruments, Listeners } from './attributes.js';

/** Names with a prefix that chooses between property and attribute. */
type Prefixed<Prefix extends string, Attributes> = {
  [Name in keyof Attributes as `${Prefix}:${Name & string}`]?: Attributes[Name];
};

/** The elements for React. */
export type ReactInstruments = {
  [Tag in keyof Instruments]: DetailedHTMLProps<
    ReactAttributes<Instruments[Tag]['element']>,
    Instruments[Tag]['element']
  > &
    Instruments[Tag]['attributes'] &
    Listeners<Tag, 'on'>;
};

/** The elements for Preact. */
export type PreactInstruments = {
  [Tag in keyof Instruments]: PreactAttributes<Instruments[Tag]['element']> &
    Instruments[Tag]['attributes'] &
    Listeners<Tag, 'on'>;
};

/** The elements for Solid, which assigns properties: `for` is `htmlFor` or `attr:for`. */
export type SolidInstruments = {
  [Tag in keyof Instruments]: Solid.HTMLAttributes<Instruments[Tag]['element']> &
    Omit<Instruments[Tag]['attributes'], 'for'> &
    Prefixed<'prop', Omit<Instruments[Tag]['attributes'], 'for'>> &
    Prefixed<'attr', Instruments[Tag]['attributes']> &
    Listeners<Tag, 'on:'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactInstruments {}
  }
  interface CSSProperties extends CustomProperties {}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactInstruments {}
  }
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidInstruments {}
  }
}
