import type { Reason } from "#brief/brief.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Attributed } from "#reading/reading.ts";
import type { ClauseMatch, Match } from "./align.ts";
import { type Case, isOfSource } from "./case.ts";
import { isBodyBefore } from "./described.ts";
import type { Witness } from "./evidence.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";
import { type Source, sourcesIn } from "./sources.ts";
import { isOf, type Voice } from "./whose.ts";

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
    (witness, main) =>
      witness.items.some(({ key }) => source.keys.includes(key)) ||
      source.keys.some((key) => isBodyBefore(given, { key }, main)) ||
      figures.some(
        (figure) => witness.answer?.speaker === figure || witness.told.some(({ speaker }) => speaker === figure),
      ) ||
      (witness.answer !== null && witness.answer.speaker === null) ||
      witness.asks ||
      voicesOf(given, witness, saidIn(witness)).some((voice) => isOf(given, source, voice)),
  );
};

/** What is told in a sentence, without the verbs that tell it. */
const saidIn = ({ items, told }: Witness): Item[] =>
  items.filter((item) => !told.some(({ cue }) => cue !== null && cue.start <= item.start && item.end <= cue.end));

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
  if (needed.length === 0 && sources.length === 0 && isFramed(given, witness, content)) return ["attribution-lost"];
  const missing = needed.filter((voice) => !sources.some((source) => isOf(given, source, voice)));
  if (missing.length === 0 && sources.length === 0 && isInMarks(given, content)) return ["attribution-lost"];
  const whose = needed.map(({ figure, phrase }) => figure?.name ?? phrase);
  const isNested = whose.some((one) => whose.some((other) => !shareAName(one, other)));
  if (missing.length === 0 && isNested && sources.length < 2) return ["attribution-lost"];
  if (isRelayed(given, witness)) return ["speaker-swapped"];
  if (missing.length > 0) return given.sources.some(({ plain }) => plain) ? ["speaker-swapped"] : ["attribution-lost"];
  return [];
};

/** "Jan Bek said the bridge needs work": a frame that the reading made nothing of is a frame. */
const isFramed = ({ cues, supporting }: Case, witness: Witness, content: readonly Match[]): boolean =>
  witness.told.length === 0 &&
  witness.answer === null &&
  sourcesIn(witness, cues, supporting).some(
    ({ from, to, names, verb, plain }) =>
      plain &&
      from === 0 &&
      names.length > 0 &&
      cues.saying.verbs.has(verb) &&
      content.every(({ on }) => on === null || on.at >= to),
  );

const shareAName = (one: string, other: string): boolean => {
  const namesIn = (phrase: string): string[] => phrase.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}\p{L}/u.test(word));
  return one === other || namesIn(one).some((name) => namesIn(other).includes(name));
};

/** "X said, according to Y", where with them it is Y who said so, according to X. */
const isRelayed = (given: Case, witness: Witness): boolean => {
  const mine = relayIn(given.supporting, given.sources, given.ours);
  const theirs = relayIn(given.supporting, sourcesIn(witness, given.cues, given.supporting), witness);
  if (!mine || !theirs) return false;
  const share = (one: Source, other: Source): boolean => one.keys.some((key) => other.keys.includes(key));
  return share(mine.outer, theirs.inner) && share(mine.inner, theirs.outer) && !share(mine.outer, theirs.outer);
};

/** Who passes a thing on ("according to X"), and who says it. */
const relayIn = (
  { relaying }: Supporting,
  sources: readonly Source[],
  { words }: Parsed,
): { outer: Source; inner: Source } | null => {
  const outer = sources.find(({ from }) => relaying.has(words[from]?.lower ?? ""));
  const inner = sources.find((source) => source !== outer && source.plain);
  return outer && inner ? { outer, inner } : null;
};

/** Whoever our sentence begins with: "The report links …". */
const subjectIn = ({ ours, cues, sources: told }: Case): Source[] => {
  if (told.some(({ plain }) => plain)) return [];
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
      names: phrase.filter(({ kind }) => kind === "name").map(({ key }) => key),
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
  return inside.length > 0 && inside.length * 3 >= words.length * 2 && !/(?<![\p{L}\p{N}])[“"‘']\p{L}/u.test(text);
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
    // who says it with them is spoken of with us, where another says it
    const { source } = one;
    const naming = given.sources.some(({ plain }) => plain)
      ? on.filter(({ start, end }) => source !== null && source.start <= start && end <= source.end).length
      : 0;
    if (inside * 2 < on.length - naming || inside === 0) continue;
    if (
      isFirstPerson(given, one) ||
      on.some(({ start, end }) => one.cue !== null && one.cue.start <= start && end <= one.cue.end)
    )
      continue;
    const inner = one.chain.at(-1);
    if (given.cues.saying.verbs.get(inner?.verb ?? "")?.every(({ cue }) => cue.kind === "show")) continue;
    if (isShownTo(given, witness, one)) continue;
    if (isToldByNoun(given, one)) continue;
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

/** "His vow that they would leave": ours tells it by the same noun, and whose it is. */
const isToldByNoun = ({ ours, matched, reading: { article } }: Case, { cue, source }: Attributed): boolean =>
  cue !== null &&
  source !== null &&
  matched.some(({ matches }) =>
    matches.some(
      ({ item, on, borrowed }) =>
        on !== null &&
        !borrowed &&
        item.tag === "noun" &&
        on.start === cue.start &&
        ours.words[item.at + 1]?.lower === article.text.slice(on.end).trim().split(/\s/u)[0]?.toLowerCase() &&
        source.end <= cue.start,
    ),
  );

/** "Footage reveals a pattern, said the charity": it is the charity that says so. */
const isShownTo = ({ cues: { saying } }: Case, { told }: Witness, { speaker, chain, content }: Attributed): boolean =>
  speaker === null &&
  (saying.verbs.get(chain.at(-1)?.verb ?? "")?.some(({ cue }) => cue.kind === "show") ?? false) &&
  told.some(
    (other) =>
      other.speaker !== null &&
      content.every(({ start, end }) => other.content.some((piece) => piece.start <= start && end <= piece.end)),
  );

/** "In it, Norton observed:": what stands behind the colon is his who stands before it. */
const leadOf = ({ reading, supporting }: Case, { sentence }: Witness): Voice | null => {
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
  return { figure: named ?? null, phrase: named?.name ?? supporting.small.they, interview: false };
};

const isFirstPerson = ({ supporting }: Case, { chain }: Attributed): boolean =>
  supporting.speaking.has(chain.at(-1)?.source.toLowerCase() ?? "");
