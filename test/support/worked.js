/** Worked examples beside a slide rule: a button, and what the rule reads once it is pressed. */

/** Whether a number is what a text of few figures says. */
export const isWritten = (value, text) => {
  const [number, isPercent] = [text.replace('%', ''), text.endsWith('%')];
  return (isPercent ? 100 * value : value).toFixed(number.split('.')[1]?.length ?? 0) === number;
};

export const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** Presses the button of each example, and tells what it says and what its rule then reads. */
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
