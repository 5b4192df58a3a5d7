import { NO_CHANGES, type Scenario as ScenarioModel } from '#lib/core/capacity/scenario.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { Scenario } from './contract/scenario.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A scenario as text for an address: JSON of what differs from nothing changed. */
export function scenarioText({ start, changes }: ScenarioModel): string {
  const usual: Readonly<Record<string, unknown>> = NO_CHANGES;
  const changed = Object.entries(changes).filter(([key, value]) => !same(value, usual[key]));
  return JSON.stringify({ start, changes: Object.fromEntries(changed) });
}

/** Reads a scenario from an address; the error names the part that is wrong. */
export function readScenario(text: string): Result<ScenarioModel> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (fault) {
    return err(fault instanceof Error ? fault.message : 'it is no JSON');
  }
  const changes = typeof raw === 'object' && raw !== null && 'changes' in raw ? raw.changes : undefined;
  const whole = Object.assign({}, raw, { changes: Object.assign({}, NO_CHANGES, changes) });
  const parsed = Scenario.safeParse(whole);
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  return err(`${first?.path.join('.') ?? 'it'}: ${first?.message ?? 'it has another shape'}`);
}
