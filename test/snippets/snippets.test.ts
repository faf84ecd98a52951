import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { marked } from 'marked';
import {
  classicScriptTag,
  element,
  frameQuery,
  frameSnippet,
  htmlSnippet,
  markdownLine,
  type Shown,
} from '../../src/snippets/index.js';
import { anyShown, contentOf, parsed, release, wanted } from '../support/shown.js';

const meter: Shown = {
  tag: 'probability-meter',
  settings: new Map([
    ['probability', '0.53'],
    ['words', ''],
  ]),
  fallback: '53%',
};

const shownIn = (root: ParentNode, { tag }: Shown): Element => root.querySelector(tag)!;

describe('the markup snippet of an element', () => {
  it('parses to the same element, whatever its attributes', () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        const [made, ...others] = parsed(element(shown)).children;
        expect(contentOf(made)).to.deep.equal(wanted(shown));
        expect(others).to.deep.equal([]);
      }),
    );
  });

  it('is one line where that is short, and a line for each attribute otherwise', () => {
    expect(element(meter)).to.equal(
      '<probability-meter probability="0.53" words>53%</probability-meter>',
    );
    expect(element(meter, 60)).to.equal(
      '<probability-meter\n  probability="0.53"\n  words\n>53%</probability-meter>',
    );
  });
});

describe('the page snippet', () => {
  it('loads a module of exactly this version with its hash', () => {
    const script = parsed(htmlSnippet(meter, release)).querySelector('script')!;
    expect(script.type).to.equal('module');
    expect(script.crossOrigin).to.equal('anonymous');
    expect(script.integrity).to.equal('sha384-probability-meter');
    expect(script.src).to.match(/number-sense@1\.2\.3\/dist\/cdn\/probability-meter\.js$/);
    const classic = parsed(classicScriptTag(release)).querySelector('script')!;
    expect([classic.type, classic.defer, classic.integrity]).to.deep.equal([
      '',
      true,
      'sha384-number-sense.iife',
    ]);
  });

  it('has no blank line, and the element unchanged', () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        const html = htmlSnippet(shown, release);
        expect(html).not.to.match(/\n\s*\n|^\s*\n|\n$/);
        const page = parsed(html);
        expect([...page.children].map(({ localName }) => localName)).to.deep.equal([
          ...['script', 'style'],
          shown.tag,
        ]);
        expect(contentOf(shownIn(page, shown))).to.deep.equal(wanted(shown));
      }),
    );
  });

  it('reserves the space of its element, whatever the attributes', () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        const page = parsed(htmlSnippet(shown, release));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(page.querySelector('style')!.textContent);
        expect(sheet.cssRules).to.have.length(1);
        const { selectorText } = sheet.cssRules[0] as CSSStyleRule;
        expect(shownIn(page, shown).matches(selectorText)).to.equal(true);
      }),
    );
  });

  it('reserves the space of a straight rule up to its own width', () => {
    const rule: Shown = {
      tag: 'slide-rule',
      settings: new Map([['shape', 'linear']]),
      fallback: '1',
    };
    expect(htmlSnippet(rule, release)).to.include('min(100%, 75rem)');
    expect(htmlSnippet({ ...rule, settings: new Map() }, release)).to.include('min(100%, 36rem)');
  });
});

describe('the Markdown line', () => {
  const read = (markdown: string): DocumentFragment =>
    parsed(marked.parse(markdown, { async: false }));

  const places: Record<string, (line: string) => string> = {
    'a line of its own': (line) => `Before.\n\n${line}\n\nAfter.`,
    'a paragraph': (line) => `Before *it* ${line} after.`,
    'a list': (line) => `- One\n- ${line}\n- Two`,
    'a table': (line) => `| a | b |\n| - | - |\n| ${line} | c |`,
  };

  for (const [place, put] of Object.entries(places)) {
    it(`is unchanged in ${place}`, () => {
      fc.assert(
        fc.property(anyShown, (shown) => {
          const page = read(put(markdownLine(shown, release)));
          expect(page.querySelectorAll('script')).to.have.length(1);
          expect(contentOf(shownIn(page, shown))).to.deep.equal(wanted(shown));
        }),
      );
    });
  }

  it('contains no syntax of template languages', () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        expect(markdownLine(shown, release)).not.to.match(/\{\{|\{%|[|`\n]/);
      }),
    );
  });
});

describe('the frame snippet', () => {
  const frame = {
    address: 'https://a.example/b/frame/index.html',
    height: 211.3,
    title: '"A" & <b>',
  };

  it('has the whole state in its address', () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        const made = parsed(frameSnippet(shown, frame)).querySelector('iframe')!;
        const { searchParams, origin, pathname } = new URL(made.src);
        expect(origin + pathname).to.equal(frame.address);
        expect([...searchParams]).to.deep.equal([
          ['element', shown.tag],
          ...shown.settings,
          ...shown.looks!,
        ]);
      }),
    );
  });

  it('may run scripts and nothing else, has the height of its picture, and a title', () => {
    const snippet = parsed(frameSnippet(meter, frame));
    const made = snippet.querySelector('iframe')!;
    expect([...made.sandbox]).to.deep.equal(['allow-scripts']);
    expect([made.width, made.height, made.title]).to.deep.equal(['100%', '212', frame.title]);
    expect(made.hasAttribute('data-number-sense')).to.equal(true);
    expect(snippet.querySelector('script')!.src).to.equal(
      'https://a.example/b/frame/frame-host.js',
    );
  });

  it('has an attribute name without a value for a bare attribute', () => {
    expect(frameQuery(meter)).to.equal('element=probability-meter&probability=0.53&words');
  });
});
