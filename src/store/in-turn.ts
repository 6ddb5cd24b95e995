/** Runs work when it is its turn; `urgent`: before whatever is not. */
export type Turn = <Done>(work: () => Promise<Done>, urgent?: boolean) => Promise<Done>;

/**
 * Lets one at a time through, in the order in which they came, and first whom a person waits for. Kysely's own lock of a single connection
 * lets whoever gives it up take it again before those who wait, so that work of many steps would keep an event from being stored for seconds.
 */
export const inTurn = (): Turn => {
  const urgent: (() => void)[] = [];
  const usual: (() => void)[] = [];
  let taken = false;
  const mine = (isUrgent: boolean): Promise<void> => {
    if (taken) return new Promise((begin) => (isUrgent ? urgent : usual).push(begin));
    taken = true;
    return Promise.resolve();
  };
  // The embedded database works without letting go of the process: between two turns others are heard, or events would wait at the door.
  const pass = (): void => {
    setImmediate(() => {
      const next = urgent.shift() ?? usual.shift();
      if (next) next();
      else taken = false;
    });
  };
  return async (work, isUrgent = false) => {
    await mine(isUrgent);
    try {
      return await work();
    } finally {
      pass();
    }
  };
};
