import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { Result } from '#lib/core/result.ts';
import { parseCpuQuantity, parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import type { ContainerSpec } from './pod-spec.ts';
import type { TemplatePlace } from './template-place.ts';

type Reference = {
  readonly containerName: string | undefined;
  readonly resource: string;
  readonly divisor: string | undefined;
};

const PARSERS: Readonly<Record<string, (text: string) => Result<number>>> = {
  memory: parseMemoryQuantity,
  cpu: parseCpuQuantity,
};

/**
 * What a `resourceFieldRef` gives its variable: the quantity divided by the divisor, rounded up to a whole number.
 * 512Mi with divisor 1Mi is "512"; a CPU of 250m with the default divisor 1 is "1".
 * Source: ExtractContainerResourceValue in pkg/api/v1/resource/helpers.go (Kubernetes 1.34).
 */
export function resourceField(
  { containerName, resource, divisor = '1' }: Reference,
  own: ContainerSpec,
  { template }: TemplatePlace,
): Known<string> {
  const containers = [...template.spec.containers, ...template.spec.initContainers];
  const spec = containerName === undefined ? own : containers.find(({ name }) => name === containerName);
  const [list = '', name = ''] = resource.split('.');
  const parse = PARSERS[name];
  if (spec === undefined || parse === undefined || (list !== 'limits' && list !== 'requests')) {
    return unknown(`${resource} of container ${containerName ?? own.name} is not read`);
  }
  const text = spec.resources[list][name];
  if (text === undefined) {
    return unknown(
      list === 'limits'
        ? `${resource} is not set, so the variable holds what the node can allocate`
        : `${resource} is not set, so the variable holds what the API server fills in`,
      `Set resources.${resource} of container ${spec.name}`,
    );
  }
  const size = parse(text);
  const unit = parse(divisor === '0' ? '1' : divisor);
  if (!size.ok) return unknown(size.error);
  if (!unit.ok) return unknown(unit.error);
  return known(
    String(Math.ceil(size.value / unit.value)),
    from('pod-spec', `resources.${resource} of container ${spec.name}`),
  );
}
