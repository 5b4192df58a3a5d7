import { adjustFlag, chooseFlag, isDefault, isOn, numberOf } from '../jvm/flag-cells.ts';
import { GiB, KiB, MiB } from '../units/bytes.ts';
import { RULES } from './rules.ts';
import type { Step } from './vm.ts';

/** The small defaults of a client VM. Source: compilerDefinitions.cpp `set_client_emulation_mode_flags`. */
const CLIENT_SIZES = [
  ['InitialCodeCacheSize', 160 * KiB],
  ['ReservedCodeCacheSize', 32 * MiB],
  ['NonProfiledCodeHeapSize', 27 * MiB],
  ['ProfiledCodeHeapSize', 0],
  ['NonNMethodCodeHeapSize', 5 * MiB],
  ['CICompilerCount', 1],
] as const;

/** NeverActAsServerClassMachine, since 10: C1 alone, little memory. */
export const emulateClient: Step = ({ cells, release }) => {
  if (!isOn(cells, 'NeverActAsServerClassMachine') || !release.does.emulatesClient) return undefined;
  const isModeChosen = ['TieredCompilation', 'TieredStopAtLevel', 'CompilationMode'].some(
    (flag) => !isDefault(cells, flag),
  );
  if (isModeChosen) return undefined;
  for (const [flag, size] of CLIENT_SIZES)
    if (isDefault(cells, flag)) chooseFlag(cells, flag, size, RULES.serverClassEmulation);
  if (!release.does.elasticMetaspace && isDefault(cells, 'MetaspaceSize'))
    chooseFlag(
      cells,
      'MetaspaceSize',
      Math.min(12 * MiB, numberOf(cells, 'MaxMetaspaceSize')),
      RULES.serverClassEmulation,
    );
  if (!isDefault(cells, 'MaxRAM')) return undefined;
  if (release.does.noMaxRamCap) chooseFlag(cells, 'MaxRAM', GiB, RULES.serverClassEmulation);
  else adjustFlag(cells, 'MaxRAM', GiB, RULES.serverClassEmulation);
  return undefined;
};
