/** Worked examples beside a slide rule: a button, and the readings of the rule after it was pressed. */

/** Whether a number, rounded to the digits of a text, equals it. */
export const isWritten = (value, text) => {
  const [number, isPercent] = [text.replace('%', ''), text.endsWith('%')];
  return (isPercent ? 100 * value : value).toFixed(number.split('.')[1]?.length ?? 0) === number;
};

export const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** Presses the button of each example, and returns its texts and the readings of its rule. */
export const worked = (page) =>
  page.$$eval('.worked li', async (all) => {
    const seen = [];
    for (const example of all) {
      const rule = example.closest('figure').querySelector('slide-rule');
      example.querySelector('button').click();
      await rule.updateComplete;
      const readings = {};
      for (const [, name] of rule.layout.matchAll(/(\w+)/g)) readings[name] = rule.reading(name);
      seen.push({
        name: example.querySelector('b').textContent,
        sum: example.querySelector('button').textContent,
        answer: example.querySelector('strong').textContent,
        words: example.querySelector('span').textContent,
        slide: rule.slide,
        readings,
      });
    }
    return seen;
  });
