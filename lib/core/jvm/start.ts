/**
 * Everything that decides how a JVM sets itself up, as `predict` takes it (the batch contract's *start*).
 * An absent key is unknown, `null` in a container limit means "no limit". Bytes are whole numbers below 2^53.
 */
export type Start = {
  /** `17.0.15`, `8u504`, `1.8.0_504`, `28-ea+18`; a bare `17` means some release of that train. */
  readonly jdk: string;
  readonly vm?: 'hotspot' | 'openj9' | 'native-image';
  readonly arch?: 'x86_64' | 'aarch64';
  readonly host?: HostView;
  readonly container?: ContainerView;
  readonly env?: Readonly<Record<string, string>>;
  /** What follows `java`, already split, without the main class. */
  readonly argv?: readonly string[];
  /** Files the arguments may name: `@opts.txt`, `-XX:Flags=`, `-XX:VMOptionsFile=`. */
  readonly files?: Readonly<Record<string, string>>;
};

export type HostView = {
  readonly memoryBytes?: number;
  readonly cpus?: number;
  readonly cgroupVersion?: 1 | 2;
  readonly pageBytes?: number;
  /** Which controllers `/proc/cgroups` lists, where that is known; left out, all are. Not part of the batch contract. */
  readonly procCgroups?: { readonly memory: boolean; readonly cpuset: boolean };
};

/** The files of the container's control group as the JVM reads them. */
export type ContainerView = {
  readonly memoryLimitBytes?: number | null;
  readonly cpuQuotaMicros?: number | null;
  readonly cpuPeriodMicros?: number | null;
  readonly cpuShares?: number | null;
  readonly cpuWeight?: number | null;
  readonly cpusetCpus?: number | null;
  readonly parentMemoryLimitBytes?: number | null;
};
