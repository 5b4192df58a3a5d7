/** Text that cannot leave its cell or become markup. */
export const markdownText = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>|#!~]/g, '\\$&').replaceAll(/\s+/g, ' ');
