/** Whom warnings are about: `<printable size="7">`. */
export const tag = 'printable';
