import type { Known, KnownFact } from '../known.ts';

export type Vm = 'hotspot' | 'openj9' | 'native-image' | 'zing';

/** One thing that speaks for or against a JVM, with where it was seen. */
export type Evidence = {
  readonly says: string;
  readonly from: 'running-jvm' | 'metrics' | 'image' | 'specification' | 'image-name';
  /** Above 0 for, below 0 against; contradictions are kept side by side. */
  readonly weight: number;
};

export type Detection = {
  readonly isJvm: boolean | 'unknown';
  readonly evidence: readonly Evidence[];
  readonly vm: Known<Vm>;
  /** The release as far as it is known: `17`, `17.0.15`, `8u392`. */
  readonly jdk: Known<string>;
  readonly vendor: Known<string>;
  /** What each source says of the release, the one that is believed first; absent when none does. */
  readonly releases?: readonly KnownFact<string>[];
};
