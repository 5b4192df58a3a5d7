import { type Known, unknown } from '../known.ts';
import { type Fact, type FactReader, factReader } from './fact.ts';
import { type Figures, figures } from './figures.ts';
import { byNumberIdea, type NumberIdea, type TextIdea } from './idea.ts';
import { texts } from './identity.ts';
import { type Sample, seriesText } from './sample.ts';
import { type Ignored, shapeFacts } from './shape-facts.ts';
import { byExporter, type MetricsSource, sourceName } from './source-name.ts';
import type { Shape } from './spelling.ts';
import { whyMissing } from './why-missing.ts';

/** What one JVM's series tell, whatever they are spelled like. */
export type JvmReading = {
  readonly source: MetricsSource;
  readonly numbers: Readonly<Record<NumberIdea, Known<number>>>;
  readonly texts: Readonly<Record<TextIdea, Known<string>>>;
  readonly ignored: readonly Ignored[];
};

/**
 * Shapes that tell whole areas come before those whose areas are sums of pools: where two tell one JVM, the first one's
 * figure is taken and never both.
 */
const BEST_FIRST: readonly Shape[] = [
  'java-client',
  'jmx-beans',
  'dropwizard',
  'flink',
  'opentelemetry',
  'micrometer',
  'microprofile',
  'coroot',
];

/** Labels that name a process: more than one value of one of them is more than one JVM. */
const PROCESS_LABELS = [
  'instance',
  'pod',
  'kubernetes_pod_name',
  'exported_pod',
  'k8s_pod_name',
  'container_id',
  'jvm',
];

/**
 * Reads the series of one JVM: of one moment, or the highest of each over a window. `floors` are the lowest uses of the
 * same pools over the window.
 */
export function readJvm(samples: readonly Sample[], floors: readonly Sample[] = []): JvmReading {
  const read = factReader();
  const ignored: Ignored[] = [];
  const told = samples.flatMap((sample) => usable(sample, read(sample), ignored));
  for (const fact of floors.flatMap((sample) => usable(sample, read(sample), [])))
    if (fact.kind === 'pool' && fact.measure === 'used') told.push({ ...fact, measure: 'floor' });
  const facts = byExporter(samples, told);
  const source = sourceName(samples, facts);
  const several = severalProcesses(facts);
  if (several !== undefined) return nothing(source, several, ignored);
  const perShape: Figures[] = [];
  for (const shape of BEST_FIRST) {
    const here = facts.filter((fact) => fact.shape === shape);
    if (here.length === 0) continue;
    const chosen = shapeFacts(here);
    ignored.push(...chosen.ignored);
    const [disputed] = chosen.disputed;
    if (disputed !== undefined)
      return nothing(
        source,
        `${seriesText(disputed.series)} is told twice with different values: more than one JVM`,
        ignored,
      );
    perShape.push(figures(chosen.facts));
  }
  return {
    source,
    numbers: merged(perShape, samples.length === 0, source),
    texts: texts(facts),
    ignored,
  };
}

function usable(sample: Sample, fact: ReturnType<FactReader>, ignored: Ignored[]): readonly Fact[] {
  if (fact === undefined) return [];
  if (fact !== 'foreign' && Number.isFinite(fact.value)) return [fact];
  const why = fact === 'foreign' ? 'tells of another process' : `${fact.value} is no figure`;
  ignored.push({ series: seriesText(sample), why });
  return [];
}

/** The first shape that knows an idea; else the first reason why one does not. */
const merged = (
  perShape: readonly Figures[],
  empty: boolean,
  source: MetricsSource,
): Readonly<Record<NumberIdea, Known<number>>> =>
  byNumberIdea((idea) => {
    const told = perShape.flatMap((read) => read[idea] ?? []);
    return told.find(({ state }) => state === 'known') ?? told[0] ?? unknown(whyMissing(idea, source, empty));
  });

function severalProcesses(facts: readonly Fact[]): string | undefined {
  for (const label of PROCESS_LABELS) {
    const values = new Set(facts.flatMap(({ series }) => series.labels[label] ?? []));
    if (values.size > 1)
      return `the label ${label} has ${values.size} values: figures of several JVMs can't be told apart`;
  }
  return undefined;
}

function nothing(source: MetricsSource, why: string, ignored: readonly Ignored[]): JvmReading {
  const none = unknown(why);
  return { source, numbers: byNumberIdea(() => none), texts: { jdk: none, vm: none, collector: none }, ignored };
}
