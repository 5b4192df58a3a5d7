import type { Metadata } from 'next';
import { RuleList } from '#components/rules/rule-list.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { RULES } from '#lib/core/findings/rules/index.ts';
import { jvmsOf, lastScans } from '../scan.ts';

export const metadata: Metadata = { title: 'Rules' };

/** The catalogue of troubles that Headroom looks for. */
export default async function RulesPage() {
  const scans = await lastScans();
  const fires = new Map<string, number>();
  for (const { findings } of scans.flatMap(jvmsOf))
    for (const rule of new Set(findings.map((finding) => finding.rule))) fires.set(rule, (fires.get(rule) ?? 0) + 1);
  const firing = RULES.filter(({ id }) => fires.has(id)).length;
  return (
    <>
      <PageHead
        title={`${RULES.length} rules look for trouble; ${firing} of them ${firing === 1 ? 'finds' : 'find'} some now.`}
      >
        Each says what is wrong, why it matters, where that is written, and shows one example that fires and one that
        does not.
      </PageHead>
      <RuleList rules={RULES} fires={fires} />
    </>
  );
}
