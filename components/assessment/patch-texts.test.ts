import { anAdvice, anAssessment } from '#lib/testing/builders.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { patchTexts } from './patch-texts.ts';

const advice = anAdvice({ limit: 1104, heap: 608, offHeap: { native: 462 } });

test('the patch names the container and goes down the path at which it stands', () => {
  const [, kubectl] = patchTexts(anAssessment({ namespace: 'payments', name: 'orders' }), advice);
  expect(kubectl?.text).toBe(
    `kubectl -n payments patch deployment orders --type strategic -p '{"spec":{"template":{"spec":{"containers":[{"name":"app","resources":{"requests":{"memory":"1104Mi"},"limits":{"memory":"1104Mi"}}}]}}}}'\n`,
  );
});

test('an advice that sets no option has no text for it', () => {
  const ids = patchTexts(anAssessment(), { ...advice, jvmOptions: [] }).map(({ id }) => id);
  expect(ids).toEqual(['yaml', 'kubectl']);
});
