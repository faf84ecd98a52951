/** The sources of the entries, which register elements, and the modules of the gallery. */
const EFFECTFUL = /[\\/](?:src[\\/](?:number-sense|[^\\/]+[\\/]index)|demo[\\/].+)[.][jt]s$/;

/**
 * Keeps these modules in a bundle although nothing imports a name from them. `sideEffects` in package.json does
 * the same for the shipped modules.
 */
export function keepEffects() {
  return {
    name: 'keep-effects',
    transform: (code, id) => (EFFECTFUL.test(id) ? { code, moduleSideEffects: true } : undefined),
  };
}
