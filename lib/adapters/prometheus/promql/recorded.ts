/** One recording rule: what it is called and what it records. */
export type RecordingRule = { readonly record: string; readonly expr: string };

const every5Minutes = (metric: string): string =>
  `max by (namespace,pod,container) (max_over_time(${metric}{container!="",container!="POD"}[5m]))`;

export const WORKING_SET_RULE: RecordingRule = {
  record: 'headroom:container_working_set_bytes:max5m',
  expr: every5Minutes('container_memory_working_set_bytes'),
};

export const RSS_RULE: RecordingRule = {
  record: 'headroom:container_rss_bytes:max5m',
  expr: every5Minutes('container_memory_rss'),
};

/** What `deploy/prometheus/headroom-rules.yaml` ships. */
export const RECORDING_RULES: readonly RecordingRule[] = [WORKING_SET_RULE, RSS_RULE];
