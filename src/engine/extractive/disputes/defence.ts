import type { Stance } from "#brief/brief.ts";
import { claimOf } from "./claim.ts";
import { contrariesOf } from "./contradictions.ts";
import type { Desk } from "./desk.ts";
import type { Stand } from "./stand.ts";

/** What somebody is told to have done: the words of it, and whether it is something left undone. */
export type Fault = { keys: ReadonlySet<string>; undone: boolean };

const shortest = 3;

const textOf = (desk: Desk, { attributed: { content } }: Stand): string =>
  content.map((piece) => desk.slice(piece)).join(" ");

/** Whether what is said turns on a word that is contrary to one of the fault's. */
const turns = (desk: Desk, reply: ReadonlySet<string>, fault: ReadonlySet<string>): boolean =>
  [...reply].some((key) => contrariesOf(desk, key).some((contrary) => fault.has(contrary)));

/** Speaks against a thing that was said or imposed: "the allegations were baseless", "the fine was disproportionate". */
const rejectsCharge = (desk: Desk, { words }: Stand): boolean => {
  const { claimed, unfavourable, proposals, negations } = desk.disputing;
  const { untrue } = desk.cues.saying;
  const named = words.slice(0, 8).some(({ lower }) => claimed.has(lower) || proposals.get(lower) === "ruling");
  return (
    named &&
    words.some(({ lower }) => unfavourable.has(lower) || untrue.has(lower)) &&
    !words.some(({ lower }) => negations.has(lower))
  );
};

/** How what the one at fault says stands against the fault: as a denial, as an account of its own, or not at all. */
export const defenceIn = (desk: Desk, stand: Stand, { keys, undone }: Fault): Stance | null => {
  const { defending, yielding, complying, otherCause } = desk.disputing.replies;
  const { act, object } = stand.attributed;
  const text = textOf(desk, stand);
  if ((act !== "asserts" && act !== "denies") || stand.words.length < shortest) return null;
  const own = [...stand.keys].filter((key) => keys.has(key) && !stand.party.names.has(key));
  if (act === "denies") return object !== null || own.length > 0 ? "denies" : null;
  const against = defending.test(text) || rejectsCharge(desk, stand);
  if (yielding.test(text) && !against) return null;
  if (against || turns(desk, stand.keys, keys)) return "denies";
  const claim = claimOf(desk, stand);
  if (claim?.negative && own.length > 0) return "denies";
  const foreseen = stand.words.some(({ lower }) => desk.disputing.futures.has(lower));
  const complied = stand.words.some(
    ({ lower }, at, all) =>
      complying.has(lower) &&
      !all.slice(Math.max(0, at - 3), at).some((word) => desk.disputing.negations.has(word.lower)),
  );
  if (complied && claim !== null && !claim.future) return "asserts";
  const reasons = own.length > 0 && stand.words.some(({ lower }) => desk.disputing.replies.because.has(lower));
  if (reasons || otherCause.test(text)) return "asserts";
  const done = claim !== null && !claim.negative && !foreseen && undone;
  return done ? "asserts" : null;
};
