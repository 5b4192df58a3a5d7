import fc from 'fast-check';

/**
 * Properties are tried with the same values every time, so that a run says something about the change and not about luck. Other values:
 * `HEADROOM_SEED=$RANDOM npm run unit`; what they find becomes a row of a table.
 */
fc.configureGlobal({ seed: Number(process.env['HEADROOM_SEED'] ?? 20_261_124) });
