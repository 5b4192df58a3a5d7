import { Skeleton, SkeletonRows } from '#components/ui/skeleton.tsx';
import { VERDICTS } from '#lib/core/assess/assessment.ts';

/** The fleet on its way: headline, tiles, tools and rows, each where it will stand and as high as it will be. */
export default function Loading() {
  return (
    <>
      <div className="grid min-h-13 content-start gap-2">
        <Skeleton className="h-6 w-[min(36rem,100%)]" />
        <Skeleton className="w-[min(28rem,80%)]" />
      </div>
      <div className="grid gap-1.5">
        <div className="grid h-22.5 grid-cols-8 overflow-hidden rounded-panel border border-line bg-surface max-md:h-auto max-md:grid-cols-4 max-sm:grid-cols-2">
          {['all', ...VERDICTS].map((tile) => (
            <span key={tile} className="grid content-center gap-2 border-r border-line px-3.5 py-3 last:border-r-0">
              <Skeleton className="w-2/3" />
              <Skeleton className="h-5 w-1/3" />
            </span>
          ))}
        </div>
        <Skeleton className="h-1.5" />
      </div>
      <div className="flex h-control gap-2">
        <Skeleton className="h-full w-64 max-sm:w-32" />
        <Skeleton className="h-full w-24" />
      </div>
      <SkeletonRows rows={12} />
    </>
  );
}
