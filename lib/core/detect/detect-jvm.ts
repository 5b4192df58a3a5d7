import { readImageName } from '../images/read-image-name.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { CommandLine } from '../launchers/command-line.ts';
import type { JvmOption } from '../launchers/option.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { PodTemplate } from '../model/workload.ts';
import { commandEvidence } from './command-evidence.ts';
import type { Detection, Evidence, Vm } from './detection.ts';
import { imageEvidence, imageRelease } from './image-evidence.ts';
import { specificationEvidence } from './specification-evidence.ts';

export type DetectionInput = {
  readonly container: Container;
  readonly image?: ImageConfig | undefined;
  readonly usage?: UsageWindow | undefined;
  readonly options: readonly JvmOption[];
  readonly launcher?: CommandLine['launcher'];
  /** The programs that the specification starts, see `CommandLine`. */
  readonly programs?: CommandLine['programs'] | undefined;
  /** Labels and annotations say what a platform team knows of a workload. */
  readonly template?: Pick<PodTemplate, 'labels' | 'annotations'> | undefined;
};

/** What the evidence must add up to, either way, before it is believed. */
const ENOUGH = 4;

/**
 * Weighs all that speaks for and against a JVM: figures that a JVM reports (60), a program that is started (40), a lookalike (24),
 * the image's own start (20), a known product (8), hints of the specification (4 to 8), words in names (4); a native executable (100)
 * beats them all. Contradictions are kept beside each other; only silence, or a balance below 4, makes it unknown.
 */
export function detectJvm(input: DetectionInput): Detection {
  const { container, image, usage, options, launcher, programs = [], template } = input;
  const name = readImageName(container.image);
  const evidence: readonly Evidence[] = [
    ...metricsEvidence(usage),
    ...commandEvidence(launcher, programs),
    ...imageEvidence(image),
    ...specificationEvidence(container, template),
    ...optionEvidence(options),
    ...name.hints.map(({ says, weight }): Evidence => ({ says, weight, from: 'image-name' })),
    ...(launcher?.by === 'image'
      ? [{ says: `${launcher.product} starts by ${launcher.reader}`, from: 'image-name', weight: 4 } as const]
      : []),
  ];
  const isJvm = verdict(evidence);
  const releases = [metric(usage, 'jdk'), imageRelease(image), name.jdk.release];
  const told = releases.filter((each) => each.state === 'known');
  return {
    isJvm,
    evidence,
    vm: vmOf(input, isJvm, name.native, name.jdk.vm),
    jdk: firstKnown(releases),
    ...(told.length === 0 ? {} : { releases: told }),
    vendor: name.jdk.vendor,
  };
}

function verdict(evidence: readonly Evidence[]): boolean | 'unknown' {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  if (total >= ENOUGH) return true;
  return total <= -ENOUGH ? false : 'unknown';
}

const metric = (usage: UsageWindow | undefined, which: 'jdk' | 'vm'): Known<string> =>
  usage?.jvm[which] ?? unknown('no metrics of the JVM were read');

const metricsEvidence = (usage: UsageWindow | undefined): readonly Evidence[] =>
  usage !== undefined && usage.exporter !== 'none'
    ? [{ says: `it reports JVM figures as ${usage.exporter} does`, from: 'metrics', weight: 60 }]
    : [];

/** Options that something reads are counted once, whatever their number. */
function optionEvidence(options: readonly JvmOption[]): readonly Evidence[] {
  const option = options.find(
    ({ origin, text }) => origin !== 'launcher' && origin !== 'image' && /^-X|^-javaagent/.test(text),
  );
  return option === undefined
    ? []
    : [{ says: `it is given ${option.text} (${option.origin})`, from: 'specification', weight: 6 }];
}

const firstKnown = (facts: readonly Known<string>[]): Known<string> =>
  facts.find(({ state }) => state === 'known') ?? facts.at(-1) ?? unknown('nothing tells it');

function vmOf({ usage }: DetectionInput, isJvm: boolean | 'unknown', native: boolean, named: Known<Vm>): Known<Vm> {
  if (native) return known('native-image', from('image-name'));
  if (isJvm !== true) return unknown(isJvm === false ? 'it is no JVM' : 'whether it is a JVM is not known');
  const reported = metric(usage, 'vm');
  if (reported.state === 'known')
    return known(
      /openj9|j9/i.test(reported.value) ? 'openj9' : /zing|prime/i.test(reported.value) ? 'zing' : 'hotspot',
      reported.source,
    );
  return named.state === 'known' ? named : known('hotspot', from('assumption', 'most JVMs are HotSpot'));
}
