import { anAdvice, anAssessment } from '#lib/testing/builders.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { patchTexts } from './patch-texts.ts';

const advice = anAdvice({ limit: 1104, heap: 608, offHeap: { native: 462 } });
const textOf = (id: string, ...[assessment, given = advice]: Parameters<typeof patchTexts>): string | undefined =>
  patchTexts(assessment, given).find((text) => text.id === id)?.text;

test('the call sets limit, request and options together, down the path at which the container stands', () => {
  const text = textOf('kubectl', anAssessment({ namespace: 'payments', name: 'orders' }), advice);
  expect(text).toContain("kubectl --namespace 'payments' patch deployment 'orders' --type strategic");
  expect(text).toContain('"limits":{"memory":"1104Mi"}');
  expect(text).toContain('"env":[{"name":"JAVA_TOOL_OPTIONS"');
});

test('a limit is not given alone where the heap is set by hand', () => {
  const option = { text: '-Xmx2g', origin: 'args', readBy: 'jvm', state: 'effective' } as const;
  const text = textOf('kubectl', anAssessment({ options: [option] }), advice);
  expect(text).toContain('not patched');
  expect(text).not.toContain('kubectl --namespace');
});

test('an advice that sets no option has no text for it', () => {
  const ids = patchTexts(anAssessment(), { ...advice, jvmOptions: [] }).map(({ id }) => id);
  expect(ids).toEqual(['yaml', 'kubectl', 'kustomize']);
});
