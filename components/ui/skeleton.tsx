/** A grey bar where a figure will stand. */
export const Skeleton = ({ className = '' }: { className?: string }) => (
  <span className={`block h-3 rounded-[2px] bg-line motion-safe:animate-pulse ${className}`} />
);

/** Rows of a table that is on its way, each with the height it will have. */
export const SkeletonRows = ({ rows }: { rows: number }) => (
  <div role="status" aria-label="Loading" className="rounded-panel border border-line bg-surface">
    {Array.from({ length: rows }, (_, i) => (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity.
        key={i}
        className="grid h-row grid-cols-[1rem_8rem_8rem_1fr_3rem] items-center gap-4 border-b border-line px-4 last:border-0 max-sm:grid-cols-[1rem_1fr_1fr] max-sm:[&>:nth-child(n+4)]:hidden"
      >
        <Skeleton className="size-4" />
        <span className="grid gap-1.5">
          <Skeleton className="w-4/5" />
          <Skeleton className="h-2 w-1/2" />
        </span>
        <span className="grid gap-1.5">
          <Skeleton className="w-2/3" />
          <Skeleton className="h-2 w-11/12" />
        </span>
        <Skeleton />
        <Skeleton />
      </div>
    ))}
  </div>
);
