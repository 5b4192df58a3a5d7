import { isBefore } from '../release.ts';
import { defineRule } from '../rule.ts';

/** Nodes with control groups 1. */
export const retiredCgroupVersion = defineRule({
  id: 'retired-cgroup-version',
  severity: 'info',
  title: 'The nodes run control groups 1, which is being removed',
  group: 'nodes',
  docs: {
    why: 'Kubelets from 1.35 on do not start on control groups 1 unless they are told to, and systemd 258 cannot boot them. The move to version 2 is the moment at which old releases lose sight of their limit.',
    source: 'https://github.com/kubernetes/enhancements/issues/5573',
  },
  needs: ['cgroups'],
  mayUse: ['jdk'],
  check({ cgroups, jdk }) {
    if (!cgroups.includes(1)) return undefined;
    const blind = jdk !== undefined && isBefore(jdk, 15, { 8: 372, 11: 16 });
    const then =
      jdk === undefined
        ? ''
        : blind
          ? `: JDK ${jdk} will not see its limit after the move to version 2`
          : `: JDK ${jdk} reads version 2 as well`;
    return {
      message: `${cgroups.length === 1 ? 'Its' : 'Some of its'} nodes run control groups 1${then}`,
      evidence: { 'control groups': cgroups.join(' and ') },
      fix: blind
        ? 'Move to 8u372, 11.0.16, 17 or newer before the nodes change'
        : 'Plan node images with control groups 2',
    };
  },
  examples: { failing: { cgroups: [1], jdk: '11.0.13' }, passing: { cgroups: [2], jdk: '11.0.13' } },
});
