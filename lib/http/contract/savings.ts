import * as z from 'zod/mini';
import { ByteCount, Fact } from './fact.ts';

/** Money by the month; unknown where no price is set. */
const MoneyFact = Fact(z.object({ amount: z.number(), currency: z.string() }));

/** What following the advice changes in requested memory, over all pods: freed and added stand apart, in bytes and in money. */
export const Savings = z.object({
  freedBytes: ByteCount,
  addedBytes: ByteCount,
  freedPerMonth: MoneyFact,
  addedPerMonth: MoneyFact,
});
export type Savings = z.infer<typeof Savings>;

/** The savings of several containers: lower bounds when `unknown` of them could not be said. */
export const SavingsSum = z.extend(Savings, { containers: z.number(), unknown: z.number() });
export type SavingsSum = z.infer<typeof SavingsSum>;
