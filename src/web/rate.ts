/** `burst` at once, `perSecond` in the long run, for each sender by itself. */
export type Rate = { burst: number; perSecond: number };

const mostSenders = 10_000;

/**
 * Whether a sender may send now: null, or how many seconds to wait. `clock` in milliseconds, running forward.
 * A sender who was quiet long enough to be full again is forgotten first, so that many senders take no memory.
 */
export const openRate = ({ burst, perSecond }: Rate, clock: () => number): ((sender: string) => number | null) => {
  const left = new Map<string, { tokens: number; at: number }>();
  const filled = (sender: string, now: number): number => {
    const before = left.get(sender);
    return before ? Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond) : burst;
  };
  return (sender) => {
    const now = clock();
    const tokens = filled(sender, now);
    left.delete(sender);
    if (left.size >= mostSenders) {
      for (const other of left.keys()) {
        left.delete(other);
        if (left.size < mostSenders) break;
      }
    }
    left.set(sender, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    return tokens < 1 ? Math.ceil((1 - tokens) / perSecond) : null;
  };
};
