import type { ReactNode } from 'react';
import { Why, type WhyLine } from '#components/ui/why.tsx';
import type { Known } from '#lib/core/known.ts';
import { sourceWords } from './source-words.ts';

/** A fact as pages get it: the core's own, or the wire's, which has no brands. */
export type FactLike<T> =
  | {
      readonly state: 'known';
      readonly value: T;
      readonly source: {
        readonly kind: string;
        readonly detail?: string | undefined;
        readonly at?: number | undefined;
      };
    }
  | { readonly state: 'unknown'; readonly why: string; readonly remedy?: string | undefined };

/** The lines of a card that say where a fact comes from and how old it is, or why it is missing and what mends that. */
function factLines(fact: FactLike<unknown> | Known<unknown>): readonly WhyLine[] {
  if (fact.state === 'unknown')
    return [['because', fact.why], ...(fact.remedy === undefined ? [] : [['mends', fact.remedy] as const])];
  const { kind, detail, at } = fact.source;
  return [
    ['from', `${sourceWords(kind)}${detail === undefined ? '' : `: \`${detail}\``}`],
    ...(at === undefined ? [] : [['age', { at }] as const]),
  ];
}

/** A fact that says where it comes from. What is not known has a shape of its own, its reason and its remedy. */
export function FactValue<T>({
  fact,
  title,
  print,
  unknown = 'unknown',
  lines = [],
}: {
  fact: FactLike<T>;
  title: string;
  print: (value: T) => ReactNode;
  /** What stands in the place of an unknown value: a word, or a bound such as `≥ 1,032`. */
  unknown?: string;
  /** Lines before those of the source: the arithmetic, the basis. */
  lines?: readonly WhyLine[];
}) {
  return fact.state === 'known' ? (
    <Why title={title} lines={[...lines, ...factLines(fact)]}>
      {print(fact.value)}
    </Why>
  ) : (
    <Why title={`${title}: not known`} lines={[...lines, ...factLines(fact)]}>
      <span className="border-b-[1.5px] border-dashed border-unknown-fill text-unknown italic">{unknown}</span>
    </Why>
  );
}
