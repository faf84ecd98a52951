/**
 * The warnings of the kit on the console. Call it at the top of a `describe`: each of its tests starts with an
 * empty list. A text warns only once in a page's life, so each test needs its own texts.
 */
export function warnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (...parts: unknown[]) => {
      const text = parts.join(' ');
      // Lit's development build warns, too
      if (text.startsWith('<')) said.push(text);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
}
