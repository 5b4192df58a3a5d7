import { type Adjustment, also, type Draft } from '../draft.ts';

/** Autoscalers that would work against the advice are named. */
export const autoscalers: Adjustment = (draft, { facts }) => {
  const { horizontal, vertical } = facts.bounds;
  const scaled = horizontal
    .filter(({ metrics }) => metrics.includes('memory'))
    .reduce<Draft>(
      (so, { name }) =>
        also(
          so,
          {},
          `HorizontalPodAutoscaler ${name} scales on memory, which a JVM does not give back: its target is a share of the new request.`,
        ),
      draft,
    );
  return vertical.reduce<Draft>(
    (so, { name, updateMode }) =>
      also(
        so,
        {},
        updateMode === 'Off'
          ? `VerticalPodAutoscaler ${name} only recommends; it does not know the heap.`
          : `VerticalPodAutoscaler ${name} (${updateMode}) would change request and limit again and does not move the heap: exclude memory from it.`,
      ),
    scaled,
  );
};
