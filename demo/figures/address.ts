/** The state of a page in the fragment of its address, by which readers share it. Servers never see a fragment. */

/** What the address has. Its texts come from anybody: readers of them take numbers, and show the rest as text. */
export const inAddress = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

/** Replaces the fragment, without a step in the history. Commas and colons stay readable. */
export const toAddress = (state: URLSearchParams): void =>
  history.replaceState(history.state, '', addressOf(state));

/** The fragment for a state. */
export const addressOf = (state: URLSearchParams): string =>
  `#${String(state).replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
