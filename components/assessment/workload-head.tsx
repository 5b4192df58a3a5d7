import Link from 'next/link';
import type { ReactNode } from 'react';
import { FactValue } from '#components/charts/fact-value.tsx';
import { VerdictMark } from '#components/charts/verdict-mark.tsx';
import { ChangedMark } from '#components/ui/changed.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Prose } from '#components/ui/prose.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { describeLong } from '#lib/core/assess/describe-verdict.ts';
import { workloadKey } from '#lib/core/model/refs.ts';
import { calculatorHref } from './calculator-href.ts';

/** The verdict as a sentence, what to do, and who it is about. */
export function WorkloadHead({
  assessment,
  siblings,
  end,
}: {
  assessment: Assessment;
  siblings: ReactNode;
  /** What stands at the end of the first line. */
  end?: ReactNode;
}) {
  const { ref, verdict } = assessment;
  const { title, next } = describeLong(assessment);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <nav aria-label="Where this is" className="flex flex-wrap items-center gap-x-1.5 text-ink-faint">
          <ScopedLink href="/">Fleet</ScopedLink> /{' '}
          <ScopedLink href={`/?namespace=${encodeURIComponent(ref.namespace)}`} className="id">
            {ref.namespace}
          </ScopedLink>{' '}
          / <span className="id text-ink">{ref.name}</span>
          <ChangedMark of={workloadKey(ref)} /> container {siblings}
        </nav>
        {end}
      </div>
      <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 max-sm:grid-cols-[1.25rem_minmax(0,1fr)] max-sm:gap-x-2">
        <VerdictMark verdict={verdict} spoken className="mt-0.5 size-7! max-sm:size-5!" />
        <div className="grid gap-1">
          <h1 className="text-lg font-title tracking-tight text-balance max-sm:text-[1.1875rem] max-sm:leading-6">
            {title}
          </h1>
          <p className="text-md text-ink-soft">
            <Prose text={next} />{' '}
            <Link href={calculatorHref(assessment)} prefetch={false} className="text-sm whitespace-nowrap">
              Try it in the calculator
            </Link>
          </p>
          <Facts assessment={assessment} />
        </div>
      </div>
    </div>
  );
}

function Facts({ assessment }: { assessment: Assessment }) {
  const { ref, workload, detection, seesLimit, container } = assessment;
  const qos = new Set(workload.pods.flatMap(({ qosClass }) => (qosClass === undefined ? [] : [qosClass])));
  const facts: readonly { readonly name: string; readonly value: ReactNode }[] = [
    {
      name: 'Workload',
      value: (
        <>
          {ref.kind},{' '}
          <FactValue
            fact={workload.replicas}
            title="Replicas"
            print={(n) => `${n} ${n === 1 ? 'pod' : 'pods'}`}
            unknown="pods not known"
          />
        </>
      ),
    },
    {
      name: 'JVM',
      value: (
        <>
          <FactValue fact={detection.vendor} title="Vendor" print={(vendor) => vendor} unknown="vendor unknown" />{' '}
          <FactValue fact={detection.jdk} title="Release" print={(jdk) => jdk} unknown="release unknown" />
        </>
      ),
    },
    {
      name: 'Sees its limit',
      value: (
        <FactValue
          fact={seesLimit}
          title="Whether the JVM sees the limit of its container"
          print={(sees) => (
            <span className={`inline-flex items-center gap-1 ${sees ? 'text-ok' : 'text-critical'}`}>
              <Icon name={sees ? 'tick' : 'eye-struck'} className="size-3.5" /> {sees ? 'yes' : 'no'}
            </span>
          )}
        />
      ),
    },
    {
      name: 'QoS',
      value: qos.size === 0 ? <span className="text-unknown italic">no pod seen</span> : [...qos].join(', '),
    },
    ...(workload.helm === undefined
      ? []
      : [
          {
            name: 'Helm release',
            value: (
              <span className="id">{[workload.helm.name, workload.helm.chartVersion].filter(Boolean).join(' ')}</span>
            ),
          },
        ]),
    { name: 'Probes', value: probesOf(container.probes) },
    { name: 'Image', value: <span className="id break-all">{container.image}</span> },
  ];
  return (
    <dl className="mt-1 flex flex-wrap gap-x-7 gap-y-1.5 max-sm:-ml-7 max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4">
      {facts.map(({ name, value }) => (
        <div key={name} className="min-w-0">
          <dt className="text-xs text-ink-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const probesOf = (probes: Assessment['container']['probes']): string => {
  const set = (['startup', 'readiness', 'liveness'] as const).filter((kind) => probes[kind] !== undefined);
  return set.length === 0 ? 'none' : set.join(', ');
};
