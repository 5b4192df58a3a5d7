import { isDefault, setFlag } from '../jvm/flag-cells.ts';
import { smallNumber } from '../jvm/jvm-number.ts';
import type { PredictedFlag } from '../jvm/prediction.ts';
import type { Release } from './release.ts';
import type { Step } from './vm.ts';

/**
 * The defaults that the flag table, measured on x86_64, has otherwise. Stacks on aarch64 are 2 MiB, later a little less so that huge
 * pages do not back them whole. Source: globals_linux_aarch64.hpp, https://bugs.openjdk.org/browse/JDK-8303215; not run.
 */
export const setArchitectureDefaults: Step = ({ cells, machine, release }) => {
  if (machine.arch !== 'aarch64') return undefined;
  const size = release.does.tallThreadStacks ? 2048 : 2040;
  for (const name of ['ThreadStackSize', 'VMThreadStackSize', 'CompilerThreadStackSize'])
    if (isDefault(cells, name)) setFlag(cells, name, smallNumber(size), 'default');
  return undefined;
};

/** What depends on the sizes of compiler buffers, which differ by architecture and were measured on x86_64 alone. */
const BY_BUFFERS: readonly string[] = ['NonNMethodCodeHeapSize', 'ProfiledCodeHeapSize', 'NonProfiledCodeHeapSize'];

/** Takes out of a prediction for aarch64 what nobody measured there, with the reason. */
export function withoutUnmeasured(
  flags: Readonly<Record<string, PredictedFlag>>,
  { does }: Release,
): {
  readonly flags: Readonly<Record<string, PredictedFlag>>;
  readonly undecided: Readonly<Record<string, string>>;
} {
  const isUnsure = ([name, { origin }]: [string, PredictedFlag]): boolean =>
    (BY_BUFFERS.includes(name) || (name === 'ReservedCodeCacheSize' && does.alignsCodeHeaps)) &&
    origin.includes('ergonomic');
  const entries = Object.entries(flags);
  return {
    flags: Object.fromEntries(entries.filter((entry) => !isUnsure(entry))),
    undecided: Object.fromEntries(
      entries
        .filter(isUnsure)
        .map(([name]) => [name, 'it holds the buffers of the compilers, not measured on aarch64']),
    ),
  };
}
