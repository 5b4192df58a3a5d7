import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { FindingItem } from '#components/assessment/findings-panel.tsx';
import { SEVERITY_LOOKS, SeverityMark } from '#components/charts/verdict-mark.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Prose } from '#components/ui/prose.tsx';
import { FACT_NAMES } from '#lib/core/findings/facts.ts';
import { RULES } from '#lib/core/findings/rules/index.ts';
import { silenceText } from '#lib/core/findings/silence.ts';
import { factsOfSketch } from '#lib/core/findings/sketch-facts.ts';
import { sketchText } from '#lib/core/findings/sketch-text.ts';
import { jvmsOf, lastScans } from '../../scan.ts';

type Props = { params: Promise<{ id: string }> };

/** The rule's name, for the window and the history of the browser. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).id };
}

/** One rule: its trouble, its reason, its source, and its two examples, run as they are shown. */
export default async function RulePage({ params }: Props) {
  const { id } = await params;
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) notFound();
  const said = rule.evaluate(factsOfSketch(rule.examples.failing));
  const fires = (await lastScans())
    .flatMap(jvmsOf)
    .filter(({ findings }) => findings.some((finding) => finding.rule === id)).length;
  return (
    <>
      <div className="grid gap-1">
        <nav aria-label="Where this is" className="text-ink-faint">
          <Link href="/rules">Rules</Link> / <span className="id text-ink">{id}</span>
        </nav>
        <h1 className="flex items-start gap-2.5 text-lg font-title tracking-tight">
          <SeverityMark severity={rule.severity} className="mt-1.5 size-5!" />
          {rule.title}
        </h1>
        <p className="text-ink-soft">
          {SEVERITY_LOOKS[rule.severity].word}, {rule.group} ·{' '}
          {fires === 0 ? 'fires nowhere now' : <Link href={`/?rule=${id}`}>fires on {fires} containers now</Link>}
        </p>
      </div>
      <Panel title="Why it matters">
        <p className="max-w-prose text-md">
          <Prose text={rule.docs.why} />
        </p>
        <p className="mt-2 break-all">
          <span className="text-ink-faint">Source </span>
          <a href={rule.docs.source} rel="noreferrer">
            {rule.docs.source}
          </a>
        </p>
        <p className="mt-1 text-ink-soft">
          It needs to know: {rule.needs.map((key) => FACT_NAMES[key]).join(', ')}. Without one of them it is not asked,
          which is not a pass.
        </p>
      </Panel>
      <div className="grid grid-cols-2 items-start gap-4 max-md:grid-cols-1">
        <Panel title="An example that fires" note="run as it stands here">
          <pre className="mb-3 overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5">
            {sketchText(rule.examples.failing)}
          </pre>
          {said.kind === 'finding' ? (
            <ul>
              <FindingItem finding={said.finding} />
            </ul>
          ) : null}
        </Panel>
        <Panel title="An example that does not">
          <pre className="overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5">
            {sketchText(rule.examples.passing)}
          </pre>
        </Panel>
      </div>
      <Panel title="To silence it" note="on the workload, or on its pod template">
        <div className="flex items-start gap-2 max-sm:flex-col max-sm:items-stretch">
          <pre className="min-w-0 flex-1 overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5">
            {silenceText(id)}
          </pre>
          <CopyButton text={silenceText(id)} label="Copy the annotation" />
        </div>
        <p className="mt-2 max-w-prose text-ink-soft">
          The reason is shown beside the finding wherever it is listed, and the finding fails no check. A silence
          without a reason does not count; <code>headroom check</code> names the silences that silence nothing. Several
          rules are separated by commas before the colon, or stand on lines of their own.
        </p>
      </Panel>
    </>
  );
}
