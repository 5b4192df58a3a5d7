import { Banner } from '#components/ui/banner.tsx';
import { Prose } from '#components/ui/prose.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import type { Gap } from '#lib/core/model/gap.ts';

/** Tells what could not be read, why and what mends it: the first gap here, all of them with the sources. */
export function PartialScan({ gaps }: { gaps: readonly Gap[] }) {
  const [first] = gaps;
  if (first === undefined) return null;
  return (
    <Banner
      tone="warning"
      end={<ScopedLink href="/sources">{gaps.length === 1 ? 'What was read' : `All ${gaps.length} gaps`}</ScopedLink>}
    >
      <b>
        {first.source} did not give {first.what}.
      </b>{' '}
      <span className="text-ink-soft">
        {first.why}. <Prose text={first.remedy} />
      </span>
    </Banner>
  );
}
