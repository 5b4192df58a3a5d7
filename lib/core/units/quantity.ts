import { err, mapResult, ok, type Result } from '../result.ts';
import { type Bytes, bytes } from './bytes.ts';
import { type Millicores, millicores } from './millicores.ts';

const QUANTITY =
  /^(?:(?<whole>\d+)\.?(?<decimals>\d*)|\.(?<only>\d+))(?:[eE](?<exponent>[+-]?\d{1,2})|(?<suffix>[numkMGTPE]|[KMGTPE]i))?$/;

/** Powers of ten by decimal suffix. */
const TENS: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };

/** Powers of two by binary suffix. */
const BITS: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

/**
 * Reads a Kubernetes `resource.Quantity` as whole units of 10^-`places`, exactly; a fraction of one rounds up, as
 * `Quantity.Value()` and `Quantity.MilliValue()` do. Whole-number arithmetic: in floats `0.067G` comes out one byte high.
 */
function parseQuantity(text: string, places: number): Result<number> {
  const found = QUANTITY.exec(text)?.groups;
  if (!found)
    return err(
      `"${text}" is not a Kubernetes quantity: write a number with one of n u m k M G T P E Ki Mi Gi Ti Pi Ei`,
    );
  const { whole = '', decimals = found['only'] ?? '', exponent, suffix = '' } = found;
  const tens = (exponent === undefined ? (TENS[suffix] ?? 0) : Number(exponent)) - decimals.length + places;
  const scaled = BigInt(whole + decimals) << (BITS[suffix] ?? 0n);
  const unit = 10n ** BigInt(Math.abs(tens));
  const size = Number(tens < 0 ? (scaled + unit - 1n) / unit : scaled * unit);
  return Number.isSafeInteger(size) ? ok(size) : err(`"${text}" is past 2^53: no node has that much`);
}

/**
 * Reads a memory quantity as bytes.
 * Source: k8s.io/apimachinery/pkg/api/resource. Signed quantities are refused: no memory field may be negative.
 */
export const parseMemoryQuantity = (text: string): Result<Bytes> => mapResult(parseQuantity(text, 0), bytes);

/** Reads a CPU quantity as millicores; a fraction of a millicore rounds up. Source: as `parseMemoryQuantity`. */
export const parseCpuQuantity = (text: string): Result<Millicores> => mapResult(parseQuantity(text, 3), millicores);
