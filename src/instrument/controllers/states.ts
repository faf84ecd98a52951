// The sets of states that have been used. A browser creates the set when a script first reads it, and most instruments
// never have a state. WebKit may collect a set that no script refers to. Its `has` then returns false for all states.
const used = new WeakMap<ElementInternals, CustomStateSet>();

/**
 * Adds or removes a custom state, which style sheets select with `:state()`. Does nothing in browsers without custom
 * states. Chromium before 125 throws for names without two dashes:
 * https://developer.mozilla.org/docs/Web/API/CustomStateSet
 */
export const mark = (internals: ElementInternals, state: string, isSet: boolean): void => {
  const states = used.get(internals) ?? (isSet ? internals.states : undefined);
  // Chromium styles the whole element anew after each call, also if nothing has changed.
  if (!states || states.has(state) === isSet) return;
  used.set(internals, states);
  try {
    states[isSet ? 'add' : 'delete'](state);
  } catch {
    // Only styles that select the state are lost.
  }
};
