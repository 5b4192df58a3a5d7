import { unknown } from '#lib/core/known.ts';
import type { Question as AskedQuestion, SourceHealth } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import { err, ok } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { MetricsReader, UsageAnswer } from '#lib/ports/metrics-reader.ts';
import { askWindow } from './ask-window.ts';
import { type AskError, prometheusClient } from './client.ts';
import { TAKE } from './collect.ts';
import { type Drafts, newDrafts } from './draft.ts';
import { gridOf } from './grid.ts';
import { type Identity, targetsOf } from './join/identity.ts';
import { ownerIndex } from './join/owner-index.ts';
import type { Joining } from './joining.ts';
import { type Question, type QuestionId, textOf } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { cheapest } from './recorded-questions.ts';
import { seenSeconds } from './seen-window.ts';
import { serverVersion } from './server-version.ts';
import type { PrometheusSettings } from './settings.ts';
import { type Outcomes, usageWindow } from './usage-windows.ts';

const SOURCE = 'prometheus';

const CONCURRENCY = 4;

/** Reads usage from a server with the Prometheus query API: one question an idea for the whole cluster. */
export function prometheusReader(settings: PrometheusSettings, clock: Clock): MetricsReader {
  const client = prometheusClient(settings);
  return {
    async read(workloads, windowSeconds, signal, progress) {
      const version = await serverVersion(settings, signal);
      if (!version.ok) return version;
      const now = clock();
      const matchers = settings.matchers ?? '';
      const pods = workloads.reduce((sum, workload) => sum + workload.pods.length, 0);
      const scope = { matchers, pods };
      const seen = await seenSeconds(client, gridOf(now, windowSeconds, pods), matchers, signal);
      const grid = gridOf(now, seen, pods);
      const asked = await cheapest(client, QUESTIONS, grid, matchers, signal);
      const whole = { range: grid.points * grid.step, step: grid.step, pods };
      const sizes = { join: { points: grid.points }, part: { points: grid.points } };
      const drafts = newDrafts();
      const outcomes = new Map<QuestionId, AskedQuestion>();
      const gaps: Gap[] = [];
      let targets: ReadonlyMap<string, Identity> = new Map();
      let answered = 0;
      const joining = (): Joining => ({ grid, owners, targets, drafts });
      const owners = ownerIndex(workloads);
      const ask = async (question: Question): Promise<void> => {
        const size = question.merge === 'join' ? sizes.join : sizes.part;
        const began = performance.now();
        const answer = await askWindow(client, question, grid, scope, size, signal);
        const rows = answer.ok ? answer.value.rows : [];
        outcomes.set(question.id, {
          asks: answer.ok && answer.value.sent > 1 ? `${question.asks} (in ${answer.value.sent} parts)` : question.asks,
          text: textOf(question, whole, matchers),
          answers: rows.length,
          milliseconds: Math.round(performance.now() - began),
          failure: answer.ok ? undefined : saying(answer.error),
          at: clock(),
          ...(answer.ok && { requests: answer.value.sent }),
          ...(answer.ok && answer.value.samples !== undefined && { samples: answer.value.samples }),
        });
        gaps.push(...gapsOf(question, answer.ok ? answer.value : answer.error));
        if (question.id === 'target-info') targets = targetsOf(rows);
        TAKE[question.id](rows, joining());
        answered += 1;
        progress(`${answered} of ${QUESTIONS.length} questions to ${SOURCE}`);
      };
      await inTurns(
        asked.filter(({ id }) => id === 'target-info'),
        1,
        signal,
        ask,
      );
      const rest = asked.filter(({ id }) => id !== 'target-info');
      await inTurns(rest, settings.concurrency ?? CONCURRENCY, signal, ask);
      if (signal.aborted) return err({ kind: 'cancelled' });
      const questions = QUESTIONS.flatMap(({ id }) => outcomes.get(id) ?? []);
      const failed = questions.filter(({ failure }) => failure !== undefined).length;
      const health: SourceHealth = {
        source: SOURCE,
        address: settings.address,
        version: version.value,
        state: failed === 0 ? 'read' : failed === questions.length ? 'away' : 'partial',
        readAt: clock(),
        questions,
      };
      const usage = windows(drafts, joining(), outcomes);
      return ok({ usage, ...nodes(drafts), health, gaps: [...gaps, ...ambiguities(drafts)] });
    },
  };
}

