/** Why one question to the API server was not answered. */
export type Trouble = {
  readonly kind:
    | 'unauthorised'
    | 'forbidden'
    | 'absent'
    | 'expired'
    | 'busy'
    | 'server-error'
    | 'unreachable'
    | 'cut'
    | 'timed-out'
    | 'malformed'
    | 'cancelled';
  /** In the server's own words where it had any. */
  readonly detail: string;
  /** When the server asked to wait before the next try. */
  readonly retryAfterSeconds?: number;
};

/** Troubles that may pass by themselves; only reads are ever tried again. A time limit that passed is not: it was long already. */
export const PASSING: ReadonlySet<Trouble['kind']> = new Set([
  'busy',
  'server-error',
  'unreachable',
  'cut',
  'malformed',
]);
