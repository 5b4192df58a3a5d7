import type { Metadata } from 'next';
import { Calculator } from '#components/assessment/calculator.tsx';

export const metadata: Metadata = { title: 'Calculator' };

/** Flags, release and limit typed: what the JVM decides, what it can hold, what is wrong. */
export default function CalculatorPage() {
  return <Calculator />;
}
