import type { Sentence } from "#reading/reading.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, sameParty, unnamed } from "./party.ts";
import type { Stand } from "./stand.ts";

/** Who "it" or "they" is where the reading leaves it open: the only one who speaks in the sentence right before. */
export const speakerBefore = (
  desk: Desk,
  { index }: Pick<Sentence, "index">,
  by: ReadonlyMap<number, readonly Stand[]>,
): Party | null => {
  const told = (by.get(index - 1) ?? []).filter(({ party }) => party.holder !== unnamed && !isOpen(desk, party));
  const [first] = told;
  const single = first !== undefined && told.every(({ party }) => sameParty(party, first.party));
  return single && first.party.figure?.kind !== "person" ? first.party : null;
};
