type Solver = typeof import('./solver.js');

let solver: Solver | undefined;

/** What solves expressions, once it is loaded: most rules never do. */
export const loadedSolver = (): Solver | undefined => solver;

/** Loads it, unless it is there. */
export const loadSolver = async (): Promise<Solver> => (solver ??= await import('./solver.js'));
