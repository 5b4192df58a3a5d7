import { type Bytes, bytes } from '../units/bytes.ts';

/** A process as `/proc/<pid>/status` and `/proc/<pid>/cgroup` tell it. */
export type Process = {
  /** In the process namespace of the container. */
  readonly pid: number;
  readonly name: string;
  readonly uid: number;
  /** `S`, `R`, `T`, `Z`, …. */
  readonly state: string;
  /** Whether it handles SIGQUIT, by which a JVM is asked to listen; one that does not is ended by it. */
  readonly catchesQuit: boolean;
  readonly resident: Bytes | undefined;
  /** Its control groups as one text; equal for processes of the same container. */
  readonly cgroup: string;
};

/** SIGQUIT is signal 3, the third bit of a mask. Source: proc(5), signal(7). */
const QUIT = 2n;

const LINE = /^(?<key>[A-Za-z_]+):\s*(?<value>.*)$/;
const CGROUP = /^\d+:[^:]*:\//;

/**
 * Reads status files, each followed by the same process's cgroup file, put behind each other in any number. A process that lacks its
 * number or its user is left out: it ended while it was read.
 */
export function readProcesses(text: string): readonly Process[] {
  const blocks: { fields: Map<string, string>; cgroup: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (CGROUP.test(line)) {
      blocks.at(-1)?.cgroup.push(line);
      continue;
    }
    const { key = '', value = '' } = LINE.exec(line)?.groups ?? {};
    if (key === 'Name') blocks.push({ fields: new Map(), cgroup: [] });
    if (key !== '') blocks.at(-1)?.fields.set(key, value);
  }
  return blocks.flatMap(({ fields, cgroup }) => {
    const pid = lastNumber(fields.get('NSpid') ?? fields.get('Pid'));
    const uid = Number(fields.get('Uid')?.split(/\s+/)[1] ?? Number.NaN);
    if (pid === undefined || !Number.isInteger(uid)) return [];
    return [
      {
        pid,
        uid,
        name: fields.get('Name') ?? '',
        state: fields.get('State')?.charAt(0) ?? '',
        catchesQuit: catchesQuit(fields.get('SigCgt')),
        resident: kibibytes(fields.get('VmRSS')),
        cgroup: cgroup.join('\n'),
      },
    ];
  });
}

/** `NSpid` lists the number in every namespace, the innermost last. */
function lastNumber(text: string | undefined): number | undefined {
  const number = Number(text?.trim().split(/\s+/).at(-1) ?? Number.NaN);
  return Number.isInteger(number) ? number : undefined;
}

const catchesQuit = (mask: string | undefined): boolean =>
  mask !== undefined && /^[\da-f]+$/i.test(mask) && ((BigInt(`0x${mask}`) >> QUIT) & 1n) === 1n;

function kibibytes(text: string | undefined): Bytes | undefined {
  const size = Number(/^(\d+) kB$/.exec(text ?? '')?.[1] ?? Number.NaN);
  return Number.isSafeInteger(size * 1024) ? bytes(size * 1024) : undefined;
}
