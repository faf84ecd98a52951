import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { untilTheEnd } from './ending.js';

/**
 * The pointer of a display rests in its middle, and without a window manager the window under the pointer has the
 * keyboard. On a tiny display that is always ours. Pages can be larger than the display.
 */
const SIZE = '100x100x24';

/** The browser's own buttons would keep its window wider than a phone. */
const SMALL_WIDGETS = `* {
  min-width: 0;
  min-height: 0;
  margin: 0;
  padding: 0;
  border-width: 0;
  font-size: 1px;
}`;

/** What the desktop of a reader without preferences says. */
export const DEFAULTS = {
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'no-preference',
};

function themeOf(asked) {
  if (asked['prefers-contrast'] === 'more') return 'HighContrast';
  return asked['prefers-color-scheme'] === 'dark' ? 'Adwaita-dark' : 'Adwaita';
}

/** The settings of a GNOME desktop from which WebKitGTK takes the preferences. */
const settingsOf = (asked) => `Net/ThemeName "${themeOf(asked)}"
Xft/Antialias 1
Xft/Hinting 0
Xft/HintStyle "hintnone"
Xft/RGBA "none"
Gtk/EnableAnimations ${Number(asked['prefers-reduced-motion'] !== 'reduce')}
`;

/** A display without a monitor, with the settings of a desktop. */
export async function startScreen({ xvfb, xsettingsd }) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const settings = join(folder, 'settings');
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), SMALL_WIDGETS);
  writeFileSync(settings, settingsOf(DEFAULTS));

  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3], 'data');
  const env = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    XDG_CONFIG_HOME: folder,
    // without a language, WebKitGTK writes numbers without separators
    LANG: 'en_US.UTF-8',
  };
  const desktop = spawn(xsettingsd, ['-c', settings], { env, stdio: 'ignore' });

  const stop = untilTheEnd(() => {
    desktop.kill();
    display.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    env,
    /** Changes the preferences; browsers read them a moment later. */
    prefer(asked) {
      writeFileSync(settings, settingsOf(asked));
      desktop.kill('SIGHUP');
    },
    stop,
  };
}
