/** Whether the runner can send a value: it uses structuredClone, which throws at an element. */
const isSendable = (value: unknown): boolean => {
  try {
    structuredClone(value);
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
