/** The four elements in Svelte: `import type {} from 'number-sense/svelte'` in any one module of an app. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Instruments, Listeners } from './attributes.js';

/** The elements for Svelte. */
export type SvelteInstruments = {
  [Tag in keyof Instruments]: HTMLAttributes<Instruments[Tag]['element']> &
    Instruments[Tag]['attributes'] &
    Listeners<Tag, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteInstruments {}
}
