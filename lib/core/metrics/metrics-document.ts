import { NUMBER_IDEAS, TEXT_IDEAS } from './idea.ts';
import type { JvmReading } from './read-jvm.ts';

/** The batch contract's document of one exposition. */
export type MetricsDocument = {
  readonly source: string;
  /** Only what the exposition tells. */
  readonly jvm: Readonly<Record<string, number | string>>;
  /** Why an idea is missing. */
  readonly unknown: Readonly<Record<string, string>>;
  readonly ignored: readonly { readonly series: string; readonly why: string }[];
};

/** More ignored series than this are counted and not listed. */
const KEPT = 200;

/** Every figure that is known under its idea, every other idea with the reason. Bytes and counts are whole. */
export function metricsDocument({ source, numbers, texts, ignored }: JvmReading): MetricsDocument {
  const jvm: Record<string, number | string> = {};
  const unknown: Record<string, string> = {};
  for (const idea of NUMBER_IDEAS) {
    const figure = numbers[idea];
    if (figure.state === 'unknown') unknown[idea] = figure.why;
    else jvm[idea] = idea === 'gcSeconds' ? Number(figure.value.toFixed(9)) : Math.round(figure.value);
  }
  for (const idea of TEXT_IDEAS) {
    const text = texts[idea];
    if (text.state === 'unknown') unknown[idea] = text.why;
    else jvm[idea] = text.value;
  }
  const rest = ignored.length - KEPT;
  const more = rest > 0 ? [{ series: '', why: `${rest} more series were not used` }] : [];
  return { source, jvm, unknown, ignored: [...ignored.slice(0, KEPT), ...more] };
}
