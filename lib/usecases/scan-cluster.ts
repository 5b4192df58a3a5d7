import type { Instant } from '#lib/core/instant.ts';
import type { ClusterFacts, SourceHealth } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { ClusterReader } from '#lib/ports/cluster-reader.ts';
import type { ImageReader, WantedImage } from '#lib/ports/image-reader.ts';
import type { MetricsReader } from '#lib/ports/metrics-reader.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { upstreamGap } from './upstream-gap.ts';

/** A metrics source with the name and address that the Sources page shows when it is away. */
export type NamedMetrics = { readonly source: string; readonly address: string; readonly reader: MetricsReader };

export type ScanReaders = {
  readonly cluster: ClusterReader;
  /** Best first: a later one is asked only for workloads of which an earlier one told nothing. */
  readonly metrics: readonly NamedMetrics[];
  readonly clock: Clock;
  /** Asked for the images' own configuration, the layer under the specification, where the operator allows it. */
  readonly images?: ImageReader;
};

type Usage = {
  readonly usage: Readonly<Record<string, UsageWindow>>;
  readonly sources: readonly SourceHealth[];
  readonly gaps: readonly Gap[];
  /** Of the first source that tells of nodes. */
  readonly conntrack?: ClusterFacts['conntrack'];
};

/** What has no pod now has nothing that a poorer source could tell. */
const isOpen = ({ pods, ...workload }: Workload, usage: Usage['usage']): boolean =>
  pods.length > 0 && !isMeasured(workload, usage);

const isMeasured = ({ ref, template }: Pick<Workload, 'ref' | 'template'>, usage: Usage['usage']): boolean =>
  template.containers.some(({ name }) => containerKey({ ...ref, container: name }) in usage);

const away = ({ source, address }: NamedMetrics, readAt: Instant): SourceHealth => ({
  source,
  address,
  version: undefined,
  state: 'away',
  readAt,
  questions: [],
});

const imagesOf = ({ ref: { namespace }, template }: Workload): readonly WantedImage[] => {
  const pullSecrets = template.imagePullSecrets.map((name) => ({ namespace, name }));
  return template.containers.flatMap(({ image }) => (image === '' ? [] : [{ reference: image, pullSecrets }]));
};

/**
 * Reads a cluster's objects, then what its containers used. A metrics source that fails is away, and a gap unless a better one told
 * something; the rest is left. Only when the cluster itself cannot be read, or on cancel, is there nothing to show.
 */
export async function scanCluster(
  { cluster, metrics, clock, images }: ScanReaders,
  windowSeconds: number,
  signal: AbortSignal,
  progress: (says: string) => void,
): Promise<Result<ClusterFacts, UpstreamError>> {
  const objects = await cluster.read(signal, progress);
  if (!objects.ok) return objects;
  let found: Usage = { usage: {}, sources: [], gaps: [] };
  for (const named of metrics) {
    const isFirst = found.sources.length === 0;
    const wanted = objects.value.workloads.filter((workload) => isFirst || isOpen(workload, found.usage));
    if (wanted.length === 0) break;
    const answer = await named.reader.read(wanted, windowSeconds, signal, progress);
    if (signal.aborted) return err({ kind: 'cancelled' });
    const { usage, sources, gaps } = found;
    if (answer.ok) {
      const conntrack = found.conntrack ?? answer.value.conntrack;
      found = {
        ...(conntrack === undefined ? {} : { conntrack }),
        usage: { ...answer.value.usage, ...usage },
        sources: [...sources, answer.value.health],
        gaps: [...gaps, ...answer.value.gaps],
      };
    } else {
      progress(`${named.source} could not be read`);
      found = {
        ...found,
        sources: [...sources, away(named, clock())],
        gaps: Object.keys(usage).length > 0 ? gaps : [...gaps, upstreamGap(answer.error, named.source)],
      };
    }
  }
  const read = await images?.read(objects.value.workloads.flatMap(imagesOf), signal);
  if (signal.aborted) return err({ kind: 'cancelled' });
  return ok({
    ...objects.value,
    usage: found.usage,
    ...(found.conntrack === undefined ? {} : { conntrack: found.conntrack }),
    images: read?.images ?? {},
    sources: [...objects.value.sources, ...found.sources],
    gaps: [...objects.value.gaps, ...found.gaps, ...(read?.gaps ?? [])],
  });
}
