import { connectTo } from '#lib/adapters/kubernetes/connection.ts';
import { containerExec } from '#lib/adapters/kubernetes/exec/container-exec.ts';
import { configOf, type Person } from '#lib/adapters/kubernetes/exec/person.ts';
import { podLooker } from '#lib/adapters/kubernetes/exec/pod-looker.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { parseJdkVersion } from '#lib/core/jvm/jdk.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { JvmReading } from '#lib/core/model/running-jvm.ts';
import type { Result } from '#lib/core/result.ts';
import { toolVariables } from '#lib/core/running-jvm/tool-variables.ts';
import { type AskFailure, askJvms } from '#lib/usecases/ask-jvms/ask-jvms.ts';
import { systemClock } from './clock.ts';

/** Which pod of a container is asked, by whom, in which context of the kubeconfig. */
export type Asking = { readonly context: string | undefined; readonly pod: string; readonly person: Person };

/** How long one answer of the API server may take. */
const TIMEOUT = 15_000;

/** Asks the JVMs of one container: looks at the pod with Headroom's own rights, and runs commands with those of the person alone. */
export async function askAsPerson(
  { images }: Pick<ClusterFacts, 'images'>,
  { ref, container, detection }: Assessment,
  { context, pod, person }: Asking,
  signal: AbortSignal,
  progress: (says: string) => void,
): Promise<Result<JvmReading, AskFailure>> {
  const connection = connectTo({ context, timeoutMilliseconds: TIMEOUT });
  if (!connection.ok) return connection;
  const config = configOf(context, person);
  if (!config.ok) return config;
  const jdk = detection.jdk.state === 'known' ? parseJdkVersion(detection.jdk.value) : undefined;
  return askJvms(
    { looker: podLooker(connection.value), exec: containerExec(config.value), clock: systemClock },
    {
      of: ref,
      pod,
      feature: jdk?.ok ? jdk.value.feature : undefined,
      variables: toolVariables(container, images[container.image]),
    },
    signal,
    progress,
  );
}
