/** The cookie that keeps a person's choice of theme; without it the system decides. */
export const THEME_COOKIE = 'headroom-theme';
