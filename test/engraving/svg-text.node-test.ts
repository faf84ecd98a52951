import { describe, it } from 'node:test';
import { expect } from 'chai';
import { escaped, svgText, tagsOf, unescaped } from '../../src/engraving/svg-text.js';

describe('the SVG text of a picture', () => {
  it('is unchanged after a round trip through tags', () => {
    const svg =
      '<svg viewBox="0 0 8 9"><title>a &#38; b</title><g part="x y"><path d="M0,0" class=""/> and </g></svg>';
    expect(svgText(tagsOf(svg))).to.equal(svg);
  });

  it('is parsed with the attributes of each tag, also on separate lines', () => {
    const [group, path] = tagsOf('<g\n  fill="none"\n  d="M 0 0"\n><path d=""/></g>');
    expect([...group.attributes]).to.deep.equal([
      ['fill', 'none'],
      ['d', 'M 0 0'],
    ]);
    expect(path).to.include({ name: 'path', end: '/', text: '' });
  });

  it('is escaped and unescaped without loss', () => {
    const text = '<a title="b">\n&#38; & ; ü';
    expect(tagsOf(`<desc>${escaped(text)}</desc>`)).to.have.length(2);
    expect(unescaped(escaped(text))).to.equal(text);
  });

  it('stays inside the quotes of an attribute', () => {
    const [tag] = tagsOf(`<text fill="${escaped('red" onload="x')}"/>`);
    expect([...tag.attributes.keys()]).to.deep.equal(['fill']);
    expect(unescaped(tag.attributes.get('fill')!)).to.equal('red" onload="x');
  });

  it('drops control characters, which XML does not allow', () => {
    expect(escaped('a\0b\u001fc\td')).to.equal('abc\td');
  });

  it('drops what is no character, so that it can be encoded, but no emoji', () => {
    expect(escaped('a\ud83d👍\udc4d\ufffe\uffffb')).to.equal('a👍b');
    expect(() => encodeURIComponent(escaped('\ud83d'))).not.to.throw();
  });
});
