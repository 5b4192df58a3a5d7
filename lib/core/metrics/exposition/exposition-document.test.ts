import { gzipSync } from 'node:zlib';
import { expect, table, test } from '#lib/testing/harness.ts';
import { expositionDocument } from './exposition-document.ts';
import { expositionReader, readExposition } from './read-exposition.ts';

const SCRAPE = 'jvm_memory_bytes_used{area="heap",} 100\n';

/** Bytes as a reader that expects UTF-8 sees them. */
const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

table(
  'what is no scrape is named by its beginning',
  [
    {
      text: '<!DOCTYPE html>\n<html><body>404</body></html>\n',
      says: ['This is a web page', '<!DOCTYPE html>', '/actuator/prometheus'],
      why: 'a login page or a wrong path',
    },
    { text: '\ufeff <html lang="en">', says: ['a web page', '<html lang'], why: 'after a byte order mark' },
    { text: asText(gzipSync(SCRAPE)), says: ['a gzip file', 'gunzip -c'], why: 'a saved scrape is packed' },
    {
      text: asText(Uint8Array.of(0x8f, 0x01, 0x0a, 0x12, 0x6a, 0x76, 0x6d)),
      says: ['no text: binary', 'Accept: text/plain'],
      why: 'an exporter that chose protobuf',
    },
    { text: asText(Uint8Array.of(0, 1, 2, 3)), says: ['no text: binary'], why: 'a core dump' },
    {
      text: '{"status":"success","data":{"resultType":"vector"}}',
      says: ['a JSON document', '{\\"status'],
      why: 'a query’s answer',
    },
    {
      text: 'heap of 100 MiB\n',
      says: ['no scrape in Prometheus text or OpenMetrics', '"heap of 100', 'line 1'],
      why: 'not one line is a sample',
    },
  ],
  ({ text, says, why }) => {
    const answer = expositionDocument(readExposition(text));
    for (const part of says) expect.soft(answer.ok ? JSON.stringify(answer.value) : answer.error, why).toContain(part);
  },
);

table(
  'a scrape stays one',
  [
    { text: SCRAPE, source: 'simpleclient', why: 'plain' },
    { text: `${SCRAPE}<p>proxy error</p>\n`, source: 'simpleclient', why: 'a bad line is told and the rest is read' },
    { text: '', source: 'none', why: 'an agent that failed to start answers with nothing' },
    { text: '# HELP up Up.\n# EOF\n', source: 'none', why: 'comments alone' },
    {
      text: '{"jvm.memory.used_bytes","jvm.memory.type"="heap","jvm.memory.pool.name"="ZHeap"} 100\n',
      source: 'opentelemetry',
      why: 'a quoted name begins with a brace as JSON does',
    },
    { text: 'app_label{name="Zürich"} 1\n', source: 'none', why: 'other alphabets are text' },
  ],
  ({ text, source, why }) => {
    const answer = expositionDocument(readExposition(text));
    expect.soft(answer.ok ? answer.value.source : answer.error, why).toBe(source);
  },
);

test('one exposition in pieces, one document; lines that can’t be read are told and the rest goes on', () => {
  const reader = expositionReader();
  for (const piece of ['jvm_memory_bytes_used{ar', 'ea="heap",} 100\nnonsense\n']) reader.add(piece);
  const answer = expositionDocument(reader.end());
  const document = answer.ok ? answer.value : undefined;
  expect(document?.jvm).toEqual({ heapUsedBytes: 100 });
  expect(Object.keys(document?.unknown ?? {})).toContain('liveSetBytes');
  expect(document?.ignored).toEqual([{ series: 'nonsense', why: expect.stringContaining("line 2 can't be read") }]);
});
