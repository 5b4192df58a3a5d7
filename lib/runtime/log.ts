import { pino } from 'pino';

/** What Headroom itself has to say: one JSON line an event, on standard error. */
export const log = pino({ base: null }, pino.destination(2));
