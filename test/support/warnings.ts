/**
 * What the kit says on the console. Call it at the top of a `describe`: each of its tests starts with
 * an empty list. A text warns once in a page's life, so each test needs texts of its own.
 */
export function warnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (...parts: unknown[]) => {
      const text = parts.join(' ');
      // Lit's development build has things to say too
      if (text.startsWith('<')) said.push(text);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
}
