import type { Metadata } from 'next';
import { type Choice, ComparisonForm, spellChoice } from '#components/reports/comparison-form.tsx';
import { ComparisonTable } from '#components/reports/comparison-table.tsx';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Message } from '#components/ui/message.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { type Comparison, describeComparison } from '#lib/core/compare/comparison.ts';
import { COMPARISON_WRITERS } from '#lib/core/compare/write-comparison.ts';
import { comparisonOf } from '#lib/runtime/comparisons.ts';
import { scanHistory } from '#lib/runtime/scans.ts';
import { type Asked, lastScans, type Scan } from '../../scan.ts';

export const metadata: Metadata = { title: 'What changed' };

const choiceOf = ({ id, facts: { cluster, takenAt } }: Scan): Choice => ({ id, cluster, takenAt });

/** The shown scans and the kept ones, newest first, each once. */
async function choices(): Promise<readonly Choice[]> {
  const all = [...(await lastScans()).map(choiceOf), ...(await scanHistory())];
  const each = new Map(all.map(({ id, cluster, takenAt }) => [spellChoice({ id, cluster }), { id, cluster, takenAt }]));
  return [...each.values()].toSorted((a, b) => b.takenAt - a.takenAt);
}

/** What changed between any two scans: of one cluster over time, or of two clusters beside each other. */
export default async function ComparePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const all = await choices();
  const [newest] = all;
  if (newest === undefined) return <FirstScan />;
  const chosen = (name: string): Choice | undefined => all.find((choice) => spellChoice(choice) === asked[name]);
  const after = chosen('after') ?? newest;
  const before =
    chosen('before') ?? all.find(({ cluster, id }) => cluster === after.cluster && id !== after.id) ?? after;
  const isMissing = ['before', 'after'].some((name) => asked[name] !== undefined && chosen(name) === undefined);
  const comparison = await comparisonOf(before, after);
  return (
    <>
      <PageHead title={comparison.ok ? describeComparison(comparison.value) : 'The scans cannot be compared.'}>
        Both scans are judged by the rules of today: what is different is the cluster. Figures that move with every
        scan, such as a peak, are left out.
      </PageHead>
      {isMissing ? (
        <Banner tone="warning">A scan that the address names is not kept any more; another one is shown.</Banner>
      ) : null}
      <ComparisonForm choices={all} before={spellChoice(before)} after={spellChoice(after)} />
      {comparison.ok ? (
        <Changes comparison={comparison.value} />
      ) : (
        <Message icon="octagon" title="One of them cannot be read">
          {comparison.error}
        </Message>
      )}
    </>
  );
}

function Changes({ comparison }: { comparison: Comparison }) {
  const { before, after, changes } = comparison;
  const params = new URLSearchParams({
    before: before.id,
    after: after.id,
    cluster: after.cluster,
    ...(before.cluster === after.cluster ? {} : { beforeCluster: before.cluster }),
  });
  return (
    <Panel
      title="Changed containers"
      note={`${changes.length}, what needs a look first`}
      end={COMPARISON_WRITERS.map(({ id, extension }) => (
        <a key={id} href={`/api/comparison?${params}&format=${id}`} download className={buttonClass()}>
          <Icon name="download" className="size-3.5" /> .{extension}
        </a>
      ))}
    >
      {after.gaps > 0 ? (
        <p className="mb-2 text-ink-soft">
          {after.gaps} {after.gaps === 1 ? 'thing' : 'things'} could not be read in the later scan: what is gone may
          only not have been seen.
        </p>
      ) : null}
      {changes.length === 0 ? (
        <p className="text-ink-soft">Every container is as it was.</p>
      ) : (
        <ComparisonTable changes={changes} />
      )}
    </Panel>
  );
}
