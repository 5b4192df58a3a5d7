import { expect, test, vi } from 'vitest';
import { type EventStream, followChanges } from './follow-changes.ts';

/** A stream of the browser's that the test speaks through. */
function streams() {
  const opened: { url: string; say(event: string, id: string, data?: unknown): void; fail(closed: boolean): void }[] =
    [];
  const open = (url: string): EventStream => {
    const hearers = new Map<string, (event: MessageEvent) => void>();
    const tell = (event: string, id: string, data: unknown) =>
      hearers.get(event)?.(new MessageEvent(event, { lastEventId: id, data: JSON.stringify(data) }));
    const stream = {
      readyState: 1,
      addEventListener: (type: string, hear: (event: MessageEvent) => void) => void hearers.set(type, hear),
      close() {
        stream.readyState = 2;
      },
    };
    opened.push({
      url,
      say: (event, id, data = {}) => tell(event, id, data),
      fail(closed) {
        if (closed) stream.readyState = 2;
        tell('error', '', {});
      },
    });
    return stream;
  };
  return { opened, open };
}

function following() {
  const { opened, open } = streams();
  const heard: string[] = [];
  const handle = followChanges(
    {
      since: 'run-1',
      changed: ({ topic, key }) => heard.push(`${topic} ${key}`),
      reset: () => heard.push('reset'),
      live: (isLive) => heard.push(isLive ? 'live' : 'lost'),
    },
    open,
  );
  return { opened, heard, handle };
}

const change = { topic: 'scan', key: 'blue', did: 'finished', at: 1 };

test('changes are heard, and a reset that everything is to be asked anew', () => {
  const { opened, heard, handle } = following();
  expect(opened[0]?.url).toBe('/api/events?since=run-1');
  opened[0]?.say('change', 'run-2', change);
  opened[0]?.say('reset', 'run-9');
  expect(heard).toEqual(['live', 'scan blue', 'live', 'reset']);
  handle.rest();
});

test('a page that was not looked at goes on from the last version it heard', () => {
  const { opened, handle } = following();
  opened[0]?.say('beat', 'run-5');
  handle.rest();
  handle.resume();
  handle.resume();
  expect(opened.map(({ url }) => url)).toEqual(['/api/events?since=run-1', '/api/events?since=run-5']);
  handle.rest();
});

test('where the browser gives up, and where the line falls silent, a new stream is opened', () => {
  vi.useFakeTimers();
  const { opened, heard, handle } = following();
  opened[0]?.fail(false);
  vi.advanceTimersByTime(11_000);
  expect(opened, 'the browser tries itself').toHaveLength(1);
  opened[0]?.fail(true);
  vi.advanceTimersByTime(11_000);
  expect(opened).toHaveLength(2);
  expect(heard).toEqual(['lost', 'lost']);
  opened[1]?.say('beat', 'run-3');
  vi.advanceTimersByTime(46_000);
  expect(opened.map(({ url }) => url).at(2)).toBe('/api/events?since=run-3');
  handle.rest();
  vi.advanceTimersByTime(100_000);
  expect(opened).toHaveLength(3);
  vi.useRealTimers();
});
