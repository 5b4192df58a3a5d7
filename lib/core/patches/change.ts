import type { Assessment } from '../assess/assessment.ts';
import type { Advice } from '../recommend/advice.ts';
import { formatBytes, toQuantity } from '../units/format.ts';
import { type Placement, placeOptions } from './place-options.ts';

/** What following an advice changes at one container: limit and request, and where its options go. */
export type Change = { readonly assessment: Assessment; readonly advice: Advice; readonly placement: Placement };

/** The change that one advice makes; it need not be the chosen strategy's. */
export const changeBy = (assessment: Assessment, advice: Advice): Change => ({
  assessment,
  advice,
  placement: placeOptions({ ...assessment, advice: { state: 'known', value: advice, source: { kind: 'model' } } }),
});

/** The changes that the containers' own advice makes; one without an advice changes nothing. */
export const changesOf = (assessments: Iterable<Assessment>): readonly Change[] =>
  [...assessments].flatMap((assessment) =>
    assessment.advice.state === 'unknown' ? [] : [changeBy(assessment, assessment.advice.value)],
  );

/** A change in one line: what is set, on whose word. */
export const describeChange = ({ assessment, advice }: Change): string =>
  `container ${assessment.ref.container}: limit ${toQuantity(advice.memoryLimit)}, request ${toQuantity(advice.memoryRequest)}, ` +
  `heap ${formatBytes(advice.maxHeap)}; strategy ${advice.strategy}, confidence ${advice.confidence}`;
