/** A flag's value exactly as `-XX:+PrintFlagsFinal` prints it, with the origin that it prints. */
export type PredictedFlag = {
  readonly value: string;
  readonly origin: string;
  /** The rule that made the value, for the Workload page; absent for plain defaults. */
  readonly rule?: Rule;
};

/** Why HotSpot chose a value, with the place where that can be checked. */
export type Rule = { readonly id: string; readonly says: string; readonly source: string };

/** What a JVM would decide, or that it would refuse to start, or why neither can be said. */
export type Prediction =
  | {
      readonly outcome: 'starts';
      readonly warnings: readonly string[];
      /** Absent when the facts leave it open; `undecided` then says why. */
      readonly cpus?: number;
      /** Absent when the facts leave it open; `undecided` then says why. */
      readonly memoryBytes?: number;
      readonly flags: Readonly<Record<string, PredictedFlag>>;
      /** What the facts leave open, by flag name (`cpus` and `memoryBytes` among them), each with its reason. */
      readonly undecided?: Readonly<Record<string, string>>;
    }
  | { readonly outcome: 'refuses'; readonly message: string; readonly warnings: readonly string[] }
  | { readonly outcome: 'unknown'; readonly message: string };
