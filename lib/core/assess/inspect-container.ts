import { detectJvm } from '../detect/detect-jvm.ts';
import type { Detection } from '../detect/detection.ts';
import { type CommandLine, commandLine } from '../launchers/command-line.ts';
import type { ShellReader } from '../launchers/shell.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { PodTemplate } from '../model/workload.ts';
import type { Asked } from './with-reading.ts';

/** What is known of a container before anything is decided: what starts in it, with which options. */
export type Inspection = {
  readonly container: Container;
  readonly line: CommandLine;
  readonly detection: Detection;
  readonly usage: UsageWindow | undefined;
  /** What the running JVM told, when somebody has asked it. */
  readonly asked?: Asked;
};

/** Reads the command line and weighs the evidence of one container. */
export function inspectContainer(
  container: Container,
  image: ImageConfig | undefined,
  usage: UsageWindow | undefined,
  shell: ShellReader,
  template?: Pick<PodTemplate, 'labels' | 'annotations'>,
): Inspection {
  const line = commandLine({ container, image, shell, marks: template });
  const { options, launcher, programs } = line;
  const detection = detectJvm({ container, image, usage, options, launcher, programs, template });
  return { container, line, detection, usage };
}
