/** What was done of a row of tasks, in their order, and what stopped the rest. */
export type Pooled<Out> = { done: readonly Out[]; failure: unknown };

/** Runs tasks, at most `most` at a time. The first that fails keeps the others from starting; what had begun is waited for. */
export const pooled = async <In, Out>(
  items: readonly In[],
  most: number,
  task: (item: In, at: number) => Promise<Out>,
): Promise<Pooled<Out>> => {
  const results: { at: number; out: Out }[] = [];
  let failure: unknown = null;
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [at, item] of queue) {
      if (failure !== null) return;
      try {
        results.push({ at, out: await task(item, at) });
      } catch (error) {
        failure ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return { done: results.toSorted((a, b) => a.at - b.at).map(({ out }) => out), failure };
};
