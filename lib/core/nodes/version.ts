/** Major and minor of a version as kernels, kubelets and runtimes write them. */
export type Version = { readonly major: number; readonly minor: number };

/** Reads `6.12.8+deb13-amd64`, `v1.35.4-gke.100`, `containerd://1.7.2`; undefined when no two numbers lead. */
export function parseVersion(text: string): Version | undefined {
  const found = /^(?:[a-z-]+:\/\/)?v?(?<major>\d+)\.(?<minor>\d+)/.exec(text)?.groups;
  if (!found) return undefined;
  return { major: Number(found['major']), minor: Number(found['minor']) };
}

export const isAtLeast = (version: Version, major: number, minor: number): boolean =>
  version.major > major || (version.major === major && version.minor >= minor);
