import type { JvmOption } from './option.ts';
import { beatenBy, settingOf } from './option-setting.ts';
import { whyUnreadable } from './unreadable.ts';

/** An option before it is known what became of it; `unknown` says why its text or its reading is not certain. */
export type ReadOption = Pick<JvmOption, 'text' | 'origin' | 'readBy' | 'reader' | 'because'> & {
  readonly unknown?: string;
  /** Why nothing reads it. */
  readonly unread?: string;
};

/** Options that name a file, an address or a property: a part that is not known hides nothing of how the JVM sizes itself. */
const NAMES_SOMETHING =
  /^-(?:D[\w.]+=|javaagent:|agentlib:|agentpath:|Xlog|Xloggc:|XX:(?:HeapDumpPath|ErrorFile|LogFile|OnError|OnOutOfMemoryError|StartFlightRecording|FlightRecorderOptions)=)/;

/** What became of each option: of two that set the same thing the later one counts, whatever place they came from. */
export function withStates(options: readonly ReadOption[]): readonly JvmOption[] {
  const last = new Map<string, number>();
  options.forEach((option, at) => {
    const setting = settingOf(option.text);
    if (
      setting !== undefined &&
      isRead(option) &&
      option.unknown === undefined &&
      whyUnreadable(option.text) === undefined
    )
      last.set(setting, at);
  });
  return options.map(({ unknown, unread, ...option }, at): JvmOption => {
    if (option.readBy === 'none') return { ...option, state: 'shadowed', by: unread ?? 'nothing reads it' };
    if (option.readBy === 'unknown')
      return { ...option, state: 'unknown', by: unknown ?? 'what reads it is not known' };
    if (unknown !== undefined && NAMES_SOMETHING.test(option.text))
      return { ...option, state: 'effective', by: unknown };
    if (unknown !== undefined) return { ...option, state: 'unknown', by: unknown };
    const fault = whyUnreadable(option.text);
    if (fault !== undefined) return { ...option, state: 'unreadable', by: fault };
    const setting = settingOf(option.text);
    if (setting === undefined) return { ...option, state: 'effective' };
    const winner = [last.get(setting), ...beatenBy(setting).map((name) => last.get(name))]
      .filter((place) => place !== undefined && place !== at)
      .map((place) => options[place ?? at])
      .find((other) => other !== undefined);
    return winner === undefined
      ? { ...option, state: 'effective' }
      : { ...option, state: 'shadowed', by: `${winner.text} (${winner.origin})` };
  });
}

/** A variable of a shell text that nothing in the specification sets: perhaps empty, and no option that anybody wrote. */
export const isBareVariable = ({ text, unknown }: ReadOption): boolean =>
  unknown !== undefined && /^\$(?:\w+|\{\w+\})$/.test(text);

const isRead = ({ readBy }: ReadOption): boolean => readBy === 'jvm' || readBy === 'launcher';
