/** A stopwatch that calls out once when its time is up; it stands still until it is started. */
type Stopwatch = { start(): void; stop(): void; restart(): void; left(): number };

const stopwatch = (ms: number, now: () => number, out: () => void): Stopwatch => {
  let left = ms;
  let since: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (since !== null) left -= now() - since;
    since = null;
    clearTimeout(timer);
  };
  const start = (): void => {
    stop();
    since = now();
    timer = setTimeout(out, Math.max(0, left));
  };
  return {
    start,
    stop,
    restart: () => {
      stop();
      left = ms;
      start();
    },
    left: () => Math.max(0, since === null ? left : left - (now() - since)),
  };
};

/** The patience that one request has left, over all its attempts. */
export type Patience = {
  /** Aborted by the caller, or once the time is up. */
  signal: AbortSignal;
  isUp(): boolean;
  leftMs(): number;
  /** For one attempt: aborted as well where, once something was heard, nothing more is. */
  listen(): Listening;
  end(): void;
};

export type Listening = {
  signal: AbortSignal;
  heard(): void;
  hasStalled(): boolean;
  /** The clocks stand still while the one who asked has the word: a reply is not late because its reader is slow. */
  pause(): void;
  resume(): void;
  end(): void;
};

export const openPatience = (
  caller: AbortSignal,
  { totalMs, silentMs }: { totalMs: number; silentMs: number },
  now: () => number,
): Patience => {
  const over = new AbortController();
  const total = stopwatch(totalMs, now, () => over.abort());
  const signal = AbortSignal.any([caller, over.signal]);
  total.start();
  return {
    signal,
    isUp: () => over.signal.aborted,
    leftMs: total.left,
    end: total.stop,
    listen: () => {
      const silence = new AbortController();
      const silent = stopwatch(silentMs, now, () => silence.abort());
      let isHeard = false;
      return {
        signal: AbortSignal.any([signal, silence.signal]),
        hasStalled: () => silence.signal.aborted,
        heard: () => {
          isHeard = true;
          silent.restart();
        },
        pause: () => {
          silent.stop();
          total.stop();
        },
        resume: () => {
          total.start();
          if (isHeard) silent.restart();
        },
        end: silent.stop,
      };
    },
  };
};
