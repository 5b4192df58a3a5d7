import { Age } from '#components/ui/age.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Icon, type IconName } from '#components/ui/icon.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { SourceHealth } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';

const STATES: Readonly<Record<SourceHealth['state'], { word: string; icon: IconName; ink: string }>> = {
  read: { word: 'Working', icon: 'tick', ink: 'text-ok' },
  partial: { word: 'Partial', icon: 'triangle', ink: 'text-warning' },
  away: { word: 'Away', icon: 'octagon', ink: 'text-critical' },
  'not configured': { word: 'Not set up', icon: 'circle-dashed', ink: 'text-unknown' },
};

const answersOf = ({ questions }: SourceHealth): number => questions.reduce((sum, { answers }) => sum + answers, 0);
const millisecondsOf = ({ questions }: SourceHealth): number =>
  questions.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

const columns = (gaps: readonly Gap[]): readonly Column<SourceHealth>[] => [
  {
    id: 'source',
    head: 'Source',
    cell: ({ source, address, version }) => (
      <span className="grid leading-[1.125rem]">
        <span className="font-strong">{source}</span>
        <span className="id max-w-80 truncate text-xs text-ink-soft" title={address}>
          {[address, version].filter(Boolean).join(', ')}
        </span>
      </span>
    ),
  },
  {
    id: 'state',
    head: 'State',
    cell: ({ state }) => {
      const { word, icon, ink } = STATES[state];
      return (
        <span className={`inline-flex items-center gap-1.5 ${ink}`}>
          <Icon name={icon} /> {word}
        </span>
      );
    },
  },
  {
    id: 'gives',
    head: 'Gave',
    cell: (health) =>
      `${answersOf(health).toLocaleString('en-GB')} answers to ${health.questions.length} ${health.questions.length === 1 ? 'question' : 'questions'}`,
  },
  {
    id: 'gaps',
    head: 'Missing',
    cell: ({ source }) => {
      const missing = gaps.filter((gap) => gap.source === source).length;
      return missing === 0 ? (
        <span className="text-ink-faint">nothing</span>
      ) : (
        <a href="#gaps">
          {missing} {missing === 1 ? 'thing' : 'things'}
        </a>
      );
    },
  },
  {
    id: 'took',
    head: 'Took',
    align: 'right',
    cell: (health) => `${millisecondsOf(health).toLocaleString('en-GB')} ms`,
  },
  { id: 'age', head: 'Read', align: 'right', cell: ({ readAt }) => <Age at={readAt} /> },
];

/** What is connected, and how each source answered in the shown scan. */
export const SourcesPanel = ({ sources, gaps }: { sources: readonly SourceHealth[]; gaps: readonly Gap[] }) => (
  <Panel title="Sources" note="as they answered in this scan">
    {sources.length === 0 ? (
      <p className="text-ink-soft">This scan tells of no source.</p>
    ) : (
      <DetailTable
        caption="Sources"
        columns={columns(gaps)}
        rows={sources}
        rowKey={({ source, address }) => `${source}\n${address}`}
      />
    )}
  </Panel>
);
