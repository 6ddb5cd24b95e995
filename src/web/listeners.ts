import type { Progress } from "#jobs/surface.ts";

/** Where something happened. */
export type Spot = { workspace: string; conversation: string };

/** What somebody who listens to a conversation hears: how far a request is, or that something was posted and can be read. */
export type Heard = { heard: "progress"; key: string; progress: Progress } | { heard: "post" };

export type Listeners = {
  tell(spot: Spot, heard: Heard): void;
  /** @returns what ends it. */
  listen(spot: Spot, hear: (heard: Heard) => void): () => void;
  count(): number;
};

const nameOf = ({ workspace, conversation }: Spot): string => JSON.stringify([workspace, conversation]);

/** Who listens to which conversation in this process. */
export const openListeners = (): Listeners => {
  const hearing = new Map<string, Set<(heard: Heard) => void>>();
  let count = 0;
  return {
    tell: (spot, heard) => {
      for (const hear of hearing.get(nameOf(spot)) ?? []) hear(heard);
    },
    listen: (spot, hear) => {
      const name = nameOf(spot);
      const there = hearing.get(name) ?? new Set();
      hearing.set(name, there.add(hear));
      count += 1;
      return () => {
        if (!there.delete(hear)) return;
        count -= 1;
        if (there.size === 0) hearing.delete(name);
      };
    },
    count: () => count,
  };
};
