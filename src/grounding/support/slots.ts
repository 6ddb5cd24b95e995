import type { Reason } from "#brief/brief.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

const inPhrase: ReadonlySet<string> = new Set([
  "name",
  "noun",
  "adj",
  "det",
  "poss",
  "num",
  "mark",
  "open",
  "time",
  "coord",
]);
const verbal: ReadonlySet<string> = new Set(["verb", "ved", "be", "have", "modal", "do"]);

/** What ties a name to its clause: the preposition before its phrase, or that it stands before the verb. "" where it is neither. */
const slotOf = ({ cues }: Case, { words, tags, clauseOf }: Parsed, { at, clause, text }: Item): string => {
  if (/['’]s?$/u.test(text)) return cues.grammar.joints.of;
  let back = at - 1;
  while (back >= 0 && inPhrase.has(tags[back] ?? "")) back--;
  const tag = tags[back];
  if (tag === "prep" || tag === "to") {
    const lower = words[back]?.lower ?? "";
    const isDoer =
      lower === cues.grammar.joints.by &&
      tags.some((each, index) => index < back && each === "ved" && clauseOf[index] === clause);
    return isDoer ? "subject" : lower;
  }
  if (tag !== undefined && verbal.has(tag)) return "";
  const verb = tags.findIndex((each, index) => index > at && clauseOf[index] === clause && verbal.has(each));
  if (verb < 0 || tags.slice(at, verb).some((each) => each === "prep" || each === "comma" || each === "to")) return "";
  return isPassive(tags, verb) ? "" : "subject";
};

const isPassive = (tags: Parsed["tags"], verb: number): boolean => {
  let at = verb;
  while (tags[at] === "be" || tags[at] === "have" || tags[at] === "modal" || tags[at] === "adv" || tags[at] === "neg")
    at++;
  return at > verb && tags[at] === "ved" && tags.slice(verb, at).includes("be");
};

/** Names that changed places: one stands with us where another stands with them, which with us stands elsewhere. */
export const slots = (given: Case): readonly Reason[] => {
  const { ours, witnesses, matched } = given;
  const isSwapped = witnesses.some((witness, main) => {
    const names = matched
      .filter((each) => each.main === main)
      .flatMap(({ matches }) =>
        matches.flatMap(({ item, on, borrowed }) =>
          on && !borrowed && item.kind !== "word" && on.kind === item.kind && !isOfSource(given, item)
            ? [{ item, on, mine: slotOf(given, ours, item), theirs: slotOf(given, witness, on) }]
            : [],
        ),
      );
    return names.some(
      (one) =>
        one.mine !== "" &&
        one.theirs !== "" &&
        one.theirs !== one.mine &&
        names.some(
          (other) =>
            other.item.kind === one.item.kind &&
            other.theirs === one.mine &&
            other.mine !== "" &&
            other.mine !== one.mine &&
            Math.abs(other.on.at - one.on.at) > 1,
        ),
    );
  });
  return isSwapped ? ["roles-swapped"] : [];
};
