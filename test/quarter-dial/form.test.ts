import { expect, fixture, html } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { shown } from '../support/dial.js';

async function formWith(content: unknown): Promise<[HTMLFormElement, QuarterDial]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  const dial = form.querySelector('quarter-dial')!;
  await shown(dial);
  return [form, dial];
}

const turned = html`<quarter-dial name="size" value="3×10⁸" interactive></quarter-dial>`;

describe('a dial in a form', () => {
  it('submits nothing while it has an expression', async () => {
    const [form, dial] = await formWith(turned);
    dial.expression = '2 * 3';
    expect([...new FormData(form)]).to.deep.equal([]);
    dial.value = 7;
    expect([...new FormData(form)]).to.deep.equal([]);
    dial.expression = '';
    expect(new FormData(form).get('size')).to.equal('7');
  });

  it('keeps its expression and its divisions when the form is reset', async () => {
    const [form, dial] = await formWith(html`<quarter-dial interactive></quarter-dial>`);
    Object.assign(dial, { expression: '2 * 3', divisions: 10, value: 5 });
    form.reset();
    expect([dial.expression, dial.divisions, dial.value]).to.deep.equal(['2 * 3', 10, 1]);
  });
});
