import type { Reason } from "#brief/brief.ts";
import type { Attributed, Figure } from "#reading/reading.ts";
import type { ClauseMatch, Match } from "./align.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Witness } from "./evidence.ts";
import type { Parsed } from "./parse.ts";
import { type Source, sourcesIn } from "./sources.ts";

/** Whose words a clause of the evidence is: a figure, a phrase, or whoever is interviewed. */
type Voice = { figure: Figure | null; phrase: string; interview: boolean };

/** What only a source says must be told as that source's; what another says, not as his. */
export const voices = (given: Case): readonly Reason[] => [
  ...given.matched.flatMap((each) => ofClause(given, each)),
  ...(given.sources.some((source) => source.plain && isStranger(given, source)) ? (["speaker-swapped"] as const) : []),
];

/** A source of ours whose name the evidence does not know, nor ties to any of its speakers. */
const isStranger = (given: Case, source: Source): boolean => {
  const figures = source.keys.flatMap((key) => [...(given.names.get(key) ?? [])]);
  if (figures.length === 0) return false;
  return !given.witnesses.some(
    (witness) =>
      witness.items.some(({ key }) => source.keys.includes(key)) ||
      figures.some(
        (figure) => witness.answer?.speaker === figure || witness.told.some(({ speaker }) => speaker === figure),
      ) ||
      (witness.answer !== null && witness.answer.speaker === null) ||
      witness.asks ||
      voicesOf(given, witness, witness.items).some((voice) => isOf(given, source, voice)),
  );
};

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
  if (missing.length === 0 && sources.length === 0 && isInMarks(given, content)) return ["attribution-lost"];
  const isNested = needed.length > 1 && new Set(needed.map(({ figure, phrase }) => figure?.name ?? phrase)).size > 1;
  if (missing.length === 0 && isNested && sources.length < 2) return ["attribution-lost"];
  if (isRelayed(given, witness)) return ["speaker-swapped"];
  if (missing.length > 0) return given.sources.some(({ plain }) => plain) ? ["speaker-swapped"] : ["attribution-lost"];
  return [];
};

/** "X said, according to Y", where with them it is Y who said so, according to X. */
const isRelayed = (given: Case, witness: Witness): boolean => {
  const mine = relayIn(given.sources, given.ours);
  const theirs = relayIn(sourcesIn(witness, given.cues, given.supporting), witness);
  if (!mine || !theirs) return false;
  const share = (one: Source, other: Source): boolean => one.keys.some((key) => other.keys.includes(key));
  return share(mine.outer, theirs.inner) && share(mine.inner, theirs.outer) && !share(mine.outer, theirs.outer);
};

/** Who passes a thing on ("according to X"), and who says it. */
const relayIn = (sources: readonly Source[], { words }: Parsed): { outer: Source; inner: Source } | null => {
  const outer = sources.find(({ from }) => words[from]?.lower === "according" || words[from]?.lower === "per");
  const inner = sources.find((source) => source !== outer && source.plain);
  return outer && inner ? { outer, inner } : null;
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
  const preposition = ours.tags.indexOf("prep");
  const phrase = ours.items.filter(({ at }) => at < verb && (preposition < 0 || at < preposition));
  const simple =
    verb > 0 &&
    !ours.tags
      .slice(0, verb)
      .some((tag) => tag === "comma" || tag === "rel" || tag === "be" || tag === "modal" || tag === "have");
  const entries = cues.saying.verbs.get(ours.words[verb]?.lower ?? "") ?? [];
  if (!simple || !entries.some(({ cue }) => cue.particle === null)) return [];
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
    if (!tellings.has(one.act)) continue;
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
    const worded = one.source ? given.reading.article.text.slice(one.source.start, one.source.end) : "";
    if (inner?.unnamed && one.source === null) continue; // "reportedly": a hedge, not a voice
    const interview = one.cue === null && given.reading.article.genre === "interview";
    found.push({ figure: one.speaker, phrase: `${inner?.source ?? ""} ${worded}`.trim(), interview });
  }
  if (witness.asks && found.length === 0) {
    const answer = given.witnesses.find((each) => each.answer !== null)?.answer;
    if (answer) found.push({ figure: answer.speaker, phrase: "", interview: true });
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

/** A first name that several figures share tells nobody apart. */
const isTelling = ({ names, sameness }: Case, key: string, figure: Figure | null): boolean => {
  const bearers = names.get(key)?.size ?? 0;
  return (
    bearers < 2 ||
    figure?.kind !== "person" ||
    sameness.keyOf(figure.name.split(" ").at(-1)?.toLowerCase() ?? "") === key
  );
};

/** Our sentence names the figure somewhere, so that its "he" may be him. */
const isNamed = ({ ours, names }: Case, figure: Figure | null): boolean =>
  figure !== null && ours.items.some(({ key }) => names.get(key)?.has(figure) ?? false);

const isPronoun = ({ cues }: Case, { lowers }: Source): boolean =>
  lowers.some((lower) => cues.grammar.persons.third.has(lower) || cues.grammar.persons.many.has(lower));

/** The words by which somebody may be called without a name: "coach", "minister"; nothing of "the group's leader" but "leader". */
const titlesIn = ({ cues: { naming, saying } }: Case, phrase: string): string =>
  phrase
    .split(/[\s,]+/u)
    .filter((word) => {
      const lower = word.toLowerCase();
      return naming.titleHeads.has(lower) || naming.personNouns.has(lower) || saying.offices.has(lower);
    })
    .join(" ");

/** The words that may name the source of a told thing. */
const namesOf = (given: Case, { figure, phrase }: Voice): readonly string[] => {
  if (figure?.kind !== "person") return [figure?.name ?? "", ...(figure?.aliases ?? []), phrase];
  return [figure.name, ...figure.aliases, titlesIn(given, figure.role ?? ""), titlesIn(given, phrase)];
};

const isOf = (given: Case, source: Source, voice: Voice): boolean => {
  const { figure, phrase, interview } = voice;
  const keys = new Set(
    namesOf(given, voice).flatMap((name) =>
      name
        .toLowerCase()
        .replaceAll("’", "'")
        .split(/[^\p{L}\p{N}]+/u)
        .filter((piece) => piece.length > 2)
        .map(given.sameness.keyOf),
    ),
  );
  if (source.keys.some((key) => keys.has(key) && isTelling(given, key, figure))) return true;
  if (phrase !== "" && figure === null && given.cues.grammar.subjects.has(phrase.toLowerCase().split(" ")[0] ?? ""))
    return !interview;
  const pronoun = isPronoun(given, source);
  const named = given.sources.find((each) => each !== source && !isPronoun(given, each));
  if (pronoun) return named !== undefined ? isOf(given, named, { figure, phrase, interview }) : isNamed(given, figure);
  if (!interview) return false;
  if (source.lowers.some((lower) => given.supporting.askers.has(lower))) return false;
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
