import type { Assessment } from '../../assess/assessment.ts';
import { placeOptions } from '../../patches/place-options.ts';
import { toQuantity } from '../../units/format.ts';
import type { TextExporter } from '../exporter.ts';

const comment = (text: string): string => `# ${text.replaceAll(/\s+/g, ' ')}\n`;

/** A value in an environment file: quoted when it has more than one word. */
const quoted = (value: string): string =>
  /^[\w:=.,/+-]*$/.test(value) ? value : `"${value.replaceAll(/["\\$`]/g, '\\$&')}"`;

function* container(assessment: Assessment): Generator<string> {
  const { ref, advice } = assessment;
  yield '\n';
  yield comment(`${ref.kind} ${ref.namespace}/${ref.name}, container ${ref.container}`);
  if (advice.state === 'unknown') return yield comment(`no advice: ${advice.why}`);
  const { memoryLimit, memoryRequest, jvmOptions } = advice.value;
  yield comment(`together with limit ${toQuantity(memoryLimit)} and request ${toQuantity(memoryRequest)}`);
  const placement = placeOptions(assessment);
  switch (placement.kind) {
    case 'nothing-to-set':
      return yield comment('the options stay as they are');
    case 'by-hand':
      yield comment(placement.because);
      return yield comment(jvmOptions.join(' '));
    case 'variable':
      return yield `${placement.name}=${quoted(placement.value)}\n`;
  }
}

/** The options of each container as a line for its environment, with the limit that they are meant for. */
export const javaOptions: TextExporter = {
  id: 'java-options',
  title: 'JVM options, as lines of an environment',
  extension: 'env',
  mediaType: 'text/plain; charset=utf-8',
  *write({ cluster, takenAt, rows }) {
    yield comment(`Advice of Headroom for ${cluster}, from what was read ${new Date(takenAt).toISOString()}`);
    for (const { assessment } of rows) yield* container(assessment);
  },
};
