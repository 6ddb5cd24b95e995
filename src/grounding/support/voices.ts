import type { Reason } from "#brief/brief.ts";
import type { Attributed, Figure } from "#reading/reading.ts";
import type { ClauseMatch } from "./align.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Witness } from "./evidence.ts";
import type { Source } from "./sources.ts";

/** Whose words a clause of the evidence is: a figure, a phrase, or whoever is interviewed. */
type Voice = { figure: Figure | null; phrase: string; interview: boolean };

/** What only a source says must be told as that source's; what another says, not as his. */
export const voices = (given: Case): readonly Reason[] => given.matched.flatMap((each) => ofClause(given, each));

const ofClause = (given: Case, each: ClauseMatch): Reason[] => {
  const witness = given.witnesses[each.main];
  const content = each.matches.filter(({ item, on }) => on && !isOfSource(given, item));
  if (!witness || content.length === 0) return [];
  const needed = voicesOf(
    witness,
    content.flatMap(({ on }) => (on ? [on] : [])),
  );
  const missing = needed.filter((voice) => !given.sources.some((source) => isOf(given, source, voice)));
  if (missing.length > 0) return given.sources.length === 0 ? ["attribution-lost"] : ["speaker-swapped"];
  return [];
};

const tellings = new Set(["asserts", "denies", "accuses", "doubts"]);

const voicesOf = (witness: Witness, on: readonly { start: number; end: number; at: number }[]): Voice[] => {
  const found: Voice[] = [];
  for (const one of witness.told) {
    if (!tellings.has(one.act) || one.object !== null) continue;
    const inside = on.filter(({ start, end }) =>
      one.content.some((piece) => piece.start <= start && end <= piece.end),
    ).length;
    if (inside * 2 < on.length || inside === 0) continue;
    if (
      isFirstPerson(one) ||
      on.some(({ start, end }) => one.cue !== null && one.cue.start <= start && end <= one.cue.end)
    )
      continue;
    const inner = one.chain.at(-1);
    found.push({ figure: one.speaker, phrase: inner?.source ?? "", interview: false });
  }
  if (witness.answer && found.every(({ interview }) => !interview)) {
    const quotedInside =
      found.length > 0 && found.some(({ figure }) => figure !== null && figure === witness.answer?.speaker);
    if (!quotedInside) found.push({ figure: witness.answer.speaker, phrase: "", interview: true });
  }
  return found;
};

const isFirstPerson = ({ chain }: Attributed): boolean => /^(?:I|we|you|me|us)$/iu.test(chain.at(-1)?.source ?? "");

const isOf = (given: Case, source: Source, { figure, phrase, interview }: Voice): boolean => {
  const keys = new Set(
    [figure?.name ?? "", ...(figure?.aliases ?? []), figure?.role ?? "", phrase].flatMap((name) =>
      name
        .toLowerCase()
        .replaceAll("’", "'")
        .split(/[^\p{L}\p{N}]+/u)
        .filter((piece) => piece.length > 2)
        .map(given.sameness.keyOf),
    ),
  );
  if (source.keys.some((key) => keys.has(key))) return true;
  if (phrase !== "" && figure === null && given.cues.grammar.subjects.has(phrase.toLowerCase())) return !interview;
  const pronoun = source.lowers.some(
    (lower) => given.cues.grammar.persons.third.has(lower) || given.cues.grammar.persons.many.has(lower),
  );
  if (!interview) return pronoun;
  if (source.lowers.some((lower) => given.supporting.askers.has(lower))) return false;
  if (pronoun) return true;
  const other = source.keys.some((key) =>
    [...given.reading.figures].some(
      (each) =>
        each !== figure &&
        each.kind === "person" &&
        each.name.toLowerCase().split(" ").map(given.sameness.keyOf).includes(key),
    ),
  );
  return (
    !other &&
    source.lowers.some(
      (lower) => given.supporting.persons.has(lower) || given.supporting.persons.has(lower.replace(/s$/, "")),
    )
  );
};
