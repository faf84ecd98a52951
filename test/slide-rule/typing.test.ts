import { expect } from '@open-wc/testing';
import { sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { complaintOf, enter, field, withFields } from '../support/rule-fields.js';
import { piece, press, shown } from '../support/rule.js';

describe('typing in a field of a rule', () => {
  for (const [text, layout, why] of [
    ['S 2', 'A S [ C ] D', /5\.7.*90/],
    ['S 91', 'A S [ C ] D', /5\.7.*90/],
    ['S 150', 'A S [ C ] D', /5\.7.*90/],
    ['S -30', 'A S [ C ] D', /./],
    ['T 225', 'T [ C ] D', /5\.71.*45/],
    ['P -0.8', 'P [ C ] D', /0.*0\.99/],
    ['H2 -2', 'H2 [ C ] D', /1\.4.*10/],
    ['T 60', 'T [ C ] D', /5\.71.*45/],
    ['T60', 'T [ C ] D', /5\.71.*45/],
    ['T2', 'T [ C ] D', /T2.*number/],
    ['LL3 1', 'duplex', /2\.7.*2(2|.?203)/],
    ['Th 4', 'Th [ C ] D', /0?\.1.*3/],
    ['Q 5', 'mannheim', /Q/],
    ['much', 'mannheim', /./],
    ['A', 'mannheim', /./],
    ['D 1 2', 'mannheim', /./],
    ['0', 'mannheim', /./],
    ['-3', 'mannheim', /./],
    ['1e999', 'mannheim', /./],
    ['1e300', 'mannheim', /./],
    ['NaN', 'mannheim', /./],
    ['2,5', 'mannheim', /./],
  ] as const) {
    it(`explains why ${text} is impossible in ${layout}, and keeps the value`, async () => {
      const rule = await withFields({ layout, cursor: '3' });
      const log = eventLog(rule);
      await enter(rule, 'cursor-field', text);
      expect(rule.cursor).to.equal(3);
      expect(complaintOf(rule)).to.match(why);
      expect(field(rule, 'cursor-field').getAttribute('aria-invalid')).to.equal('true');
      expect(piece(rule, 'complaint').getAttribute('role')).to.equal('status');
      const input = field(rule, 'cursor-field');
      expect(rule.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!)).to.equal(
        piece(rule, 'complaint'),
      );
      expect(field(rule, 'cursor-field').value).to.equal(text);
      expect(log).to.deep.equal([]);
      await enter(rule, 'cursor-field', '4');
      expect(rule.cursor).to.equal(4);
      expect(complaintOf(rule)).to.equal('');
      expect(field(rule, 'cursor-field').getAttribute('aria-invalid') ?? 'false').to.equal('false');
    });
  }

  it('is committed when the focus leaves', async () => {
    const rule = await withFields();
    field(rule, 'cursor-field').focus();
    field(rule, 'cursor-field').select();
    await sendKeys({ type: '4' });
    await press('Tab');
    expect(rule.cursor).to.equal(4);
  });

  it('changes nothing where the text is unchanged, to the last digit', async () => {
    const rule = await withFields({ cursor: `${Math.PI}`, slide: `${Math.E}` });
    const log = eventLog(rule);
    for (const name of ['slide-field', 'cursor-field'] as const) {
      field(rule, name).focus();
      await press('Enter', 'Tab');
    }
    expect([rule.slide, rule.cursor]).to.deep.equal([Math.E, Math.PI]);
    expect(log).to.deep.equal([]);
  });

  it('shows the position of its part, and accepts that text again', async () => {
    const rule = await withFields({ cursor: '4.25', 'result-exponent': '3' });
    const shownThere = field(rule, 'cursor-field').value;
    rule.value = 7;
    await shown(rule);
    expect(field(rule, 'cursor-field').value).to.equal('7');
    await enter(rule, 'cursor-field', shownThere);
    expect([rule.cursor, rule.resultExponent]).to.deep.equal([4.25, 3]);
  });

  it('is never rewritten while the field has the focus', async () => {
    const rule = await withFields({ slide: '2' });
    const input = field(rule, 'cursor-field');
    const log = eventLog(rule);
    input.focus();
    input.select();
    await sendKeys({ type: 'A 6' });
    rule.slide = 3;
    rule.cursor = 5;
    await shown(rule);
    expect(input.value).to.equal('A 6');
    await sendKeys({ type: '.25' });
    expect(input.value).to.equal('A 6.25');
    expect(log).to.deep.equal([]);
  });

  it('keeps its keys: the hairline does not move with its arrows', async () => {
    const rule = await withFields({ cursor: '3' });
    field(rule, 'cursor-field').focus();
    await press('ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End', 'PageUp');
    expect(rule.cursor).to.equal(3);
  });

  it('does not submit the form, nor does any button', async () => {
    const rule = await withFields({ layout: 'duplex' });
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    rule.replaceWith(form);
    form.append(rule);
    await shown(rule);
    await enter(rule, 'slide-field', '4');
    expect([rule.slide, sent]).to.deep.equal([4, 0]);
    for (const name of ['set-hand', 'set-face', 'fine', 'reset', 'turn'])
      piece<HTMLButtonElement>(rule, name).click();
    expect([rule.side, sent]).to.deep.equal(['back', 0]);
  });
});

describe('the exponent fields of a rule', () => {
  for (const [name, property] of [
    ['operand-exponent', 'operandExponent'],
    ['result-exponent', 'resultExponent'],
  ] as const) {
    it(`${name} is a number field, which sets only its own exponent`, async () => {
      const rule = await withFields({ cursor: '3', slide: '2' });
      const input = field(rule, name);
      const log = eventLog(rule);
      expect([input.type, input.value]).to.deep.equal(['number', '0']);
      await enter(rule, name, '-3');
      expect(rule[property]).to.equal(-3);
      expect(rule.operandExponent + rule.resultExponent).to.equal(-3);
      expect([rule.cursor, rule.slide]).to.deep.equal([3, 2]);
      expect(log.at(-1)).to.equal('change');
      expect(log).to.include('input');
    });

    it(`${name} shows a value from a script`, async () => {
      const rule = await withFields();
      rule[property] = 7;
      await shown(rule);
      expect(field(rule, name).valueAsNumber).to.equal(7);
    });
  }

  for (const text of ['100', '2.5', '-1000']) {
    it(`reject ${text}, with a message`, async () => {
      const rule = await withFields({ 'result-exponent': '2' });
      await enter(rule, 'result-exponent', text);
      expect(rule.resultExponent).to.equal(2);
      expect(field(rule, 'result-exponent').getAttribute('aria-invalid')).to.equal('true');
      expect(complaintOf(rule)).not.to.equal('');
    });
  }
});
