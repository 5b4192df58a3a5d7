import { REGION_IDS } from '../budget/region.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { JvmOption } from '../launchers/option.ts';
import type { Result } from '../result.ts';
import { type Bytes, sum } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';
import { parseCpuQuantity, parseMemoryQuantity } from '../units/quantity.ts';
import type { RuleFacts } from './facts.ts';
import { flagSet, wholeLine } from './flag-set.ts';
import { PLAIN_CONTAINER, PLAIN_ENDING, PLAIN_NODE, PLAIN_STATUS, PLAIN_WORKLOAD } from './plain-objects.ts';
import { nothingKnown } from './rule.ts';
import { SKETCHED_NUMBERS, SKETCHED_SIZES, type Sketch, type SketchOption } from './sketch.ts';

const DRAWN = from('assumption', 'an example');
const draw = <T>(value: T): Known<T> => known(value, DRAWN);
const notDrawn = unknown('the example does not say');

/** @throws Error when the text is no quantity: the example is wrong. */
function read<T>(parsed: Result<T>): T {
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const size = (text: string): Bytes => read(parseMemoryQuantity(text));

/** What is drawn as it is, and the rest unknown. */
const drawn = <S, T>(value: S | undefined, read: (value: S) => T): Known<T> =>
  value === undefined ? notDrawn : draw(read(value));

const memoryOrUnset = (text: string): Bytes | 'unset' => (text === 'unset' ? text : size(text));
const cpuOrUnset = (text: string): Millicores | 'unset' => (text === 'unset' ? text : read(parseCpuQuantity(text)));

const sizeOrNone = (text: string | undefined): Bytes | undefined => (text === undefined ? undefined : size(text));
const cpuOrNone = (text: string | undefined): Millicores | undefined =>
  text === undefined ? undefined : read(parseCpuQuantity(text));

const optionOf = (option: SketchOption): JvmOption => ({
  origin: 'args',
  readBy: 'jvm',
  state: 'effective',
  ...(typeof option === 'string' ? { text: option } : option),
});

/** The facts of a sketch. Sizes that it does not draw are unknown, the container and the workload are plain ones. */
export function factsOfSketch(sketch: Sketch): RuleFacts {
  const sizes = Object.fromEntries(SKETCHED_SIZES.map((key) => [key, drawn(sketch[key], size)]));
  const numbers = Object.fromEntries(SKETCHED_NUMBERS.map((key) => [key, drawn(sketch[key], (count) => count)]));
  return { ...nothingKnown, ...sizes, ...numbers, ...specification(sketch), ...jvm(sketch), ...surroundings(sketch) };
}

function specification(sketch: Sketch) {
  const { limit, request, cpuLimit, cpuRequest } = sketch;
  const resources = {
    limit: drawn(limit, memoryOrUnset),
    request: drawn(request, memoryOrUnset),
    cpuLimit: drawn(cpuLimit, cpuOrUnset),
    cpuRequest: drawn(cpuRequest, cpuOrUnset),
  };
  const declared = {
    memoryLimit: resources.limit,
    memoryRequest: resources.request,
    cpuLimit: resources.cpuLimit,
    cpuRequest: resources.cpuRequest,
  };
  const container = { ...PLAIN_CONTAINER, resources: declared, ...sketch.container };
  const template = { ...PLAIN_WORKLOAD.template, containers: [container], ...sketch.template };
  return {
    ...resources,
    container: draw(container),
    workload: draw({ ...PLAIN_WORKLOAD, template, ...sketch.workload }),
  };
}

function jvm(sketch: Sketch) {
  const { start, budget, held = {}, assumed = [] } = sketch;
  const options = drawn(sketch.options, (drawn) => drawn.map(optionOf));
  const flags = drawn(sketch.options, (drawn) => flagSet(drawn.map(optionOf)));
  const line = wholeLine((sketch.options ?? []).map(optionOf));
  return {
    vm: drawn(sketch.vm, (vm) => vm),
    jdk: drawn(sketch.jdk, (jdk) => jdk),
    options,
    flags,
    allFlags: sketch.options !== undefined && line.ok ? draw(line.value) : notDrawn,
    start: drawn(start, ({ cpus, memory, flags = {}, warnings = [] }) => ({
      outcome: 'starts' as const,
      ...(cpus === undefined ? {} : { cpus }),
      ...(memory === undefined ? {} : { memoryBytes: size(memory) }),
      warnings,
      flags: Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, { value, origin: 'ergonomic' }])),
    })),
    refusal: drawn(sketch.refusal, (message) => (message === 'none' ? message : { message })),
    seesLimit: drawn(sketch.seesLimit, (sees) => sees),
    budget: drawn(budget, (drawn) => {
      const regions = REGION_IDS.flatMap((id) => {
        const text = drawn[id];
        const observed = held[id] === undefined ? {} : { observed: size(held[id]) };
        const basis = assumed.includes(id) ? ('assumed' as const) : ('modelled' as const);
        return text === undefined ? [] : [{ id, size: size(text), basis, because: 'an example', ...observed }];
      });
      return { regions, total: sum(regions.map((region) => region.size)) };
    }),
  };
}

