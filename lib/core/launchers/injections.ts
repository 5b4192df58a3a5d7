import type { PodTemplate } from '../model/workload.ts';
import type { ReadOption } from './option-states.ts';
import { type Traced, textOf } from './traced.ts';

/** What a webhook puts into a pod's specification when the pod is made: no manifest shows it. */
type Injection = {
  /** The label or annotation that asks for it. */
  readonly mark: RegExp;
  readonly webhook: string;
  readonly option: string;
  readonly source: string;
};

const INJECTIONS: readonly Injection[] = [
  {
    mark: /^instrumentation\.opentelemetry\.io\/inject-java$/,
    webhook: 'the OpenTelemetry operator',
    option: '-javaagent:/otel-auto-instrumentation-java/javaagent.jar',
    source: 'open-telemetry/opentelemetry-operator internal/instrumentation/javaagent.go be8944414a87',
  },
  {
    mark: /^admission\.datadoghq\.com\/java-lib\.version$/,
    webhook: 'the Datadog admission controller',
    option: '-javaagent:/datadog-lib/dd-java-agent.jar',
    source: 'https://docs.datadoghq.com/tracing/trace_collection/library_injection_local/',
  },
];

export type Marks = Pick<PodTemplate, 'labels' | 'annotations'>;

/**
 * The options that a webhook appends to `JAVA_TOOL_OPTIONS`. Whether it runs in the cluster is not told by the specification; where the
 * pods were read, the variable holds the agent already and nothing is added. A variable that refers to another object is left alone.
 */
export function injectedOptions(marks: Marks | undefined, toolOptions: Traced): readonly ReadOption[] {
  const refers = toolOptions.some(({ origin }) => /^configMap:|^secret:|</.test(origin));
  if (refers || textOf(toolOptions).includes('-javaagent:')) return [];
  const given = Object.entries({ ...marks?.labels, ...marks?.annotations });
  return INJECTIONS.filter(({ mark }) => given.some(([name, value]) => mark.test(name) && value !== 'false')).map(
    ({ webhook, option }): ReadOption => ({
      text: option,
      origin: 'launcher',
      readBy: 'jvm',
      reader: webhook,
      because: `${webhook}, where it runs, appends it to JAVA_TOOL_OPTIONS when the pod is made`,
    }),
  );
}
