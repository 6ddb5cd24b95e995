import type { Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Attributed } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf } from "./party.ts";

/** One attribution made ready for comparing: whose it is, what it is about, and what of it is shown. */
export type Stand = {
  attributed: Attributed;
  party: Party;
  sentence: number;
  words: readonly Word[];
  keys: ReadonlySet<string>;
  shown: Span;
};

/** Long quotations are compared by their beginning. */
const mostWords = 80;

/** What stands for an attribution in a brief: its content where that says it all, else the whole sentence. */
const shownOf = ({ reading }: Desk, { act, object, content, cue, sentence, disputedBy }: Attributed): Span => {
  const passage = reading.sentences[sentence]?.passage;
  const [first] = content;
  const whole = passage
    ? { start: passage.start, end: passage.end }
    : { start: first?.start ?? 0, end: first?.end ?? 0 };
  if (!first || act !== "asserts" || (object !== null && disputedBy === null) || content.length !== 1) return whole;
  const inside = passage && first.start >= passage.start && first.end <= passage.end;
  const clear = cue === null || cue.end <= first.start || cue.start >= first.end;
  return inside && clear ? first : whole;
};

/** Whose words they are. Where somebody else disputes them, the place that the reading keeps as source is the disputer's. */
const partyOfSource = (desk: Desk, { chain, source, speaker, disputedBy }: Attributed): Party => {
  const wording = chain.at(-1)?.source ?? "";
  const others = disputedBy !== null && source !== null && source.start === disputedBy.span.start;
  return others ? partyOf(desk, wording, null, null) : partyOf(desk, wording, source, speaker);
};

/** Nobody speaks of himself by name: such words are somebody else's. */
const speaksOfSelf = ({ voice }: Attributed, { figure, proper, names }: Party, words: readonly Word[]): boolean => {
  const quoted = voice === "direct" || /^["“„«]/u.test(words[0]?.text ?? "");
  const body = figure !== null && figure.kind !== "person";
  return (
    quoted &&
    proper &&
    !body &&
    words.some(({ lower, text }) => /^\p{Lu}/u.test(text) && names.has(lower.replace(/'s$/u, "")))
  );
};

/** Every attribution that a brief may show, in order. */
export const standsOf = (desk: Desk): Stand[] =>
  desk.reading.attributions.flatMap((attributed) => {
    const passage = desk.reading.sentences[attributed.sentence]?.passage;
    if (!passage || !isBriefed(passage) || passage.role === "heading") return [];
    const words = attributed.content.flatMap((piece) => desk.wordsIn(piece)).slice(0, mostWords);
    const party = partyOfSource(desk, attributed);
    if (isOpen(desk, party) || speaksOfSelf(attributed, party, words)) return [];
    return [
      {
        attributed,
        party,
        sentence: attributed.sentence,
        words,
        keys: desk.keysOf(words),
        shown: shownOf(desk, attributed),
      },
    ];
  });
