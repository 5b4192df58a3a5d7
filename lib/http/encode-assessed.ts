import type { Detection } from '#lib/core/detect/detection.ts';
import type { Finding } from '#lib/core/findings/finding.ts';
import type { Known } from '#lib/core/known.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';
import type { Container } from '#lib/core/model/container.ts';
import type { WorkloadRef } from '#lib/core/model/refs.ts';
import type { Bytes } from '#lib/core/units/bytes.ts';

/** What the batch contract's `assess` line prints of a container. */
export type AssessedContainer = {
  readonly ref: WorkloadRef;
  readonly container: Container;
  readonly detection: Detection;
  readonly options: readonly JvmOption[];
  readonly findings: readonly Finding[];
};

/** One `assess` line: keys that are unknown are absent, `null` in a limit means that there is none. */
export function encodeAssessed({ ref, container, detection, options, findings }: AssessedContainer): object {
  const { jdk, vm } = detection;
  const { memoryLimit, memoryRequest } = container.resources;
  return {
    namespace: ref.namespace,
    kind: ref.kind,
    name: ref.name,
    container: container.name,
    role: container.role,
    image: container.image,
    ...(container.position === undefined ? {} : { source: container.position }),
    isJvm: detection.isJvm,
    evidence: detection.evidence.map(({ says, from, weight }) => `${weight < 0 ? 'against: ' : ''}${says} (${from})`),
    jdk: jdk.state === 'known' ? jdk.value : null,
    ...(vm.state === 'known' ? { vm: vm.value } : {}),
    ...amount('memoryLimitBytes', memoryLimit),
    ...amount('memoryRequestBytes', memoryRequest),
    options: (detection.isJvm === false ? [] : options).map(({ text, origin, readBy, reader, state, by, because }) => ({
      text,
      origin,
      readBy,
      ...(reader === undefined ? {} : { reader }),
      state,
      ...(by === undefined ? {} : { by }),
      ...(because === undefined ? {} : { because }),
    })),
    findings: findings.map(({ rule, severity, message, fix, field }) => ({
      rule,
      severity,
      message,
      fix,
      ...(field === undefined ? {} : { field }),
    })),
  };
}

const amount = (key: string, fact: Known<Bytes | 'unset'>): object =>
  fact.state === 'unknown' ? {} : { [key]: fact.value === 'unset' ? null : fact.value };
