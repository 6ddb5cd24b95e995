/**
 * Lets one at a time through, in the order in which they came. Kysely's own lock of a single connection lets whoever gives it up take it
 * again before those who wait, so that work of many steps would keep an event from being stored for seconds.
 */
export const inTurn = (): (<Done>(work: () => Promise<Done>) => Promise<Done>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};
