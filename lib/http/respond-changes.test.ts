import { instant } from '#lib/core/instant.ts';
import type { Changes, NumberedChange } from '#lib/ports/changes.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { changeResponder, MOST_STREAMS } from './respond-changes.ts';

const numbered = (version: string): NumberedChange => ({
  version,
  change: { topic: 'scan', key: 'blue', did: 'finished', at: instant(1) },
});

/** Changes that the test makes; `known` is what is remembered of them. */
function changesOf(known: readonly NumberedChange[] | undefined) {
  const hearers = new Set<(numbered: NumberedChange) => void>();
  const changes: Changes = {
    publish: () => {},
    version: () => 'run-9',
    since: () => known,
    listen(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
  const tell = (version: string): void => {
    for (const hear of hearers) hear(numbered(version));
  };
  return { changes, hearers, tell };
}

async function readUntil(response: Response, wanted: RegExp): Promise<string> {
  let read = '';
  const text = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    read += text.decode(chunk);
    if (wanted.test(read)) break;
  }
  return read;
}

const staying = new AbortController().signal;

test('what was missed comes first, then what happens', async () => {
  const { changes, tell } = changesOf([numbered('run-8'), numbered('run-9')]);
  const response = changeResponder()(changes, 'run-7', staying);
  tell('run-10');
  const read = await readUntil(response, /run-10/);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(read.match(/^id: .*$/gm)).toEqual(['id: run-8', 'id: run-9', 'id: run-10']);
  expect(read).toContain('event: change\nid: run-10\ndata: {"topic":"scan","key":"blue","did":"finished","at":1}\n\n');
});

test('what cannot be told any more is a reset, and a new reader begins with the present version', async () => {
  const gone = changesOf(undefined).changes;
  expect(await readUntil(changeResponder()(gone, 'other-1', staying), /data/)).toContain('event: reset\nid: run-9');
  expect(await readUntil(changeResponder()(gone, undefined, staying), /data/)).toContain('event: beat\nid: run-9');
});

test('a line that says nothing beats', async () => {
  const { changes } = changesOf([]);
  const read = await readUntil(changeResponder(5)(changes, 'run-9', staying), /(?:beat[\s\S]*){3}/);
  expect(read.match(/^event: beat$/gm)).toHaveLength(3);
});

test('who leaves, by hanging up or by aborting, frees the place and is told no more', async () => {
  const { changes, hearers } = changesOf([]);
  const respond = changeResponder();
  const left = new AbortController();
  const aborted = respond(changes, undefined, left.signal);
  const hungUp = respond(changes, undefined, staying);
  expect(hearers.size).toBe(2);
  left.abort();
  await hungUp.body?.cancel();
  expect(hearers.size).toBe(0);
  expect(await readUntil(aborted, /never/), 'the stream ends').toContain('beat');
});

test('streams are bounded, and one that ends makes room', async () => {
  const { changes } = changesOf([]);
  const respond = changeResponder();
  const all = Array.from({ length: MOST_STREAMS }, () => respond(changes, undefined, staying));
  expect(respond(changes, undefined, staying).status).toBe(503);
  await all[0]?.body?.cancel();
  expect(respond(changes, undefined, staying).status).toBe(200);
  for (const one of all) await one.body?.cancel();
});

test('a reader that does not keep up is let go with what it has', async () => {
  const { changes, hearers, tell } = changesOf([]);
  const response = changeResponder()(changes, undefined, staying);
  for (let count = 0; count < 2000; count += 1) tell(`run-${count}`);
  expect(hearers.size).toBe(0);
  expect((await response.text()).length).toBeLessThan(70_000);
});