function surroundings(sketch: Sketch) {
  const ref = PLAIN_WORKLOAD.ref;
  const each = <S, T>(list: readonly S[] | undefined, make: (drawn: S) => T) => drawn(list, (all) => all.map(make));
  return {
    podContainers: each(sketch.pods, ({ actualLimit, ...status }) => {
      const unset = PLAIN_CONTAINER.resources;
      const actual = actualLimit === undefined ? undefined : { ...unset, memoryLimit: draw(size(actualLimit)) };
      return { pod: 'shop-1', status: { ...PLAIN_STATUS, actual, ...status } };
    }),
    endings: each(sketch.endings, (ending) => ({ pod: 'shop-1', ...PLAIN_ENDING, ...ending })),
    nodes: each(sketch.nodes, ({ memory = '16Gi', cpu = '4', ...node }) => {
      const resources = { memory: size(memory), cpu: read(parseCpuQuantity(cpu)), pods: 110 };
      return { ...PLAIN_NODE, capacity: resources, allocatable: resources, ...node };
    }),
    cgroups: drawn(sketch.cgroups, (cgroups) => cgroups),
    procCgroups: drawn(sketch.procCgroups, (listed) => listed),
    hugePages: drawn(sketch.hugePages, (modes) => modes),
    pageSizes: drawn(sketch.pageSizes, (sizes) => sizes),
    conntrack: each(sketch.conntrack, (use) => ({ node: 'worker-1', entries: 0, limit: 131_072, ...use })),
    horizontalAutoscalers: each(sketch.horizontalAutoscalers, (scaler) => ({
      ...{ target: ref, name: 'shop', minReplicas: 1, maxReplicas: 10, metrics: ['cpu'] },
      ...scaler,
    })),
    verticalAutoscalers: each(sketch.verticalAutoscalers, (scaler) => ({
      ...{ target: ref, name: 'shop', updateMode: 'Auto' },
      ...scaler,
    })),
    limitRanges: each(sketch.limitRanges, ({ namespace = 'shop', name = 'shop', maxLimitRequestRatio, ...range }) => ({
      namespace,
      name,
      defaultMemoryLimit: sizeOrNone(range.defaultMemoryLimit),
      defaultMemoryRequest: sizeOrNone(range.defaultMemoryRequest),
      maxMemory: sizeOrNone(range.maxMemory),
      minMemory: sizeOrNone(range.minMemory),
      maxLimitRequestRatio,
    })),
    resourceQuotas: each(sketch.resourceQuotas, ({ namespace = 'shop', name = 'shop', ...quota }) => ({
      namespace,
      name,
      hardMemoryLimits: sizeOrNone(quota.hardMemoryLimits),
      usedMemoryLimits: sizeOrNone(quota.usedMemoryLimits),
      hardMemoryRequests: sizeOrNone(quota.hardMemoryRequests),
      usedMemoryRequests: sizeOrNone(quota.usedMemoryRequests),
      hardCpuRequests: cpuOrNone(quota.hardCpuRequests),
      usedCpuRequests: cpuOrNone(quota.usedCpuRequests),
    })),
    jvmContainers: drawn(sketch.jvmContainers, (names) => names),
  };
}
