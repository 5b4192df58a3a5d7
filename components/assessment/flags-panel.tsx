import { Age } from '#components/ui/age.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Icon, type IconName } from '#components/ui/icon.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';
import { type FinalLine, finalLine } from './final-line.ts';
import { fateOf, groupOptions, type OptionFate, type OptionGroup } from './group-options.ts';

const FATES: Readonly<Record<OptionFate, { icon: IconName; ink: string; struck: boolean }>> = {
  'in force': { icon: 'tick', ink: 'text-ok', struck: false },
  beaten: { icon: 'beaten', ink: 'text-ink-soft', struck: true },
  'read by nobody': { icon: 'unread', ink: 'text-warning', struck: true },
  'not readable': { icon: 'close', ink: 'text-critical', struck: false },
  'not known': { icon: 'lock', ink: 'text-unknown', struck: false },
};

/** Every option by where it stands, in the order in which the JVM meets them: the later wins. */
export function FlagsPanel({ options, asked }: { options: readonly JvmOption[]; asked?: Assessment['asked'] }) {
  const fates = Map.groupBy(options, fateOf);
  const counts = [...fates].map(([fate, members]) => `${members.length} ${fate}`).join(' · ');
  return (
    <Panel
      id="flags"
      title="Flags"
      note="in the order in which the JVM meets them; the later one wins"
      end={<span className="text-xs text-ink-soft">{counts}</span>}
    >
      {options.length === 0 ? (
        <p className="text-ink-soft">No option for a JVM stands anywhere: every setting is the JVM’s own.</p>
      ) : (
        <div className="grid gap-3">
          {groupOptions(options).map((group) => (
            <Group key={group.origin} group={group} />
          ))}
        </div>
      )}
      <CommandLine line={finalLine(options, asked)} />
    </Panel>
  );
}

/** The whole line, so that it can be compared and tried elsewhere. */
const CommandLine = ({ line: { words, at } }: { line: FinalLine }) => (
  <section className="mt-3 grid gap-1 border-t border-line pt-3">
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h3 className="font-strong">As the JVM sees it</h3>
      <span className="text-xs text-ink-soft">
        {at === undefined ? (
          'put together from what stands above; the running JVM was not asked'
        ) : (
          <>
            told by the running JVM, <Age at={at} />
          </>
        )}
      </span>
      <span className="ml-auto">
        <CopyButton text={words.join(' ')} label="Copy the line" />
      </span>
    </div>
    <code className="rounded-control border border-line bg-sunken px-2 py-1.5 text-xs break-all">
      {words.join(' ')}
    </code>
  </section>
);

const Group = ({ group: { turn, place, name, reader, options } }: { group: OptionGroup }) => (
  <section>
    <h3 className="flex flex-wrap items-baseline gap-x-2">
      <span
        className="grid min-w-5 place-items-center rounded-[3px] border border-line-strong text-xs text-ink-soft"
        title={turn === undefined ? 'never reaches the JVM' : `met as number ${turn}`}
      >
        {turn ?? '–'}
      </span>
      <b>{place}</b>
      {name === undefined ? null : <code className="break-all">{name}</code>}
      <span className="text-xs text-ink-soft">{reader}</span>
    </h3>
    <ul className="mt-0.5 ml-2.5 grid gap-0.5 border-l border-line pl-4.5 max-sm:pl-3">
      {options.map((option) => (
        <OptionLine key={`${option.text}\n${option.by ?? ''}`} option={option} />
      ))}
    </ul>
  </section>
);

function OptionLine({ option }: { option: JvmOption }) {
  const fate = fateOf(option);
  const { icon, ink, struck } = FATES[fate];
  return (
    <li className="grid min-h-6 grid-cols-[7.5rem_minmax(12rem,auto)_minmax(0,1fr)] items-baseline gap-x-3 max-sm:grid-cols-1 max-sm:py-1">
      <span className={`flex items-center gap-1.5 whitespace-nowrap ${ink}`}>
        <Icon name={icon} className="size-3.5" /> {fate}
      </span>
      <code className={`break-all ${struck ? 'text-ink-soft line-through decoration-line-strong' : ''}`}>
        {option.text}
      </code>
      <span className="text-ink-soft">{option.by ?? option.because ?? ''}</span>
    </li>
  );
}
