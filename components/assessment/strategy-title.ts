import { STRATEGIES } from '#lib/core/recommend/strategies/index.ts';

/** What a strategy is called on the page; its id where it has no row. */
export const strategyTitle = (id: string): string => STRATEGIES.find((strategy) => strategy.id === id)?.title ?? id;

/** For whom a strategy is. */
export const strategySuits = (id: string): string => STRATEGIES.find((strategy) => strategy.id === id)?.suits ?? '';

/** Whether a strategy is a peer's rule, shown beside ours for comparison and never advised. */
export const isPeer = (id: string): boolean => STRATEGIES.find((strategy) => strategy.id === id)?.peer === true;
