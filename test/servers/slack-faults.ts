import { type Obj, textOf } from "./slack-json.ts";

/** A failure that a test plants. It happens to the next `times` calls (1 unless said) of a method, or of "response_url", "download", "oauth" or "*". */
export type Planted = {
  method: string;
  times?: number;
  /** Only calls about this channel. */
  channel?: string;
  /** Refused with this error. */
  error?: string;
  /** Beside the error, such as `needed`. */
  more?: Obj;
  /** Answered with this status and no JSON; 429 carries Retry-After. */
  status?: number;
  retryAfter?: number;
  /** The connection is cut before anything happens, or after it did and nobody was told. */
  hangUp?: "before" | "after";
  /** How long before it is carried out, and how long after that until the answer goes out. */
  delayMs?: number;
  lateMs?: number;
  /** A file is answered with the page on which people log in. */
  loginPage?: boolean;
};

export type Faults = { plant(planted: Planted): void; next(method: string, args: Obj): Planted | null };

export const openFaults = (): Faults => {
  const planted: { fault: Planted; left: number }[] = [];
  return {
    plant: (fault) => {
      planted.push({ fault, left: fault.times ?? 1 });
    },
    next: (method, args) => {
      const due = planted.find(({ fault, left }) => {
        const isMeant = fault.method === method || fault.method === "*";
        return isMeant && left > 0 && (fault.channel === undefined || fault.channel === textOf(args.channel));
      });
      if (!due) return null;
      due.left -= 1;
      return due.fault;
    },
  };
};

const perMinute = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;

/** How many posts a channel takes at once before it wants one a second. */
const burst = 20;

/** Slack's limits of rate. @returns seconds to wait, or null where the call may go on. */
export const openRates = (now: () => number) => {
  const calls = new Map<string, number[]>();
  const most = (key: string, count: number, within: number): number | null => {
    const recent = (calls.get(key) ?? []).filter((at) => now() - at < within);
    const [first = 0] = recent;
    if (recent.length >= count) return Math.max(1, Math.ceil((within - (now() - first)) / 1000));
    calls.set(key, [...recent, now()]);
    return null;
  };
  const buckets = new Map<string, { left: number; at: number }>();
  const trickle = (key: string): number | null => {
    const { left, at } = buckets.get(key) ?? { left: burst, at: now() };
    const filled = Math.min(burst, left + (now() - at) / 1000);
    if (filled < 1) return 1;
    buckets.set(key, { left: filled - 1, at: now() });
    return null;
  };
  return (method: string, tier: 1 | 2 | 3 | 4 | null, team: string, args: Obj): number | null => {
    if (method === "chat.postMessage") return trickle(`${team} ${textOf(args.channel)}`);
    return tier === null ? null : most(`${team} ${method}`, perMinute[tier], 60_000);
  };
};
