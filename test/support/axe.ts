/**
 * Automatic accessibility checks. Import this before any element module: roles and states that an element sets
 * through ElementInternals are private, and are recorded here as they are set.
 *
 * axe 4.14 uses them where its other rules need them, but runs no rule because of them: a meter by internals
 * alone passes without a name. Assert names, values and ranges yourself, by `internalsOf(element)` or
 * `axTree()` of commands.ts.
 */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

const known = new WeakMap<Element, ElementInternals>();

const attach = HTMLElement.prototype.attachInternals;

HTMLElement.prototype.attachInternals = function attachAndRemember(this: HTMLElement) {
  const internals = attach.call(this);
  known.set(this, internals);
  return internals;
};

// axe looks for internals by this name.
Object.assign(globalThis, { _elementInternals: known });

const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;

/** The internals of an element that was made after this module was loaded. */
export function internalsOf(element: Element): ElementInternals {
  const internals = known.get(element);
  if (!internals)
    throw new Error(`${element.localName} attached no internals, or did so too early`);
  return internals;
}

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  // off by default, but required of every instrument: movable parts are at least 24 px large
  rules: { 'target-size': { enabled: true } },
};

const report = ({ violations }: AxeResults) =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary}`));

/** Throws with a list of axe's violations in the element, its shadow tree and its children. */
export async function expectAccessible(element: Element): Promise<void> {
  const problems = report(await axe.run(element, OPTIONS));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
