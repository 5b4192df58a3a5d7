/** A multiplier of 32-bit FNV-1a and one of MurmurHash2: any two odd ones that are not related would do. */
const [FIRST, SECOND] = [0x0100_0193, 0x5bd1_e995] as const;

/** Spreads what the last characters changed over the whole word, so that names alike but for their end are far apart. */
const spread = (word: number): number => {
  const half = Math.imul(word ^ (word >>> 16), 0x45d9_f3b);
  return (half ^ (half >>> 15)) >>> 0;
};

/**
 * A key of any length as ten characters for addresses, the same in every scan. Two of 10,000 keys share one in about 1 of 10 million
 * clusters (50 bits); it names things for a while and is no proof of anything.
 */
export function shortKey(key: string): string {
  let [a, b] = [0x811c_9dc5, 0x1b87_3593];
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, FIRST);
    b = Math.imul(b ^ code, SECOND) ^ (b >>> 13);
  }
  const text = (word: number): string => (word & 0x1ff_ffff).toString(32).padStart(5, '0');
  return text(spread(a)) + text(spread(b));
}
