import { setTimeout as pause } from "node:timers/promises";

/** What work comes to, or the signal's reason where that is sooner: whoever does not heed a signal holds up nobody. */
export const unlessAborted = <Done>(work: Promise<Done>, signal: AbortSignal): Promise<Done> =>
  new Promise((settle, fail) => {
    const ended = (): void => fail(signal.reason);
    if (signal.aborted) ended();
    signal.addEventListener("abort", ended, { once: true });
    work.then(settle, fail).finally(() => signal.removeEventListener("abort", ended));
  });

/** Whether the work ended within so many milliseconds. */
export const endsWithin = async (work: Promise<unknown>, ms: number): Promise<boolean> => {
  const over = new AbortController();
  const inTime = work.then(
    () => true,
    () => true,
  );
  const late = pause(ms, false, { signal: over.signal }).catch(() => false);
  const ended = await Promise.race([inTime, late]);
  over.abort();
  return ended;
};
