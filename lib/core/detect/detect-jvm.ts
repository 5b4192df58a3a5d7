import { from, known, unknown } from '../known.ts';
import type { CommandLine } from '../launchers/command-line.ts';
import type { JvmOption } from '../launchers/option.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { PodTemplate } from '../model/workload.ts';
import type { Detection, Evidence } from './detection.ts';

export type DetectionInput = {
  readonly container: Container;
  readonly image?: ImageConfig | undefined;
  readonly usage?: UsageWindow | undefined;
  readonly options: readonly JvmOption[];
  readonly launcher?: CommandLine['launcher'] | undefined;
  /** Labels and annotations say what a platform team knows of a workload. */
  readonly template?: Pick<PodTemplate, 'labels' | 'annotations'> | undefined;
};

/** Weighs all that speaks for and against a JVM. Evidence that contradicts is kept; only silence makes it unknown. */
export function detectJvm(input: DetectionInput): Detection {
  const evidence: readonly Evidence[] = [
    ...(input.launcher === undefined
      ? []
      : [{ says: `${input.launcher.reader} starts it`, from: 'specification', weight: 10 } as const]),
    ...(input.options.length === 0
      ? []
      : [{ says: `it is given ${input.options[0]?.text}`, from: 'specification', weight: 5 } as const]),
  ];
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const silent = 'the specification does not tell';
  return {
    isJvm: total > 0 ? true : total < 0 ? false : 'unknown',
    evidence,
    vm: total > 0 ? known('hotspot', from('model', 'HotSpot unless something says otherwise')) : unknown(silent),
    jdk: unknown(silent),
    vendor: unknown(silent),
  };
}
