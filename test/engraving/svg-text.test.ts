import { expect } from '@open-wc/testing';
import { escaped, svgText, tagsOf, unescaped } from '../../src/engraving/svg-text.js';

describe('the text of a picture', () => {
  it('is the same after it was read as tags', () => {
    const svg =
      '<svg viewBox="0 0 8 9"><title>a &#38; b</title><g part="x y"><path d="M0,0" class=""/> and </g></svg>';
    expect(svgText(tagsOf(svg))).to.equal(svg);
  });

  it('is read with the attributes of each tag, on lines of their own too', () => {
    const [group, path] = tagsOf('<g\n  fill="none"\n  d="M 0 0"\n><path d=""/></g>');
    expect([...group.attributes]).to.deep.equal([
      ['fill', 'none'],
      ['d', 'M 0 0'],
    ]);
    expect(path).to.include({ name: 'path', end: '/', text: '' });
  });

  it('has no sign that would end it, and gives back each sign that it escapes', () => {
    const text = '<a title="b">\n&#38; & ; ü';
    expect(tagsOf(`<desc>${escaped(text)}</desc>`)).to.have.length(2);
    expect(unescaped(escaped(text))).to.equal(text);
  });

  it('leaves out control characters, which XML does not have', () => {
    expect(escaped('a\0b\u001fc\td')).to.equal('abc\td');
  });
});
