import { type Known, unknown } from '#lib/core/known.ts';
import type { ContainerRef } from '#lib/core/model/refs.ts';
import type { JvmReading } from '#lib/core/model/running-jvm.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { mayAttach } from '#lib/core/running-jvm/may-attach.ts';
import type { Process } from '#lib/core/running-jvm/read-processes.ts';
import { type Refusal, roomForTool } from '#lib/core/running-jvm/room-for-tool.ts';
import { type JvmTexts, toldJvm } from '#lib/core/running-jvm/told-jvm.ts';
import { questionsFor } from '#lib/core/running-jvm/tool-words.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { ContainerExec, ExecTarget } from '#lib/ports/container-exec.ts';
import type { PodLook, PodLooker } from '#lib/ports/pod-look.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { commandOf, runTool } from './ask-one.ts';
import { type ContainerSession, openSession } from './container-session.ts';
import { findJvms } from './find-jvms.ts';
import { memoryFromOutside, presentMemory } from './present-memory.ts';

export type AskParts = {
  readonly looker: PodLooker;
  /** With the rights of the person who asks. */
  readonly exec: ContainerExec;
  readonly clock: Clock;
};

/** Which container is asked, and what is known of it already. */
export type AskRequest = {
  readonly of: ContainerRef;
  readonly pod: string;
  /** The release as far as it is known: JVMs before 11 listen to fewer users. */
  readonly feature: number | undefined;
  /** Whether a variable is set that a second JVM would take for its own. */
  readonly variables: Known<boolean>;
};

/** Why nothing was asked: trouble on the way, or a rule that keeps the application from harm. */
export type AskFailure = UpstreamError | ({ readonly kind: 'refused' } & Refusal);

/** A JVM that starts is left alone: it may not listen to signals yet. */
const SETTLED_MILLISECONDS = 60_000;

/** More JVMs in one container are listed and not asked. */
const MOST_JVMS = 4;

const refused = (refusal: Refusal): Result<never, AskFailure> => err({ kind: 'refused', ...refusal });

function restingState({ pod }: PodLook, container: string, now: number): Refusal | undefined {
  const status = pod.containers.find(({ name }) => name === container);
  if (status?.state !== 'running')
    return { why: `the container does not run: it is ${status?.state ?? 'not in the pod'}`, remedy: 'Ask another pod' };
  if (status.startedAt !== undefined && now - status.startedAt < SETTLED_MILLISECONDS)
    return {
      why: `the container started ${Math.round((now - status.startedAt) / 1000)} s ago, and a JVM that starts is left alone`,
      remedy: 'Ask again a minute after its start',
    };
  return undefined;
}

/**
 * Asks the JVMs of one container what they run with. Nothing runs in it before it is known to have room, and jcmd runs beside one JVM
 * at a time. What one of them keeps back is unknown in the answer; an error means that nothing was learnt.
 */
export async function askJvms(
  { looker, exec, clock }: AskParts,
  request: AskRequest,
  signal: AbortSignal,
  progress: (says: string) => void,
): Promise<Result<JvmReading, AskFailure>> {
  const target: ExecTarget = { namespace: request.of.namespace, pod: request.pod, container: request.of.container };
  progress(`looks at pod ${target.namespace}/${target.pod}`);
  const look = await looker.look(target, signal);
  if (!look.ok) return look;
  const unrest = restingState(look.value, target.container, clock());
  if (unrest !== undefined) return refused(unrest);
  const outside = memoryFromOutside(look.value, target.container);
  if (outside.state === 'known') {
    const room = roomForTool(outside);
    if (!room.ok) return refused(room.error);
  }
  const session = openSession({ exec, target, clock, signal, progress });
  const memory = await presentMemory(session, look.value, target.container);
  if (!memory.ok) return memory;
  const room = roomForTool(memory.value);
  if (!room.ok) return refused(room.error);
  progress(room.value);
  const texts = await askAll(session, request);
  if (!texts.ok) return texts;
  const at = clock();
  const status = look.value.pod.containers.find(({ name }) => name === target.container);
  return ok({
    of: request.of,
    pod: target.pod,
    podUid: look.value.pod.uid,
    startedAt: status?.startedAt,
    at,
    ran: session.ran,
    jvms: texts.value.map((each) => toldJvm(each, at)),
  });
}

const NO_JVM: Refusal = {
  why: 'no JVM runs in this container: none of its processes is called java or jsvc',
  remedy: 'Ask another container of the pod',
};

async function askAll(
  session: ContainerSession,
  request: AskRequest,
): Promise<Result<readonly JvmTexts[], AskFailure>> {
  const found = await findJvms(session);
  if (!found.ok) return found;
  if (found.value === undefined) return askListed(session, request);
  const { jvms, ownUid } = found.value;
  if (jvms.length === 0) return refused(NO_JVM);
  const texts: JvmTexts[] = [];
  for (const process of jvms) {
    const text = await askProcess(session, request, process, { ownUid, isAsked: texts.length < MOST_JVMS });
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return ok(texts);
}

async function askProcess(
  session: ContainerSession,
  { feature, variables }: AskRequest,
  process: Process,
  { ownUid, isAsked }: { readonly ownUid: number; readonly isAsked: boolean },
): Promise<Result<JvmTexts, UpstreamError>> {
  const { pid } = process;
  const command = await commandOf(session, pid);
  if (!command.ok) return command;
  const so = { pid, process, command: command.value };
  if (!isAsked)
    return ok({
      ...so,
      jcmd: err({ why: `only ${MOST_JVMS} JVMs of a container are asked`, remedy: 'Ask it by hand' }),
    });
  const may = mayAttach(process, ownUid, feature);
  if (!may.ok) return ok({ ...so, jcmd: may });
  const words = command.value.state === 'known' ? command.value.value : [];
  const told = await runTool(session, words, questionsFor(pid), variables);
  if (told.ok) return ok({ ...so, jcmd: told.value });
  if (told.error.kind !== 'timed-out') return told;
  return ok({ ...so, jcmd: err({ why: 'this JVM did not answer in time', remedy: told.error.remedy }) });
}

/** Without `cat` the JVMs are those that jcmd lists itself; it lists none that cannot be asked. */
async function askListed(
  session: ContainerSession,
  { variables }: AskRequest,
): Promise<Result<readonly JvmTexts[], AskFailure>> {
  const command = unknown('the container has no cat to read its command line with');
  const list = await runTool(session, [], ['-l'], variables);
  if (!list.ok) return list;
  if (!list.value.ok) return refused(list.value.error);
  const pids = [...list.value.value.matchAll(/^(?<pid>\d+) /gm)].map(({ groups }) => Number(groups?.['pid']));
  if (pids.length === 0) return refused({ why: 'jcmd lists no JVM in this container', remedy: NO_JVM.remedy });
  const texts: JvmTexts[] = [];
  for (const pid of pids.toSorted((one, other) => one - other).slice(0, MOST_JVMS)) {
    const told = await runTool(session, [], questionsFor(pid), variables);
    if (!told.ok) return told;
    texts.push({ pid, process: undefined, command, jcmd: told.value });
  }
  return ok(texts);
}
