import { ruleTable } from '#lib/testing/rule-table.ts';
import { buildTimeVariable } from './build-time-variable.ts';

const env = (...names: readonly string[]) => ({
  container: {
    env: names.map((name) => ({
      name,
      value: { state: 'known' as const, value: 'x', source: { kind: 'pod-spec' as const } },
      origin: { kind: 'literal' as const },
    })),
  },
});

ruleTable(buildTimeVariable, {}, [
  { ...env('BP_JVM_VERSION'), is: 'finding', says: 'BP_JVM_VERSION is read', why: 'a setting of the build' },
  { ...env('BPE_APPEND_JAVA_TOOL_OPTIONS', 'BP_JVM_TYPE'), is: 'finding', says: 'are read', why: 'two of them' },
  { ...env('BPL_JVM_HEAD_ROOM', 'BPL_JMX_ENABLED'), is: 'pass', why: 'settings of the launch' },
  { ...env('BP_HOST', 'BPM_URL'), is: 'pass', why: 'somebody’s own names' },
]);
