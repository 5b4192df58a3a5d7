/** A release without its build and what a vendor adds behind it: 17.0.19 of `17.0.19+10-1-deb12u2-Debian`. */
export const shortRelease = (jdk: string): string => /^[\w.]+/.exec(jdk)?.[0] ?? jdk;
