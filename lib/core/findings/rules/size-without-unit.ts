import { formatBytes } from '../../units/format.ts';
import { placeOf, reaching } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Sizes below this were meant in another unit: no JVM works with them. */
const LEAST: Readonly<Record<string, { readonly size: number; readonly unit: string }>> = {
  MaxHeapSize: { size: 2 * 1024 * 1024, unit: 'm' },
  InitialHeapSize: { size: 64 * 1024, unit: 'm' },
  MaxMetaspaceSize: { size: 1024 * 1024, unit: 'm' },
  MaxDirectMemorySize: { size: 64 * 1024, unit: 'm' },
  ReservedCodeCacheSize: { size: 64 * 1024, unit: 'm' },
};

/** A size that is so small that its unit was forgotten. */
export const sizeWithoutUnit = defineRule({
  id: 'size-without-unit',
  severity: 'critical',
  title: 'A size whose unit is missing',
  group: 'start-up refusals',
  docs: {
    why: 'A size without a letter is in bytes: -Xmx1024 is one KiB of heap, and the JVM ends with "Too small maximum heap".',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['options'],
  check({ options }) {
    const tiny = reaching(options).find(({ name, value }) => {
      const least = LEAST[name];
      return least && /^[1-9]\d*$/.test(value) && Number(value) < least.size;
    });
    if (!tiny) return undefined;
    const { text, origin } = tiny.option;
    return {
      message: `${text} is ${formatBytes(Number(tiny.value))}: a size without a unit is in bytes`,
      evidence: { [text]: placeOf(origin) },
      fix: `Write ${text}${LEAST[tiny.name]?.unit} in ${placeOf(origin)} if MiB are meant`,
    };
  },
  examples: { failing: { options: ['-Xmx1024'] }, passing: { options: ['-Xmx1024m'] } },
});
