import { err, ok, type Result } from '../../result.ts';
import type { Sample } from '../sample.ts';

/** One label: a bare or a quoted name, then a quoted value; a lone quoted text inside the braces is the metric's name. */
const PART =
  /\s*(?:"(?<text>(?:[^"\\]|\\.)*)"|(?<bare>[^\s"={},]+))\s*(?:=\s*"(?<value>(?:[^"\\]|\\.)*)")?\s*(?<end>[,}])/y;

/** A value, then perhaps a timestamp, then perhaps an OpenMetrics exemplar. */
const TAIL = /^\s+(?<value>[^\s#]+)(?:\s+[-+.\deE]+)?\s*(?:#.*)?$/;

/** Go's and the JVM's spellings of numbers that `Number` does not read. */
const SPECIAL: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '+inf': Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
};

const plain = (text: string): string => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

/**
 * Reads one sample line of the Prometheus text format or of OpenMetrics; the timestamp and an exemplar are passed over.
 * Taken: a comma before the closing brace, quoted UTF-8 names, `\"`, `\\` and `\n` in values.
 * Source: https://prometheus.io/docs/instrumenting/exposition_formats/ and the OpenMetrics 1.0 text format.
 */
export function parseSampleLine(line: string): Result<Sample> {
  const named = /^[^\s{"]*/.exec(line)?.[0] ?? '';
  const labels: Record<string, string> = {};
  let name = named;
  let rest = line.slice(named.length).trimStart();
  if (rest.startsWith('{')) {
    const read = parseBraces(rest);
    if (!read.ok) return read;
    name ||= read.value.name;
    Object.assign(labels, read.value.labels);
    rest = rest.slice(read.value.length);
  } else rest = line.slice(named.length);
  if (name === '') return err('a sample begins with the name of its metric');
  const tail = TAIL.exec(rest.startsWith(' ') || rest.startsWith('\t') ? rest : ` ${rest}`)?.groups;
  if (tail === undefined) return err('after the name and its labels stand a value and perhaps a timestamp');
  const told = tail['value'] ?? '';
  const value = SPECIAL[told.toLowerCase()] ?? (/^[-+.\d]/.test(told) ? Number(told) : Number.NaN);
  if (Number.isNaN(value) && told.toLowerCase() !== 'nan') return err(`"${told}" is not a number`);
  return ok({ name, labels, value });
}

type Braces = { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly length: number };

function parseBraces(text: string): Result<Braces> {
  const labels: Record<string, string> = {};
  let name = '';
  let at = 1;
  while (at < text.length) {
    if (/^\s*}/.test(text.slice(at, at + 8))) return ok({ name, labels, length: text.indexOf('}', at) + 1 });
    PART.lastIndex = at;
    const part = PART.exec(text)?.groups;
    if (part === undefined) return err('a label is written name="value" and followed by a comma or the closing brace');
    const key = part['bare'] ?? plain(part['text'] ?? '');
    if (part['value'] !== undefined) labels[key] = plain(part['value']);
    else if (part['text'] !== undefined && name === '') name = key;
    else return err(`the label ${key} has no value`);
    at = PART.lastIndex;
    if (part['end'] === '}') return ok({ name, labels, length: at });
  }
  return err('the braces are not closed');
}
