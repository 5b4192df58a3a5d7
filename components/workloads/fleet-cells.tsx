'use client';

import { BudgetBar } from '#components/charts/budget-bar.tsx';
import { ConfidenceMark } from '#components/charts/confidence-mark.tsx';
import { FactValue } from '#components/charts/fact-value.tsx';
import { Sparkline } from '#components/charts/sparkline.tsx';
import { VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import { ChangedMark } from '#components/ui/changed.tsx';
import { formatMoment, formatSpan } from '#components/ui/format-age.ts';
import { Icon } from '#components/ui/icon.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { Why } from '#components/ui/why.tsx';
import { formatMoney } from '#lib/core/cost/money.ts';
import { shortRelease } from '#lib/core/jvm/short-release.ts';
import { workloadKey } from '#lib/core/model/refs.ts';
import { inMiB, signedMiB } from '#lib/core/units/format.ts';
import type { FleetRow } from '#lib/http/contract/fleet.ts';
import type { Savings } from '#lib/http/contract/savings.ts';
import { workloadHref } from './workload-href.ts';

type Cell = { row: FleetRow };

const second = 'truncate text-xs text-ink-soft';
/** On a narrow screen a number carries the name that its column's head has elsewhere. */
const Named = ({ name }: { name: string }) => <span className="block text-2xs text-ink-faint sm:hidden">{name}</span>;

export const VerdictCell = ({ row }: Cell) => (
  <span className="grid grid-cols-[1rem_minmax(0,1fr)] items-center gap-x-2">
    <VerdictMark verdict={row.verdict} spoken />
    <span className="grid leading-[1.125rem]">
      <span className={`truncate ${VERDICT_LOOKS[row.verdict].ink}`}>{row.title}</span>
      <span className={second} title={row.detail}>
        {row.detail}
      </span>
    </span>
  </span>
);

export const WorkloadCell = ({ row }: Cell) => (
  <span className="grid leading-[1.125rem]">
    <ScopedLink
      href={workloadHref(row)}
      to={row.cluster}
      prefetch={false}
      title={`${row.namespace}/${row.name}`}
      className="id truncate font-strong text-ink no-underline hover:underline"
    >
      {row.name}
      <ChangedMark of={workloadKey(row)} />
    </ScopedLink>
    <span className={second}>
      <span className="id">{row.namespace}</span> · {row.kind} ×{row.pods}
      {row.container === row.name || row.container === 'app' ? null : <span className="id"> · {row.container}</span>}
    </span>
  </span>
);

export const JvmCell = ({ row }: Cell) => (
  <span className="grid leading-[1.125rem]">
    <span className="truncate">
      <FactValue fact={row.jdk} title="Release of the JVM" print={shortRelease} unknown="release unknown" />
      {row.collector === undefined ? null : <span className="text-ink-faint"> {row.collector}</span>}
    </span>
    <span className="flex gap-2 text-xs text-ink-soft">
      <OptionCounts options={row.options} />
    </span>
  </span>
);

export const ClusterCell = ({ row }: Cell) => (
  <>
    <Named name="cluster" />
    <span className="id block truncate">{row.cluster}</span>
  </>
);

/** Only the exceptions are counted; where there are none, how many options are in force. */
function OptionCounts({ options }: Pick<FleetRow, 'options'>) {
  const { effective, shadowed, unread, unreadable, unknown } = options;
  if (shadowed + unread + unreadable + unknown === 0)
    return <span className="text-ink-faint">{effective === 0 ? 'no flags' : `all ${effective} in force`}</span>;
  const exceptions = [
    { n: shadowed, word: 'beaten', icon: 'beaten', ink: '' },
    { n: unread, word: 'read by nobody', icon: 'unread', ink: 'text-warning' },
    { n: unreadable, word: 'not readable', icon: 'close', ink: 'text-critical' },
    { n: unknown, word: 'not known', icon: 'lock', ink: 'text-unknown' },
  ] as const;
  return exceptions
    .filter(({ n }) => n > 0)
    .map(({ n, word, icon, ink }) => (
      <span key={word} title={`${n} ${word}`} className={`inline-flex items-center gap-0.5 ${ink}`}>
        <Icon name={icon} className="size-3.5" />
        {n}
        <span className="sr-only"> {word}</span>
      </span>
    ));
}

const numberOf = (fact: { state: 'known'; value: number } | { state: 'unknown' }): number | undefined =>
  fact.state === 'known' ? fact.value : undefined;

export const BarCell = ({ row }: Cell) => (
  <BudgetBar
    offHeap={row.offHeapBytes}
    heap={row.heapBytes}
    limit={row.limitBytes.state === 'known' ? row.limitBytes.value : undefined}
    peak={numberOf(row.peakBytes)}
    advised={numberOf(row.advisedLimitBytes)}
  />
);

export const CanHoldCell = ({ row }: Cell) => (
  <>
    <Named name="can hold MiB" />
    <FactValue
      fact={row.canHoldBytes}
      title="Can hold"
      print={inMiB}
      lines={
        row.offHeapBytes === undefined || row.heapBytes === undefined
          ? []
          : [['is', `${inMiB(row.offHeapBytes)} MiB off-heap + ${inMiB(row.heapBytes)} MiB heap`]]
      }
    />
  </>
);

export const LimitCell = ({ row }: Cell) => (
  <>
    <Named name="limit MiB" />
    <FactValue
      fact={row.limitBytes}
      title="Memory limit"
      print={(limit) => (limit === 'unset' ? <span className="text-warning">none</span> : inMiB(limit))}
    />
  </>
);

export const AdvisedCell = ({ row }: Cell) => (
  <>
    <Named name="advised MiB" />
    <FactValue
      fact={row.advisedLimitBytes}
      title="Advised limit"
      unknown="withheld"
      print={(limit) => <b>{inMiB(limit)}</b>}
    />
  </>
);

/** What the advice moves, in memory and, where prices are set, in money. */
export const ChangeCell = ({ row }: Cell) => {
  const { savings } = row;
  const cost = savings.state === 'known' ? monthly(savings.value) : undefined;
  return (
    <span className="grid leading-[1.125rem]">
      <FactValue
        fact={row.changeBytesAllPods}
        title="Change of requests, all pods"
        unknown="–"
        print={signedMiB}
        lines={[
          ['is', `(advised request − request) × ${row.pods} pods`],
          ...(cost === undefined ? [] : [['money', `${cost} a month`] as const]),
        ]}
      />
      {cost === undefined ? null : <span className={second}>{cost}/mo</span>}
    </span>
  );
};

/** Money with the sign of what it does to the bill; undefined where no price is set or nothing moves. */
function monthly({ freedPerMonth, addedPerMonth, freedBytes, addedBytes }: Savings): string | undefined {
  if (freedBytes > 0 && freedPerMonth.state === 'known') return `−${formatMoney(freedPerMonth.value)}`;
  if (addedBytes > 0 && addedPerMonth.state === 'known') return `+${formatMoney(addedPerMonth.value)}`;
  return undefined;
}

export function FindingsCell({ row: { findings } }: Cell) {
  if (findings.critical + findings.warning === 0)
    return (
      <span className="text-ink-faint">
        {findings.info === 0 ? 'none' : `${findings.info} ${findings.info === 1 ? 'note' : 'notes'}`}
      </span>
    );
  return (
    <span className="ml-auto grid w-18 grid-cols-2 items-center text-left">
      <Count n={findings.critical} word="critical" icon="octagon" ink="text-critical" />
      <Count n={findings.warning} word="warnings" icon="triangle" ink="text-warning" />
    </span>
  );
}

const Count = ({ n, word, icon, ink }: { n: number; word: string; icon: 'octagon' | 'triangle'; ink: string }) =>
  n === 0 ? (
    <span />
  ) : (
    <span className={`inline-flex items-center gap-1 ${ink}`}>
      <Icon name={icon} label={word} /> {n}
    </span>
  );

/** How sure the advice is, and below it how long was watched; how old the last sample is stands in its card. */
export const ConfidenceCell = ({ row: { confidence, seen } }: Cell) => (
  <span className="grid leading-[1.125rem]">
    {confidence === undefined ? (
      <span className="text-unknown italic">none</span>
    ) : (
      <span className="inline-flex items-center gap-1.5">
        <ConfidenceMark confidence={confidence} /> {confidence}
      </span>
    )}
    <span className={second}>
      {seen === undefined ? (
        'not measured'
      ) : (
        <Why
          title={`Watched for ${formatSpan(seen.to - seen.from)}`}
          lines={[
            ['from', formatMoment(seen.from)],
            ['to', formatMoment(seen.to)],
            ['age', { at: seen.to }],
          ]}
        >
          of {formatSpan(seen.to - seen.from)}
        </Why>
      )}
    </span>
  </span>
);

export const TrendCell = ({ row: { trendBytes, limitBytes } }: Cell) =>
  trendBytes === undefined ? (
    <span className="text-xs text-unknown italic">no curve</span>
  ) : (
    <Sparkline
      sizes={trendBytes}
      limit={limitBytes.state === 'known' && limitBytes.value !== 'unset' ? limitBytes.value : undefined}
    />
  );

export const RequestCell = ({ row }: Cell) => (
  <FactValue
    fact={row.requestBytes}
    title="Memory request"
    print={(request) => (request === 'unset' ? <span className="text-warning">none</span> : inMiB(request))}
  />
);

export const PeakCell = ({ row }: Cell) => (
  <FactValue fact={row.peakBytes} title="Peak working set" unknown="not seen" print={inMiB} />
);

export const KillsCell = ({ row }: Cell) => (
  <FactValue
    fact={row.oomKills}
    title="OOM kills in the window"
    print={(kills) =>
      kills === 0 ? <span className="text-ink-faint">0</span> : <b className="text-critical">{kills}</b>
    }
  />
);

const Told = ({ text, none }: { text: string | undefined; none: string }) =>
  text === undefined ? (
    <span className="text-ink-faint">{none}</span>
  ) : (
    <span className="id block truncate" title={text}>
      {text}
    </span>
  );

export const ReleaseCell = ({ row: { release } }: Cell) => <Told text={release} none="no release" />;
export const OwnerCell = ({ row: { owner } }: Cell) => <Told text={owner} none="no label" />;
export const PoolCell = ({ row: { pools } }: Cell) => (
  <Told text={pools.length === 0 ? undefined : pools.join(', ')} none="not told" />
);
export const ImageCell = ({ row: { image } }: Cell) => <Told text={image} none="" />;
