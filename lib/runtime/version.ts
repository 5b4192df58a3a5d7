import manifest from '../../package.json' with { type: 'json' };

/** The release of Headroom that runs. */
export const VERSION: string = manifest.version;
