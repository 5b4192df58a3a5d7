import { expect, table } from '#lib/testing/harness.ts';
import { unknown } from '../known.ts';
import { readCgroupMemory } from './read-cgroup-memory.ts';
import { roomForTool } from './room-for-tool.ts';

const MIB = 1024 ** 2;
const v1 = (used: number, limit: string, inactive: number): string =>
  `${used}\n${limit}\ncache 5\ninactive_file 1\ntotal_cache 5\ntotal_inactive_file ${inactive}\n`;
const v2 = (used: number, limit: string, inactive: number): string =>
  `${used}\n${limit}\nanon 5\ninactive_file ${inactive}\nactive_file 2\n`;

table(
  'there is room or there is a refusal',
  [
    { why: 'plenty', text: v1(100 * MIB, String(512 * MIB), 0), room: true },
    { why: 'exactly 64 MiB', text: v1(448 * MIB, String(512 * MIB), 0), room: true },
    { why: 'one byte less', text: v1(448 * MIB + 1, String(512 * MIB), 0), room: false },
    { why: 'file pages that nobody used do not count', text: v1(448 * MIB + 1, String(512 * MIB), 1), room: true },
    { why: 'no limit in version 1', text: v1(100 * MIB, '9223372036854771712', 0), room: true },
    { why: 'no limit in version 2', text: v2(100 * MIB, 'max', 0), room: true },
    { why: 'version 2, full', text: v2(500 * MIB, String(512 * MIB), MIB), room: false },
    { why: 'version 2, mostly file pages', text: v2(500 * MIB, String(512 * MIB), 100 * MIB), room: true },
    { why: 'a limit is missing', text: '1000\nanon 5\n', room: false },
    { why: 'no file was there', text: '', room: false },
  ],
  ({ why, text, room }) => {
    expect.soft(roomForTool(readCgroupMemory(text)).ok, why).toBe(room);
  },
);

table(
  'what is not known is refused with its reason',
  [{ why: 'no metrics', memory: unknown('metrics.k8s.io does not tell it') }],
  ({ memory }) => {
    const room = roomForTool(memory);
    expect(room.ok ? '' : room.error.why).toContain('metrics.k8s.io does not tell it');
    expect(room.ok ? '' : room.error.remedy).toContain('metrics-server');
  },
);
