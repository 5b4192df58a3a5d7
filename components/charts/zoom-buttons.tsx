import { Button } from '#components/ui/button.tsx';
import { formatMoment } from '#components/ui/format-age.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { TimeRange } from './usage-points.ts';
import { isWhole, moved, zoomIn, zoomOut } from './zoom-range.ts';

/** What is shown of a time: nearer, farther, earlier, later, all of it; the part is said in words to whoever does not see it. */
export function ZoomButtons({
  part,
  whole,
  step,
  onPart,
}: {
  part: TimeRange;
  whole: TimeRange;
  /** The distance of two points. */
  step: number;
  onPart: (part: TimeRange | undefined) => void;
}) {
  const all = isWhole(part, whole);
  const nearer = zoomIn(part, whole, step);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div role="group" aria-label="Part of the time that is shown" className="mr-auto flex flex-wrap items-center gap-1">
      <Button square look="quiet" aria-label="Zoom in" disabled={isWhole(nearer, part)} onClick={() => onPart(nearer)}>
        <Icon name="plus" />
      </Button>
      <Button square look="quiet" aria-label="Zoom out" disabled={all} onClick={() => onPart(zoomOut(part, whole))}>
        <Icon name="minus" />
      </Button>
      <Button
        square
        look="quiet"
        aria-label="Earlier"
        disabled={part.from <= whole.from}
        onClick={() => onPart(moved(part, whole, -1))}
      >
        <Icon name="left" />
      </Button>
      <Button
        square
        look="quiet"
        aria-label="Later"
        disabled={part.to >= whole.to}
        onClick={() => onPart(moved(part, whole, 1))}
      >
        <Icon name="right" />
      </Button>
      {all ? null : (
        <Button look="quiet" onClick={() => onPart(undefined)}>
          Whole window
        </Button>
      )}
      <span role="status" className={all ? 'sr-only' : 'text-xs text-ink-soft'}>
        {all ? 'The whole window is shown' : `${formatMoment(part.from)} to ${formatMoment(part.to)}`}
      </span>
    </div>
  );
}
