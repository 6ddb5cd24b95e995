import type { Reason } from "#brief/brief.ts";
import { covers } from "#brief/span.ts";
import { type Case, isOfSource, matchesOf } from "./case.ts";

const finite: ReadonlySet<string> = new Set(["be", "have", "do", "modal", "verb", "ved"]);
const open: ReadonlySet<string> = new Set(["prep", "adj", "adv", "noun", "verb", "ved", "ving", "num", "time"]);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A whole sentence of the article, its source in it and no pronoun open, says what it says. */
export const isVerbatim = ({ reading, text, witnesses, cues }: Case): boolean =>
  witnesses.some(({ sentence: { passage }, words, told: tellings, answer, quoted }) => {
    const isOpen = words.some(({ lower }) =>
      [cues.grammar.persons.first, cues.grammar.persons.third, cues.grammar.persons.many].some((set) => set.has(lower)),
    );
    const isOwn = tellings.every(({ cue }) => cue !== null && covers(passage, cue));
    const whole = reading.article.text.slice(passage.start, passage.end);
    return (
      !isOpen &&
      isOwn &&
      answer === null &&
      quoted.length > 0 &&
      folded(whole) === folded(text) &&
      !/[“”"„«»]/u.test(text)
    );
  });

/** Something must be told: a line of a source alone, or of light words that are not the article's ("is over"), tells nothing. */
export const told = (given: Case): readonly Reason[] => {
  const { ours, matched, witnesses } = given;
  const { persons, plain } = given.supporting;
  if (!ours.items.some((item) => !isOfSource(given, item) && !persons.has(item.lower) && !plain.has(item.lower)))
    return ["not-carried"];
  const own = matchesOf(given).filter(({ item }) => !isOfSource(given, item));
  if (own.every(({ grade }) => grade === "none")) return ["not-carried"];
  const hasVerb = ours.words.some(
    ({ lower }, at) =>
      finite.has(ours.tags[at] ?? "") ||
      given.cues.grammar.verbs.has(lower) ||
      given.cues.asking.irregular.has(lower) ||
      given.cues.saying.verbs.has(lower),
  );
  if (!hasVerb) return ["not-carried"];
  const known = new Set(witnesses.flatMap(({ words }) => words.map(({ lower }) => given.sameness.keyOf(lower))));
  return matched.some(({ clause, matches }) => {
    const verb = ours.tags.findIndex((tag, at) => ours.clauseOf[at] === clause && finite.has(tag));
    if (verb < 0 || matches.some(({ item }) => item.to > verb)) return false;
    const words = ours.words.filter(
      ({ kind }, at) => at > verb && ours.clauseOf[at] === clause && kind !== "mark" && open.has(ours.tags[at] ?? ""),
    );
    return words.some(({ lower }) => !known.has(given.sameness.keyOf(lower)));
  })
    ? ["not-carried"]
    : [];
};
