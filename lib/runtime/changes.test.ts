import { instant } from '#lib/core/instant.ts';
import type { NumberedChange } from '#lib/ports/changes.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { createChanges } from './changes.ts';

const clock = () => instant(7);
const change = (key: string) => ({ topic: 'scan', key, did: 'finished' });
const keys = (numbered: readonly NumberedChange[] | undefined) => numbered?.map(({ change: { key } }) => key);

test('who was away for a moment gets what came meanwhile, in order', () => {
  const changes = createChanges(clock, 'run');
  const start = changes.version();
  changes.publish(change('a'));
  const between = changes.version();
  changes.publish(change('b'));
  expect(keys(changes.since(start))).toEqual(['a', 'b']);
  expect(keys(changes.since(between))).toEqual(['b']);
  expect(changes.since(changes.version())).toEqual([]);
  expect(changes.since(between)).toEqual([{ version: 'run-2', change: { ...change('b'), at: 7 } }]);
});

test('a version of another process, or of too long ago, is not known', () => {
  const changes = createChanges(clock, 'run');
  const start = changes.version();
  for (let count = 0; count < 513; count += 1) changes.publish(change(`${count}`));
  expect(changes.since(start)).toBeUndefined();
  expect(changes.since('run-1')).toHaveLength(512);
  expect(changes.since('earlier-1')).toBeUndefined();
  expect(changes.since('')).toBeUndefined();
});

test('who listens hears until they end it', () => {
  const changes = createChanges(clock, 'run');
  const heard: string[] = [];
  const end = changes.listen(({ version }) => heard.push(version));
  changes.publish(change('a'));
  end();
  changes.publish(change('b'));
  expect(heard).toEqual(['run-1']);
});
