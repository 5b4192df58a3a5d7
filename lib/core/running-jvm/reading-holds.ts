import type { JvmReading } from '../model/running-jvm.ts';
import type { Workload } from '../model/workload.ts';
import { err, ok, type Result } from '../result.ts';

/** Whether a reading still speaks for its workload: the same start of the same container of a pod that the present template made. */
export function readingHolds({ of, pod, podUid, startedAt }: JvmReading, { pods }: Workload): Result<true> {
  const found = pods.find(({ uid }) => uid === podUid);
  if (found === undefined) return err(`pod ${pod}, which was asked, is gone`);
  if (!found.current) return err(`pod ${pod}, which was asked, is of an earlier template`);
  const status = found.containers.find(({ name }) => name === of.container);
  if (status?.state !== 'running') return err(`the container of pod ${pod} that was asked does not run any more`);
  if (status.startedAt !== startedAt) return err(`the container of pod ${pod} has started anew since it was asked`);
  return ok(true);
}
