import { createTwoFilesPatch } from 'diff';

/** What changed in a file, as `git apply` and a review take it; empty when nothing did. */
export const unifiedDiff = (path: string, before: string, after: string): string =>
  before === after
    ? ''
    : createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
