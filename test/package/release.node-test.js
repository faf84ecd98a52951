import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { root } from '../../tools/install.js';
import { withVersion } from '../../tools/release/changelog.js';

describe('the changelog of a release', () => {
  it('has the unreleased changes under the version and its date', () => {
    assert.equal(
      withVersion(
        '# Changes\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-01-01)\n',
        '0.2.0',
        '2026-02-03',
      ),
      '# Changes\n\n## Unreleased\n\n## 0.2.0 (2026-02-03)\n\n- New.\n\n## 0.1.0 (2026-01-01)\n',
    );
  });

  for (const changelog of ['', '## Unreleased\n', '## Unreleased\n\n## 0.1.0\n\n- Old.\n']) {
    it(`is rejected when it has no unreleased changes: ${JSON.stringify(changelog)}`, () => {
      assert.throws(() => withVersion(changelog, '1.0.0', '2026-01-01'), /has no text/);
    });
  }
});

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  after(() => rmSync(folder, { recursive: true }));
  const clone = join(folder, 'number-sense');
  const git = (...words) => execFileSync('git', words, { cwd: clone, encoding: 'utf8' });
  const read = (path) => readFileSync(join(clone, path), 'utf8');
  const release = (...words) =>
    spawnSync(process.execPath, ['tools/release.js', ...words], { cwd: clone, encoding: 'utf8' });

  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone]);
  symlinkSync(`${root}node_modules`, join(clone, 'node_modules'));
  git('config', 'user.name', 'A test');
  git('config', 'user.email', 'test@example.invalid');

  it('is rejected without a version, and with uncommitted changes', () => {
    for (const words of [[], ['next'], ['v1.0.0'], ['1.0']]) {
      const { status, stderr } = release(...words);
      assert.equal(status, 1);
      assert.match(stderr, /Give the version/);
    }
    writeFileSync(join(clone, 'new.txt'), 'new');
    const { status, stderr } = release('7.8.9');
    assert.equal(status, 1);
    assert.match(stderr, /Commit your changes/);
    rmSync(join(clone, 'new.txt'));
    assert.equal(git('status', '--porcelain'), '');
  });

  it('sets the version, date and hashes in one commit with one tag', () => {
    const { status, stderr } = release('7.8.9');
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(read('package.json')).version, '7.8.9');
    assert.match(read('CHANGELOG.md'), /## Unreleased\n\n## 7\.8\.9 \(\d{4}-\d\d-\d\d\)\n\n- /);
    const script = read('docs/script-tags.md').match(
      /number-sense@7\.8\.9\/dist\/cdn\/slide-rule\.js" integrity="sha384-([^"]+)"/,
    );
    const hash = createHash('sha384').update(read('dist/cdn/slide-rule.js')).digest('base64');
    assert.equal(script[1], hash);
    assert.match(read('dist/cdn/slide-rule.js'), /number-sense 7\.8\.9/);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('log', '-1', '--format=%s').trim(), 'Release 7.8.9');
    assert.equal(git('tag', '--points-at', 'HEAD').trim(), 'v7.8.9');
    assert.match(release('7.8.9').stderr, /exists already/);
  });
});
