import type { Assessment } from '#lib/core/assess/assessment.ts';
import { type Known, mapKnown } from '#lib/core/known.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import type { TypedSetUp } from './read-set-up.ts';
import { SET_UP_KEYS } from './set-up-keys.ts';

const HOUR = 3_600_000;

/** An option as it has to be typed so that it stays one word. */
const typedWord = (text: string): string => (/[\s'"\\]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text);

const inMebi = (fact: Known<number>): string => (fact.state === 'known' ? `${Math.ceil(fact.value / MiB)}` : '');
const asText = (fact: Known<number | string>): string => (fact.state === 'known' ? `${fact.value}` : '');
const settable = (fact: Known<number | 'unset'>, print: (value: number) => string): string =>
  fact.state === 'known' && fact.value !== 'unset' ? print(fact.value) : '';

/** The calculator filled with what is known of a container: its options in force as arguments, whatever place they stand in. */
export function calculatorHref({ detection, limit, container, options, usage }: Assessment): string {
  const jvm = usage.state === 'known' ? usage.value.jvm : undefined;
  const typed: Partial<TypedSetUp> = {
    jdk: asText(detection.jdk),
    limit: settable(limit, (size) => `${Math.floor(size / MiB)}`),
    cpuMillicores: settable(container.resources.cpuLimit, (cpu) => `${cpu}m`),
    javaToolOptions: '',
    args: options
      .filter(({ state, readBy }) => state === 'effective' && readBy !== 'none')
      .map(({ text }) => typedWord(text))
      .join(' '),
    hours: usage.state === 'known' ? `${Math.floor((usage.value.to - usage.value.from) / HOUR)}` : '',
    heapPeak: jvm === undefined ? '' : inMebi(mapKnown(jvm.heapUsed, ({ peak }) => peak)),
    workingSetPeak:
      usage.state === 'known' ? inMebi(mapKnown(usage.value.container.workingSet, ({ peak }) => peak)) : '',
    threads: jvm === undefined ? '' : asText(jvm.threadsPeak),
    classes: jvm === undefined ? '' : asText(jvm.loadedClasses),
    liveSet: jvm === undefined ? '' : inMebi(jvm.liveSet),
    metaspace: jvm === undefined ? '' : inMebi(jvm.metaspaceCommitted),
    codeCache: jvm === undefined ? '' : inMebi(jvm.codeCacheCommitted),
    direct: jvm === undefined ? '' : inMebi(jvm.direct),
  };
  const names: Readonly<Record<string, string>> = SET_UP_KEYS;
  return `/calculator?${new URLSearchParams(Object.entries(typed).map(([name, text]) => [names[name] ?? name, text]))}`;
}
