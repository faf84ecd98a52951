import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SlideRule } from '../../src/slide-rule/element.js';
import { loadSolver } from '../../src/slide-rule/solving/loader.js';

// In Node, as another test in the same browser may have loaded the solver.
it('keeps an expression that is set after the solver has loaded for another rule', async () => {
  const rule = new SlideRule();
  rule.solve = '2 * 3';
  await loadSolver();
  rule.solve = '4 * 5';
  await rule.step();
  assert.equal(rule.solve, '4 * 5');
});