/** Runs tasks a few at a time; after a cancel none is begun. */
async function inTurns<T>(
  tasks: readonly T[],
  width: number,
  signal: AbortSignal,
  run: (task: T) => Promise<void>,
): Promise<void> {
  const waiting = tasks.values();
  const worker = async (): Promise<void> => {
    for (const task of waiting) {
      if (signal.aborted) return;
      await run(task);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}

function windows(
  drafts: Drafts,
  { grid }: Joining,
  asked: ReadonlyMap<QuestionId, AskedQuestion>,
): Record<string, UsageWindow> {
  const outcomes: Outcomes = {
    answered: (id) => asked.get(id)?.failure === undefined && (asked.get(id)?.answers ?? 0) > 0,
    counts: (name) =>
      [...drafts.byKey.values()].some(({ perPod }) => [...(perPod.get(name)?.values() ?? [])].some((n) => n > 0)),
    why(id) {
      const outcome = asked.get(id);
      const needs = QUESTIONS.find((question) => question.id === id)?.needs ?? id;
      if (outcome?.failure !== undefined)
        return unknown(`the server did not answer: ${outcome.failure}`, 'see the Sources page');
      if (outcome?.answers === 0) return unknown(`the server has no ${needs}`, `let ${needs} be scraped`);
      return unknown(`${needs} does not name this container in the window`);
    },
  };
  return Object.fromEntries([...drafts.byKey].map(([key, draft]) => [key, usageWindow(draft, grid, drafts, outcomes)]));
}

/** Connection tables of which both figures were told; nothing at all where no node exporter is. */
function nodes({ conntrack }: Drafts): Pick<UsageAnswer, 'conntrack'> {
  const whole = [...conntrack].flatMap(([node, { entries, limit }]) =>
    entries === undefined || limit === undefined ? [] : [[node, { entries, limit }] as const],
  );
  return whole.length === 0 ? {} : { conntrack: Object.fromEntries(whole) };
}

function saying(error: AskError): string {
  switch (error.kind) {
    case 'cancelled':
      return 'cancelled';
    case 'timed-out':
      return `no answer within ${error.afterMilliseconds} ms`;
    case 'too-heavy':
    case 'unreachable':
    case 'forbidden':
    case 'malformed':
      return error.detail;
  }
}

type Outcome =
  | AskError
  | {
      readonly warnings: readonly string[];
      readonly missing: readonly { points: number; why: string }[];
      readonly rows: readonly unknown[];
    };

function gapsOf({ id, needs, asks }: Question, outcome: Outcome): readonly Gap[] {
  if ('kind' in outcome) {
    const remedy = 'remedy' in outcome ? outcome.remedy : 'raise the server’s query limits, or shorten the window';
    return [{ source: SOURCE, what: asks, why: saying(outcome), remedy }];
  }
  const gaps: Gap[] = [];
  if (outcome.rows.length === 0 && id !== 'target-info')
    gaps.push({ source: SOURCE, what: asks, why: `the server has no ${needs}`, remedy: `let ${needs} be scraped` });
  for (const { points, why } of outcome.missing)
    gaps.push({
      source: SOURCE,
      what: `${asks}: ${points} points of the window`,
      why,
      remedy: 'raise the server’s query limits, or shorten the window',
    });
  for (const warning of outcome.warnings)
    gaps.push({
      source: SOURCE,
      what: asks,
      why: `the server answered in part: ${warning}`,
      remedy: 'see the server’s own log',
    });
  return gaps;
}

const ambiguities = (drafts: Drafts): readonly Gap[] =>
  [...drafts.ambiguous].map((why) => ({
    source: SOURCE,
    what: 'series that could be of two containers',
    why,
    remedy: 'let the scrape set a container label',
  }));
