/** A JVM's own name of itself and its release as Headroom spells it: `17.0.19`, `8u392`. */
export type VmVersion = { readonly vm: string; readonly release: string };

/** Reads `VM.version`; undefined when it printed something else. 8 writes its release as `8.0_392`. */
export function readVmVersion(text: string): VmVersion | undefined {
  const vm = /^.+ version \S+$/m.exec(text)?.[0];
  const release = /^JDK (?<release>\d\S*)$/m.exec(text)?.groups?.['release'];
  return vm === undefined || release === undefined ? undefined : { vm, release: release.replace(/^8\.0_/, '8u') };
}
