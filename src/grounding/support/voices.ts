import type { Reason } from "#brief/brief.ts";
import type { Attributed, Figure } from "#reading/reading.ts";
import type { ClauseMatch, Match } from "./align.ts";
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
    given,
    witness,
    content.flatMap(({ on }) => (on ? [on] : [])),
  );
  const sources = [...given.sources, ...subjectIn(given)];
  const missing = needed.filter((voice) => !sources.some((source) => isOf(given, source, voice)));
  if (missing.length === 0 && given.sources.length === 0 && isInMarks(given, content)) return ["attribution-lost"];
  if (isRelayed(given, witness)) return ["speaker-swapped"];
  if (missing.length > 0) return given.sources.length === 0 ? ["attribution-lost"] : ["speaker-swapped"];
  return [];
};

/** "X said, according to Y", where with them it is Y who said so, according to X. */
const isRelayed = (given: Case, witness: Witness): boolean => {
  const outer = given.sources.find(({ from }) => given.ours.words[from]?.lower === "according");
  const inner = given.sources.find((source) => source !== outer && source.plain);
  if (!outer || !inner) return false;
  return witness.told.some(({ chain }) => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (!first || !last || chain.length < 2) return false;
    const voice = (phrase: string): Voice => ({ figure: null, phrase, interview: false });
    return (
      isOf(given, outer, voice(last.source)) &&
      !isOf(given, outer, voice(first.source)) &&
      isOf(given, inner, voice(first.source))
    );
  });
};

/** Whoever our sentence begins with: "The report links …". */
const subjectIn = ({ ours, cues }: Case): Source[] => {
  const verb = ours.words.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      (ours.tags[at] === "verb" ||
        ours.tags[at] === "ved" ||
        (ours.tags[at] === "noun" && ours.tags[at - 1] === "noun" && cues.saying.verbs.has(lower))),
  );
  const phrase = ours.items.filter(({ at }) => at < verb);
  const simple =
    verb > 0 &&
    !ours.tags
      .slice(0, verb)
      .some((tag) => tag === "comma" || tag === "rel" || tag === "be" || tag === "modal" || tag === "have");
  if (!simple || !cues.saying.verbs.has(ours.words[verb]?.lower ?? "")) return [];
  return [
    {
      from: 0,
      to: 0,
      plain: true,
      verb: "",
      keys: phrase.map(({ key }) => key),
      lowers: phrase.map(({ lower }) => lower),
    },
  ];
};

/** Most of what we tell stands inside the article's own quotation marks: it is somebody's, even where nobody knows whose. */
const isInMarks = ({ quotations, text }: Case, content: readonly Match[]): boolean => {
  const words = content.filter(({ item }) => item.kind === "word");
  const inside = words.filter(
    ({ on }) => on && quotations.some(({ start, end }) => start <= on.start && on.end <= end),
  );
  return inside.length > 0 && inside.length * 3 >= words.length * 2 && !/[“"‘']\p{L}/u.test(text);
};

const tellings = new Set(["asserts", "denies", "accuses", "doubts"]);

const voicesOf = (
  given: Case,
  witness: Witness,
  on: readonly { start: number; end: number; at: number }[],
): Voice[] => {
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
    if (given.cues.saying.verbs.get(inner?.verb ?? "")?.every(({ cue }) => cue.kind === "show")) continue;
    found.push({ figure: one.speaker, phrase: inner?.source ?? "", interview: false });
  }
  const lead = found.length === 0 ? leadOf(given, witness) : null;
  if (lead !== null) found.push(lead);
  if (witness.answer && found.every(({ interview }) => !interview)) {
    const quotedInside =
      found.length > 0 && found.some(({ figure }) => figure !== null && figure === witness.answer?.speaker);
    if (!quotedInside) found.push({ figure: witness.answer.speaker, phrase: "", interview: true });
  }
  return found;
};

/** "In it, Norton observed:": what stands behind the colon is his who stands before it. */
const leadOf = ({ reading }: Case, { sentence }: Witness): Voice | null => {
  const before = reading.sentences[sentence.index - 1];
  const { text } = reading.article;
  if (
    !before ||
    before.passage.role === "heading" ||
    !/:\s*$/u.test(text.slice(before.passage.start, before.passage.end))
  )
    return null;
  const named = reading.figures.find(({ mentions }) =>
    mentions.some(({ start, end }) => start >= before.passage.start && end <= before.passage.end),
  );
  return { figure: named ?? null, phrase: named?.name ?? "they", interview: false };
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
