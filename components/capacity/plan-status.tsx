import { Button } from '#components/ui/button.tsx';
import type { Planning } from './use-plan.ts';

/** How far planning is, with a way to end it; how long it took once it is done. */
export function PlanStatus({
  planning: { shown, progress, fault, wasCancelled, cancel, again },
}: {
  planning: Planning;
}) {
  return (
    <div
      role="status"
      data-print="no"
      className="flex min-h-control flex-wrap items-center gap-3 text-xs text-ink-soft"
    >
      {progress === undefined ? null : (
        <>
          <progress className="h-2 w-40 accent-action" value={progress.done} max={progress.of} aria-label="Planning" />
          <span>{progress.says}</span>
          <Button look="quiet" onClick={cancel}>
            Cancel
          </Button>
        </>
      )}
      {wasCancelled ? (
        <>
          <span>Cancelled: what is shown is the plan before.</span>
          <Button look="quiet" onClick={again}>
            Plan again
          </Button>
        </>
      ) : null}
      {fault === undefined ? null : <span className="text-critical">Planning failed: {fault}</span>}
      {progress === undefined && !wasCancelled && fault === undefined && shown !== undefined ? (
        <span>Planned in {(shown.milliseconds / 1000).toFixed(1)} s, in this browser.</span>
      ) : null}
    </div>
  );
}
