import { connectTo } from '#lib/adapters/kubernetes/connection.ts';
import { containerExec } from '#lib/adapters/kubernetes/exec/container-exec.ts';
import { configOf } from '#lib/adapters/kubernetes/exec/person.ts';
import { podLooker } from '#lib/adapters/kubernetes/exec/pod-looker.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import type { JvmReading } from '#lib/core/model/running-jvm.ts';
import type { Result } from '#lib/core/result.ts';
import { withOneReading } from '#lib/core/running-jvm/keep-readings.ts';
import { toolVariables } from '#lib/core/running-jvm/tool-variables.ts';
import { systemClock } from '#lib/runtime/clock.ts';
import { type AskFailure, askJvms } from '#lib/usecases/ask-jvms/ask-jvms.ts';
import { CONTEXT, kubectl } from './testbed.ts';

/** A token of somebody who may ask running JVMs in the namespaces of `person.yaml`. */
export async function tokenOfPerson(): Promise<string> {
  await kubectl('apply', '--filename', 'deploy/kubernetes/ask-running-jvm.yaml', '--filename', 'e2e/live/person.yaml');
  return (await kubectl('create', 'token', 'person', '--namespace', 'inspected', '--duration', '1h')).trim();
}

/** Asks the first running pod of a container as the dashboard would, with that token. */
export async function ask(
  { ref, workload, container }: Assessment,
  token: string,
): Promise<Result<JvmReading, AskFailure>> {
  const connection = connectTo({ context: CONTEXT, timeoutMilliseconds: 30_000 });
  const config = configOf(CONTEXT, { kind: 'token', token });
  if (!connection.ok || !config.ok) throw new Error('the test bed has no context');
  const pod = workload.pods.find(
    ({ current, containers }) => current && containers.some(({ state }) => state === 'running'),
  );
  return askJvms(
    { looker: podLooker(connection.value), exec: containerExec(config.value), clock: systemClock },
    { of: ref, pod: pod?.name ?? '', feature: 17, variables: toolVariables(container, undefined) },
    AbortSignal.timeout(120_000),
    () => {},
  );
}

/** What is said of a container after it was asked. */
export function assessedWith(facts: ClusterFacts, reading: JvmReading): Assessment {
  const key = containerKey(reading.of);
  const found = assessCluster(withOneReading(facts, reading), readShell).find(({ ref }) => containerKey(ref) === key);
  if (!found) throw new Error(`${key} is not in the facts`);
  return found;
}
