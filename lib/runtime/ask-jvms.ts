import type { Person } from '#lib/adapters/kubernetes/exec/person.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { JvmReading } from '#lib/core/model/running-jvm.ts';
import { err, type Result } from '#lib/core/result.ts';
import { withOneReading } from '#lib/core/running-jvm/keep-readings.ts';
import type { Scan } from '#lib/ports/scan.ts';
import type { AskFailure } from '#lib/usecases/ask-jvms/ask-jvms.ts';
import { askAsPerson } from './ask-as-person.ts';
import { type ClusterScans, deps } from './deps.ts';
import { log } from './log.ts';

/** Whether the user of the kubeconfig may be the person who asks: Headroom stands on that person’s own machine. */
export const kubeconfigAsks = (): boolean => deps().env.HEADROOM_PERSON === 'kubeconfig';

/** The containers that are being asked at this moment, one a cluster. */
const asked = new Map<string, string>();

const BUSY = (what: string): AskFailure => ({
  kind: 'refused',
  why: `${what} is being asked at this moment, and one is asked at a time`,
  remedy: 'Wait until it has answered',
});

/** The cluster that facts are of: the one of that name, or the only one, which goes by its context. */
function clusterOf(name: string): ClusterScans {
  const { clusters } = deps();
  const found = clusters.find((cluster) => cluster.name === name) ?? clusters[0];
  if (found === undefined) throw new Error('a process has at least one cluster');
  return found;
}

/** Asks the JVMs of one container with the rights of a person, and keeps what they tell with the scan that is shown. */
export async function askRunningJvms(
  { facts }: Scan,
  assessment: Assessment,
  { pod, person }: { readonly pod: string; readonly person: Person },
  signal: AbortSignal,
  progress: (says: string) => void,
): Promise<Result<JvmReading, AskFailure>> {
  const { env, scans } = clusterOf(facts.cluster);
  const { namespace, container } = assessment.ref;
  const others = asked.get(facts.cluster);
  if (others !== undefined) return err(BUSY(others));
  asked.set(facts.cluster, `${namespace}/${pod}, container ${container},`);
  try {
    const context = env.HEADROOM_CONTEXT;
    const reading = await askAsPerson(facts, assessment, { context, pod, person }, signal, progress);
    const ended = reading.ok ? 'answered' : reading.error.kind;
    log.info({ namespace, pod, container, as: person.kind, ended }, 'a person asked JVMs');
    if (reading.ok) await scans.amend((shown) => withOneReading(shown, reading.value));
    return reading;
  } finally {
    asked.delete(facts.cluster);
  }
}
