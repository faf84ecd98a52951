/** Mouse, pen and keyboard with the methods of puppeteer's, as WebDriver actions. */

/** Keys that type no letter, https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = ['left', 'middle', 'right'];

function valueOf(key) {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1)
    throw new RangeError(`test/runner/webkit/input.js has no key ${key}`);
  return value;
}

/** Characters for which a US keyboard needs Shift. WebKitGTK types those of the key without Shift otherwise. */
const SHIFTED = /[A-Z~!@#$%^&*()_+{}|:"<>?]/;

/** Characters that a US keyboard has. */
const ON_KEYBOARD = /[ -~]/;

/**
 * `act(source)` performs the actions of one source of input, `insert(text)` writes text without keys: as puppeteer
 * does, for characters that the keyboard lacks.
 */
export function keyboardOf(act, insert) {
  const send = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const moment = (type) => (key) => ({ type, value: valueOf(key) });
  const [down, up] = [moment('keyDown'), moment('keyUp')];
  const stroke = (letter) =>
    SHIFTED.test(letter)
      ? [down('Shift'), down(letter), up(letter), up('Shift')]
      : [down(letter), up(letter)];
  return {
    down: (key) => send(down(key)),
    up: (key) => send(up(key)),
    press: (key) => send(down(key), up(key)),
    async type(text) {
      for (const letter of text)
        await (ON_KEYBOARD.test(letter) ? send(...stroke(letter)) : insert(letter));
    },
  };
}

const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS.indexOf(button) });

/** `act(source)` performs the actions of one source of input; the pointer is a `mouse` or a `pen`. */
export function pointerOf(act, pointerType) {
  const send = (...actions) =>
    act({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  const pressed = new Set();
  return {
    move: (x, y) => send(move(x, y)),
    async down({ button = 'left' } = {}) {
      pressed.add(button);
      await send(down(button));
    },
    async up({ button = 'left' } = {}) {
      pressed.delete(button);
      await send(up(button));
    },
    click: (x, y, { button } = {}) => send(move(x, y), down(button), up(button)),
    /** Lets go of what is pressed. WebKit takes no press of a button whose release it got without a press. */
    async reset() {
      for (const button of pressed) await send(up(button));
      pressed.clear();
      await send(move(0, 0));
    },
  };
}
