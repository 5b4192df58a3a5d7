import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from './page-test.ts';

const VERSION = '4.32.5';
const HOME = resolve('.cache/pipx');
const SCHEMATHESIS = `${HOME}/bin/schemathesis`;

/** Schemathesis is a program of PyPI; it is installed once, beside the other things that the tests cache. */
function installed(): string {
  if (!existsSync(SCHEMATHESIS)) {
    const env = { ...process.env, PIPX_HOME: HOME, PIPX_BIN_DIR: `${HOME}/bin` };
    execFileSync('pipx', ['install', `schemathesis==${VERSION}`], { env, stdio: 'pipe' });
  }
  return SCHEMATHESIS;
}

/**
 * Three rules do not hold here: a batch answers a bad line in its place with 200, a list in one parameter may hold a word that is none
 * of its choices, and Next refuses a method that a route lacks without saying which it has.
 */
const NOT_OURS = 'negative_data_rejection,positive_data_acceptance,unsupported_method';

/** A stream of events never ends, and Schemathesis writes no captures. */
const NOT_ASKED = ['--exclude-path', '/api/events', '--exclude-operation-id', 'takeInCapture'];

test('whatever is asked by its own document, the server neither breaks nor answers otherwise than it says', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const { status, stdout, stderr } = spawnSync(
    installed(),
    [
      ...['run', `${baseURL}/api/openapi.json`, ...NOT_ASKED, '--exclude-checks', NOT_OURS],
      ...['--max-examples', '25', '--seed', '1', '--no-color', '--generation-database', 'none'],
    ],
    { encoding: 'utf8', cwd: resolve('.cache') },
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(stdout).toMatch(/Test cases:\n\s+\d+ generated, \d+ passed/);
});
