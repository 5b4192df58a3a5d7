import { detectJvm } from '../detect/detect-jvm.ts';
import type { Detection } from '../detect/detection.ts';
import { type CommandLine, commandLine } from '../launchers/command-line.ts';
import type { ShellReader } from '../launchers/shell.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import type { JvmReading, RunningJvm } from '../model/running-jvm.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { PodTemplate } from '../model/workload.ts';
import type { Result } from '../result.ts';

/** What is known of a container before anything is decided: what starts in it, with which options. */
export type Inspection = {
  readonly container: Container;
  readonly line: CommandLine;
  readonly detection: Detection;
  readonly usage: UsageWindow | undefined;
  /** What the running JVM told, when somebody has asked it. */
  readonly asked?: Asked;
};

/** What a running JVM told of a container, beside what was thought before it was asked. */
export type Asked = {
  readonly reading: JvmReading;
  /** Whether it still speaks for the workload; the error says why it does not. */
  readonly holds: Result<true>;
  /** The JVM that the container is for. */
  readonly jvm: RunningJvm | undefined;
  readonly before: Inspection;
  /** Options that nothing which Headroom reads shows. */
  readonly unshown: readonly string[];
  /** Options that were thought to be in force and that it was not given. */
  readonly ungiven: readonly string[];
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
