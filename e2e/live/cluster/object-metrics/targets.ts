import type { Pod } from './objects.ts';

/** A group of addresses with their labels, as Prometheus' HTTP service discovery takes it. */
export type TargetGroup = { readonly targets: readonly string[]; readonly labels: Readonly<Record<string, string>> };

/** The container ports named `metrics` of all running pods, labelled as a PodMonitor labels them. `prometheus.io/path` names another path. */
export const scrapeTargets = (pods: readonly Pod[]): readonly TargetGroup[] =>
  pods
    .filter(({ status }) => status.phase === 'Running' && status.podIP !== '')
    .flatMap(({ metadata, spec, status }) =>
      spec.containers.flatMap(({ name, ports }) =>
        ports
          .filter((port) => port.name === 'metrics')
          .map(({ containerPort }) => ({
            targets: [`${status.podIP}:${containerPort}`],
            labels: {
              __metrics_path__: metadata.annotations['prometheus.io/path'] ?? '/metrics',
              namespace: metadata.namespace,
              pod: metadata.name,
              container: name,
            },
          })),
      ),
    );
