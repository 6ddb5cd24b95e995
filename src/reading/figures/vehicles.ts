import type { Sentence } from "#reading/reading.ts";
import type { Known } from "./acting.ts";
import type { Mention, Scene } from "./scene.ts";

/** For each "report", "statement" and the like, by its start, whose it is, where the article tells. */
export const issuersOf = (scene: Scene, pronouns: ReadonlyMap<number, Known>): ReadonlyMap<number, Known> => {
  const found = new Map<number, Known>();
  const held = new Map<string, Known | null>();
  let speaker: { known: Known; sentence: number } | null = null;
  for (const sentence of scene.sentences) {
    if (sentence.passage.role !== "body" && sentence.passage.role !== "list") continue;
    for (const [at, word] of sentence.words.entries()) {
      if (word.kind !== "word" || !scene.cues.saying.vehicles.has(word.lower)) continue;
      const noun = singular(word.lower);
      const told = ownerOf(scene, sentence, at, pronouns) ?? makerOf(scene, sentence, at);
      const known: Known | null =
        told ??
        (isDefinite(scene, sentence, at)
          ? held.has(noun)
            ? (held.get(noun) ?? null)
            : utteredBy(scene, noun, speaker, sentence)
          : null);
      held.set(noun, known);
      if (known !== null) found.set(word.start, known);
    }
    const speaks = (scene.mentions[sentence.index] ?? [])
      .filter(({ position, quote }) => position?.speaks && quote < 0)
      .at(-1);
    if (speaks) speaker = { known: speaks.known, sentence: sentence.index };
  }
  return found;
};

const singular = (noun: string): string => noun.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

const isSource = ({ figure: { kind } }: Known): boolean => kind !== "place" && kind !== "other";

const mentionEnding = (scene: Scene, { index }: Sentence, end: number): Mention | null =>
  (scene.mentions[index] ?? []).find(({ span }) => span.start < end && end <= span.end + 2) ?? null;

const mentionFrom = (scene: Scene, { index }: Sentence, start: number): Mention | null =>
  (scene.mentions[index] ?? []).find(({ span }) => span.start === start) ?? null;

/** "The Times report", "Hamas's statement", "its report". */
const ownerOf = (scene: Scene, sentence: Sentence, at: number, pronouns: ReadonlyMap<number, Known>): Known | null => {
  const before = sentence.words[at - 1];
  if (before === undefined || before.kind !== "word") return null;
  const pronoun = scene.cues.grammar.possessives.has(before.lower) ? pronouns.get(before.start) : undefined;
  if (pronoun !== undefined) return pronoun;
  const mention =
    mentionEnding(scene, sentence, before.end) ??
    (scene.cues.naming.knows(before.lower) ? ownerTwoBefore(scene, sentence, at) : null);
  return mention !== null && isSource(mention.known) ? mention.known : null;
};

/** "Hamas's written statement". */
const ownerTwoBefore = (scene: Scene, sentence: Sentence, at: number): Mention | null => {
  const owner = sentence.words[at - 2];
  return owner !== undefined && scene.cues.grammar.endings.owner.test(owner.lower)
    ? mentionEnding(scene, sentence, owner.end)
    : null;
};

/** "a report in Politico", "a statement issued by the Velmar Group". */
const makerOf = (scene: Scene, sentence: Sentence, at: number): Known | null => {
  const { naming } = scene.cues;
  for (let next = at + 1; next < at + 5; next++) {
    const word = sentence.words[next];
    if (word === undefined || word.kind !== "word") return null;
    if (
      !naming.makers.has(word.lower) ||
      (word.lower === scene.cues.grammar.joints.in && !naming.mediaTexts.has(sentence.words[at]?.lower ?? ""))
    )
      continue;
    for (let named = next + 1; named < next + 9; named++) {
      const start = sentence.words[named];
      if (start === undefined || start.kind !== "word") return null;
      const mention = mentionFrom(scene, sentence, start.start);
      if (mention) return isSource(mention.known) ? mention.known : null;
      const { lower } = start;
      if (
        !(
          lower === naming.article ||
          naming.titleModifiers.has(lower) ||
          naming.titleHeads.has(lower) ||
          naming.demonyms.has(lower) ||
          naming.organisationNouns.has(lower) ||
          naming.courtesies.has(lower)
        )
      )
        return null;
    }
    return null;
  }
  return null;
};

const isDefinite = (scene: Scene, { words }: Sentence, at: number): boolean => {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const lower = words[before]?.lower ?? "";
    if (scene.cues.naming.pointers.has(lower)) return true;
    if (
      words[before]?.kind !== "word" ||
      scene.cues.grammar.prepositions.has(lower) ||
      scene.cues.grammar.determiners.has(lower)
    )
      return false;
  }
  return false;
};

/** "X denounced the plan. According to the statement, …": what was just said is X's. */
const utteredBy = (
  { cues }: Scene,
  noun: string,
  speaker: { known: Known; sentence: number } | null,
  { index }: Sentence,
): Known | null =>
  speaker !== null && cues.naming.utterances.has(noun) && index - speaker.sentence <= 1 ? speaker.known : null;
