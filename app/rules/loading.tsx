import { Skeleton, SkeletonRows } from '#components/ui/skeleton.tsx';

/** A page on its way, in the shape it will have. */
export default function Loading() {
  return (
    <>
      <div className="grid gap-2">
        <Skeleton className="h-6 w-2/3" />
        <Skeleton className="w-1/3" />
      </div>
      <SkeletonRows rows={10} />
    </>
  );
}
