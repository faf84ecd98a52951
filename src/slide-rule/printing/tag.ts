/** The name in warnings, in place of a tag: `<printable size="7">`. */
export const tag = 'printable';
