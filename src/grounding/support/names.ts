import type { Reason } from "#brief/brief.ts";
import { type Case, isOfSource } from "./case.ts";

/** A name may come from another sentence of the evidence only where the clause's own sentence points at somebody and names nobody else. */
export const names = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const borrowed = matches.filter(
      (match) => match.borrowed && match.item.kind === "name" && !isOfSource(given, match.item),
    );
    if (borrowed.length === 0) return [];
    const points = witness.tags.some((tag) => tag === "pron" || tag === "object" || tag === "poss");
    const used = new Set(matches.flatMap(({ on }) => (on ? [on.at] : [])));
    const verb = witness.tags.findIndex(
      (tag) => tag === "verb" || tag === "ved" || tag === "be" || tag === "have" || tag === "modal",
    );
    const other = witness.items.some(
      ({ kind, at }) => kind === "name" && at < (verb < 0 ? witness.words.length : verb) && !used.has(at),
    );
    const owners = borrowed.every(
      ({ item }) =>
        /['’]s?$/u.test(item.text) ||
        given.ours.words[item.at - 1]?.lower === "of" ||
        given.ours.words[item.at - 1]?.lower === "by",
    );
    return (points || owners) && !other ? [] : ["name-swapped"];
  });
