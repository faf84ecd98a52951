import { expectAccessible, internalsOf } from './axe.js';
import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';

class PrivateMeter extends HTMLElement {
  readonly internals = this.attachInternals();

  constructor() {
    super();
    this.internals.role = 'meter';
  }
}
customElements.define('private-meter', PrivateMeter);

const failureOf = (element: Element) =>
  expectAccessible(element).then(
    () => 'passed',
    (error: Error) => error.message,
  );

describe('expectAccessible', () => {
  it('passes an accessible button', async () => {
    await expectAccessible(await fixture(html`<button>Turn</button>`));
  });

  it('fails a button without a name, and names the rule', async () => {
    const button = await fixture(html`<button>${nothing}</button>`);
    expect(await failureOf(button)).to.contain('button-name');
  });

  it('fails parts that are too small to press', async () => {
    const small = html`<button style="all:unset;width:9px;height:9px" aria-label="a"></button>`;
    const row = await fixture(html`<div style="display:flex">${small}${small}</div>`);
    expect(await failureOf(row)).to.contain('target-size');
  });

  it('gives a test access to the internals of an element', () => {
    const meter = new PrivateMeter();
    expect(internalsOf(meter)).to.equal(meter.internals);
  });
});
