import { GiB, KiB, MiB } from '../../units/bytes.ts';

const TiB = 1024 * GiB;

const UNITS = [
  [TiB, 'T'],
  [GiB, 'G'],
  [MiB, 'M'],
  [KiB, 'K'],
] as const;

/**
 * A size as libjvm prints it: whole KiB, the rest dropped, in the largest unit that divides exactly; `0` below 1 KiB.
 * Source: paketo-buildpacks/libjvm calc/size.go. Example: 14,580,000 bytes: `14238K`.
 */
export function sizeText(size: number): string {
  const whole = Math.floor(size / KiB) * KiB;
  const unit = UNITS.find(([unitSize]) => whole !== 0 && whole % unitSize === 0);
  return unit === undefined ? '0' : `${whole / unit[0]}${unit[1]}`;
}
