import type { Sample } from '../sample.ts';
import { parseSampleLine } from './sample-line.ts';

/** A line that was passed over, quoted, with the rule it breaks. */
export type BadLine = { readonly line: number; readonly text: string; readonly why: string };

/** What an exposition holds. A last line without its line feed is among the bad ones: its figure may be cut short. */
export type Exposition = {
  readonly samples: readonly Sample[];
  readonly bad: readonly BadLine[];
  /** The first signs as they came, to tell what it is when it is no exposition. */
  readonly begins: string;
};

/** Longer quotes are cut: a bad line may be a whole web page. */
const QUOTED = 200;

/** As much of the beginning as tells a web page from a packed file. */
const BEGINNING = 256;

/** More bad lines than this are counted and not quoted. */
const KEPT = 100;

/** A reader of an exposition that arrives in pieces: comments are passed over, bad lines are kept with their reason. */
export type ExpositionReader = { add(text: string): void; end(): Exposition };

/** Starts a reader; a piece may end anywhere, also inside a line. */
export function expositionReader(): ExpositionReader {
  const samples: Sample[] = [];
  const bad: BadLine[] = [];
  let line = 0;
  let dropped = 0;
  let rest = '';
  let begins = '';
  const refuse = (text: string, why: string): void => {
    if (bad.length < KEPT) bad.push({ line, text: text.slice(0, QUOTED), why });
    else dropped += 1;
  };
  const take = (text: string): void => {
    line += 1;
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const sample = parseSampleLine(trimmed);
    if (sample.ok) samples.push(sample.value);
    else refuse(trimmed, sample.error);
  };
  return {
    add(text) {
      if (begins.length < BEGINNING) begins += text.slice(0, BEGINNING - begins.length);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines) take(one);
    },
    end() {
      line += 1;
      const cut = rest.trim();
      if (cut !== '' && !cut.startsWith('#'))
        refuse(cut, 'the text ends inside this line: its figure may be cut short');
      rest = '';
      if (dropped > 0) bad.push({ line, text: '', why: `${dropped} more lines could not be read` });
      return { samples, bad, begins };
    },
  };
}

/** Reads a whole exposition. */
export function readExposition(text: string): Exposition {
  const reader = expositionReader();
  reader.add(text);
  return reader.end();
}
