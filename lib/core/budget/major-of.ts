/** The feature release of a JDK's name: 8 of `8u504` and `1.8.0_504`, 17 of `17.0.15+6`; undefined when it names none. */
export function majorOf(jdk: string): number | undefined {
  const found = /^(?:1\.)?(\d{1,2})(?!\d)/.exec(jdk);
  return found ? Number(found[1]) : undefined;
}
