/** Who asks: the server sees a bearer token, a user with a password, or nobody. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string };

/** PEM texts; `certificate` and `key` go together. */
export type TlsTexts = { readonly authority?: string; readonly certificate?: string; readonly key?: string };

/** One server that speaks the Prometheus query API. */
export type PrometheusSettings = {
  /** With a path prefix where there is one: `https://metrics.example/select/0/prometheus`. */
  readonly address: string;
  readonly credentials: Credentials;
  /** Sent as `X-Scope-OrgID`, which Mimir, Cortex and Loki's gateway read. */
  readonly tenant?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tls?: TlsTexts;
  /** Matchers that every question carries, for a server that holds several clusters: `cluster="blue"`. */
  readonly matchers?: string;
  readonly timeoutMilliseconds?: number;
  /** The first wait before asking again; each further one is twice as long. */
  readonly backOffMilliseconds?: number;
  /** Questions under way at a time. */
  readonly concurrency?: number;
};
