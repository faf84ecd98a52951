import { readFileSync } from 'node:fs';
import { root } from './install.js';

/**
 * What Lit's modules carry that no instrument asks for, by the ending of their path. Each cut names what it
 * takes away; one that no longer fits stops the build, so that another Lit can't slip through. Only the
 * bundles for script tags are cut: the package's modules import Lit as it is.
 */
const CUTS = {
  '/@lit/reactive-element/css-tag.js': [
    // the ways of browsers without constructable style sheets, which know no `light-dark()` either
    [/\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true'],
    // a long message for mistakes in our own sources
    [/if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("[^"]*"\);/, '$1;'],
    // sheets that are put together from others, and shared by their text
    [/const \w=1===(\w)\.length\?.*?;return new (\w)\(\w,/, 'return new $2($1[0],'],
    [
      /get styleSheet\(\)\{.*?return \w\}/,
      'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    // notes that Lit leaves on the page's global object, and polyfills that it asks for there
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    // what standard decorators leave behind; ours are TypeScript's
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?elementProperties\.set\(\w,\w\)\}/, ''],
    // what subclasses may say of the first update and of the end of each
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(\w\)\)/, '$1'],
    [/firstUpdated\(\w\)\{\}/, ''],
    // names of the platform that only what is cut away asks for
    [
      /const\{is:(\w),.*?getPrototypeOf:(\w)\}=Object,/,
      'const $1=Object.is,$2=Object.getPrototypeOf,',
    ],
    [/\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:"",/, ''],
    // an update that subclasses may put off
    [
      /const \w=this\.scheduleUpdate\(\);return null!=\w&&await \w,!this\.isUpdatePending\}scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
      'this.performUpdate();return!this.isUpdatePending}',
    ],
    // accessors, converters and reflection: our own decorator has all three
    [/,(\w)=\{toAttribute\(.*?return \w\}\}(?=,)/, ',$1=0'],
    [/,converter:\w+,reflect:!1,useDefault:!1/, ''],
    [/if\(\w\.state&&\(\w\.attribute=!1\),/, ''],
    [/,this\.prototype\.hasOwnProperty\(\w\)&&.*?\.wrapped=!0\)/, ''],
    [/,!\w\.noAccessor\)\{.*?(?=static getPropertyDescriptor)/, '}'],
    [/static getPropertyDescriptor.*?enumerable:!0\}\}/, ''],
    [/,this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?createProperty\(\w,\w\[\w\]\)\}/, ');'],
    [/_\$ET\(.*?(?=_\$AK\()/, ''],
    [
      /(_\$AK\((\w),(\w)\)\{)const.*?this\._\$Em=null\}\}/,
      '$1const p=this.constructor._$$Eh.get($2);p&&(this[p]=$3)}',
    ],
    [/this\._\$Eq&&=.*?,(?=this\._\$EM\(\)\}updated)/, ''],
    [
      /C\(\w,\w,\{useDefault.*?\}(?=async)/,
      'C(t,s){this._$$AL.has(t)||this._$$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    [
      /requestUpdate\((\w),(\w),\w,\w=!1,\w\)\{if\(void 0!==\1\)\{.*?this\.C\(\w,\w,\w\)\}/,
      'requestUpdate($1,$2){if(void 0!==$1){if(Object.is(this[$1],$2))return;this.C($1,$2)}',
    ],
    [/static getPropertyOptions\(.*?\}/, ''],
    [/createProperty\((\w),(\w)=\w\)/, 'createProperty($1,$2)'],
    [/(static _\$Eu\(\w,(\w)\)\{).*?\}/, '$1return $2.attribute||void 0}'],
    [/const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(.*?void 0,\w,\w\)\}/, ''],
    // styles that are named twice
    [/finalizeStyles\(\w\)\{.*?return \w\}/, 'finalizeStyles(styles){return[styles].flat(1/0)}'],
    // a root that came with the page, from a server, is drawn anew and not a second time
    [
      /return (\w)\((\w),(this\.constructor\.elementStyles)\)/,
      'return $2.replaceChildren(),$1($2,$3)',
    ],
    // controllers and initializers
    [/addController\(.*?delete\(\w\)\}/, ''],
    [/,this\._\$EO\?\.forEach\(\w=>\w\.hostConnected\?\.\(\)\)/, ''],
    [/,this\._\$EO\?\.forEach\(\w=>\w\.hostUpdate\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostUpdated\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostDisconnected\?\.\(\)\)/, ''],
    [/static addInitializer\(.*?\.push\(\w\)\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
  ],
  '/lit-element/lit-element.js': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    // style elements in the root, which must stay behind what is drawn; connected parts
    [/createRenderRoot\(\)\{.*?(?=update\()/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    // what directives are told of coming and going
    [/connectedCallback\(\)\{super.*?(?=render\(\))/, ''],
    // hydration, which comes by Lit's own modules or not at all
    [/\w\._\$litElement\$=!0,(?=\w\["finalized"\])/, ''],
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
  ],
  '/lit-html/lit-html.js': [
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    // the words for what our sources do not do, though a page's data might: the refusal stays
    [/Error\("invalid template strings array"\)/, 'Error()'],
    // lists that are no arrays, and nodes that are no templates
    [/\|\|"function"==typeof \w\?\.\[Symbol\.iterator\]/, ''],
    [/void 0!==\w\.nodeType\?this\.T\(\w\):/, ''],
    // directives, bindings to an element itself, MathML
    [/:3===\w\?"<math>":""/, ':""'],
    [/:3===\w\?"<\/math>":""/, ':""'],
    [/2===\w\|\|3===\w\)(?=\{const)/, '2===i)'],
    [
      /function (\w)\(\w,\w,\w=\w,\w\)\{if\(\w===\w\)return \w;let .*?\}(?=class)/,
      'function $1(_,value){return value}',
    ],
    [/(\w)=\w\(this,\1,\w(,0)?\),/g, ''],
    [/(\w)=\w\(this,(\w\[\w\+\w\]),\w,\w\),/, '$1=$2,'],
    [
      /:\w\.startsWith\(\w\)&&\(\w\.push\(\{type:6.*?\)\)|else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6.*?\)\)/,
      '',
    ],
    [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
    [/,(\w)=\w\(3\)(?=,)/, ',$1=0'],
    // what directives ask a part for: its ends, its parent, whether it is connected
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let .*?,\w\}/, ''],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    [/get tagName\(\)\{.*?\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/,this\._\$AN=void 0/g, ''],
    [/this\._\$AP\?\.\(!1,!0,\w\)/, ''],
    [/setConnected\(\w\)\{.*?\}(?=\})/, ''],
    [
      /const \w=\w\?\.renderBefore\?\?\w;let .*?(?=return \w\._\$AI\(\w\),\w\})/,
      'let h=i._$$litPart$$;h||(i._$$litPart$$=h=new k(i.appendChild(c()),null,void 0,s));',
    ],
    // bindings to properties, and listeners that are exchanged for others with other options
    [/"\."===\w\[1\]\?\w:/, ''],
    [
      /(this\.type=5\}_\$AI\()(\w),.*?(?=handleEvent)/,
      '$1$2){this._$$AH===A&&this.element.addEventListener(this.name,this),this._$$AH=$2}',
    ],
    // values inside of <script>, <style>, <textarea>, <title> and of comments
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\w\.append\(\w\[\w\],\w\(\)\)\}\}/, ''],
    [/\w\.test\((\w\[2\])\)&&\(\w=RegExp\("<\/"\+\1,"g"\)\),/, ''],
    [/else\{let \w=-1;for\(.*?\w\+=\w\.length-1\}/, ''],
  ],
};

/** The cuts call what is left by the names that these releases' own minifier gave. */
const KNOWN = { 'lit-html': '3.3.3', 'lit-element': '4.2.2', '@lit/reactive-element': '2.1.2' };

function checkReleases() {
  for (const [name, known] of Object.entries(KNOWN)) {
    const path = `${root}node_modules/${name}/package.json`;
    const { version } = JSON.parse(readFileSync(path, 'utf8'));
    if (version !== known) throw new Error(`${name} is ${version}; its cuts are made for ${known}`);
  }
}

function cut(code, [pattern, replacement], id) {
  if (!pattern.test(code))
    throw new Error(`${id} is another Lit than the one known here: ${pattern}`);
  return code.replace(pattern, replacement);
}

/** Lit as the bundles need it: it leaves no global on a page, and is lighter by 1 kB. */
export function leanLit() {
  return {
    name: 'lean-lit',
    buildStart: checkReleases,
    transform(code, id) {
      const path = Object.keys(CUTS).find((ending) => id.replaceAll('\\', '/').endsWith(ending));
      return path && { code: CUTS[path].reduce((text, step) => cut(text, step, id), code) };
    },
  };
}
