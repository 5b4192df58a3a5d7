/** Does the work for each item, at most `count` at the same time; answers in the order of the items. */
export async function atMost<A, B>(count: number, items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const waiting = items.entries();
  const answers: { readonly index: number; readonly answer: B }[] = [];
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) answers.push({ index, answer: await work(item) });
  };
  await Promise.all(Array.from({ length: Math.min(count, items.length) }, worker));
  return answers.toSorted((a, b) => a.index - b.index).map(({ answer }) => answer);
}
