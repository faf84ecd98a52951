/** Whether a value can be sent as JSON. An element that Lit has rendered cannot, as it refers to itself. */
const isSendable = (value: unknown): boolean => {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
};

/**
 * A hook after each test. A failed test sends the compared values to the runner; one that cannot be sent would keep the
 * whole page from ending. The message of the failure still describes it.
 */
export function dropUnsendable(this: Mocha.Context): void {
  const failure = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  for (const side of ['actual', 'expected'] as const)
    if (failure && !isSendable(failure[side])) delete failure[side];
}
