/** The four elements in templates of Vue: `import type {} from 'number-sense/vue'` in any one module of an app. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Instruments, Listeners } from './attributes.js';

/** The elements for Vue, which reads their attributes from `$props`. */
export type VueInstruments = {
  [Tag in keyof Instruments]: new () => Instruments[Tag]['element'] & {
    $props: Instruments[Tag]['attributes'] &
      Listeners<Tag, 'on', 'Capitalized'> &
      Omit<HTMLAttributes, 'onInput' | 'onChange'> &
      PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueInstruments {}
}
