import { Icon } from '#components/ui/icon.tsx';
import { formatCount } from '#lib/core/units/format.ts';

/** Whether all pods have a place, in a mark and in words. */
export function FitMark({ pending, isPacked = false }: { pending: number; isPacked?: boolean }) {
  if (pending > 0)
    return (
      <span className="whitespace-nowrap text-critical">
        <Icon name="octagon" className="inline size-3.5" /> {formatCount(pending)} pending
      </span>
    );
  return isPacked ? (
    <span className="whitespace-nowrap text-warning">
      <Icon name="triangle" className="inline size-3.5" /> only packed
    </span>
  ) : (
    <span className="whitespace-nowrap text-ok">
      <Icon name="tick" className="inline size-3.5" /> all fit
    </span>
  );
}
