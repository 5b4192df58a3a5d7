import type { Known } from '#lib/core/known.ts';
import type { Container } from '#lib/core/model/container.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { saidName } from './parse-object.ts';

const gapsOf = (what: string, source: string, facts: readonly Known<unknown>[]): readonly Gap[] =>
  facts.flatMap((fact) => (fact.state === 'known' ? [] : [{ source, what, why: fact.why, remedy: fact.remedy ?? '' }]));

function containerGaps({ name, resources, env }: Container, owner: string, source: string): readonly Gap[] {
  const what = `container ${name} of ${owner}`;
  const fromConfigMaps = env.flatMap(({ value, origin }) => (origin.kind === 'config-map' ? [value] : []));
  return [...gapsOf(what, source, Object.values(resources)), ...gapsOf(what, source, fromConfigMaps)];
}

/** Quantities that could not be read and ConfigMaps that were missing, as gaps: each is unknown where it stands, and named once here. */
export function unreadableFacts(workloads: readonly Workload[], source: string): readonly Gap[] {
  const gaps = workloads.flatMap(({ ref, template }) =>
    template.containers.flatMap((container) =>
      containerGaps(container, saidName(ref.kind, ref.namespace, ref.name), source),
    ),
  );
  return [...new Map(gaps.map((gap) => [`${gap.what}\n${gap.why}`, gap])).values()];
}
