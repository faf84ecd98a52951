import { expect, fixture, html } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import { shown } from '../support/spinner.js';

async function formWith(content: unknown): Promise<[HTMLFormElement, DecibelSpinner]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  const spinner = form.querySelector('decibel-spinner')!;
  await shown(spinner);
  return [form, spinner];
}

describe('a spinner in a form', () => {
  it('submits nothing where it can only be spun', async () => {
    const [form, spinner] = await formWith(
      html`<decibel-spinner name="belief" decibels="3" spinnable></decibel-spinner>`,
    );
    expect([...new FormData(form)]).to.deep.equal([]);
    for (const property of ['interactive', 'controls'] as const) {
      spinner[property] = true;
      expect(new FormData(form).get('belief'), property).to.equal('3');
      spinner[property] = false;
      expect([...new FormData(form)]).to.deep.equal([]);
    }
  });

  it('keeps its tally and its sectors when the form is reset', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const [form, spinner] = await formWith(
      html`<decibel-spinner segments="3" spinnable controls></decibel-spinner>`,
    );
    spinner.segments = 4;
    await spinner.spin();
    form.reset();
    expect(spinner.tally.total).to.equal(1);
    expect(spinner.segments).to.equal(4);
  });
});
