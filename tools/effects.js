/** The entries' sources, which register elements, and whatever the pages of the gallery load. */
const EFFECTFUL = /[\\/](?:src[\\/](?:number-sense|[^\\/]+[\\/]index)|demo[\\/].+)[.][jt]s$/;

/**
 * `sideEffects` in package.json names the shipped modules that are there for what they do. A bundle
 * from the sources must keep those that they are made of.
 */
export function keepEffects() {
  return {
    name: 'keep-effects',
    transform: (code, id) => (EFFECTFUL.test(id) ? { code, moduleSideEffects: true } : undefined),
  };
}
