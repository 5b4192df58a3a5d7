/** Remembers which of several clusters was chosen last, for addresses that name none. */
export const CLUSTER_COOKIE = 'headroom-cluster';
