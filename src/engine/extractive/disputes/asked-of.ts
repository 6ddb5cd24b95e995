import type { Span } from "#brief/article.ts";
import type { Stance } from "#brief/brief.ts";
import { overlap } from "#brief/span.ts";
import type { Reading } from "#reading/reading.ts";
import { type Desk, deskOf } from "./desk.ts";
import { type Matter, matterOf } from "./matter.ts";
import { isItSo, questionOf, shortened } from "./question.ts";
import { sidesOf } from "./sides.ts";
import { standsOf } from "./stand.ts";
import { nameOf } from "./support.ts";
import { filled, phraseIn, quoted, withoutMarks } from "./wording.ts";

const longestPhrase = 8;

/** The neutral question that a stretch of the article answers, in words of code's own; null where its language has none. */
const questionAbout = (reading: Reading, at: Span): string | null => {
  const { cues } = reading;
  if (!cues) return null;
  const desk = deskOf(reading, cues);
  const told = reading.attributions
    .flatMap(({ content }) => content)
    .map((content) => ({ content, share: overlap(content, at) / (content.end - content.start) }))
    .toSorted((a, b) => b.share - a.share)[0];
  return told && told.share > 0.5 ? questionOf(desk, told.content) : isItSo(desk, at);
};

/** A side of a point: how it stands to the matter, and the words of the article that show it. */
export type AskedOf = { stance: Stance; at: readonly Span[] };

const isOfSides = (stance: Stance): boolean => stance === "supports" || stance === "opposes";

/** "the toll" in "backs the toll": what is supported, opposed or asked for, where it is told by a noun. */
const matterOfVerb = ({ reading, cues, wordsIn, slice }: Desk, spans: readonly Span[]): Span | null => {
  const { determiners, possessives } = cues.grammar;
  const isNoun = (span: Span): boolean => {
    const words = wordsIn(span);
    const [first] = words;
    if (!first || words.length > longestPhrase || words.some(({ kind }) => kind === "mark")) return false;
    return determiners.has(first.lower) || possessives.has(first.lower) || /^\p{Lu}/u.test(slice(span));
  };
  const objects = reading.attributions
    .filter(({ act }) => act === "supports" || act === "opposes" || act === "demands")
    .flatMap(({ object, content }) => object ?? (content.length === 1 ? content : []))
    .filter((object) => spans.some((span) => overlap(object, span) > 0));
  return objects.find(isNoun) ?? null;
};

const phraseReach = 5;

/** "the harbour levy": a noun for what is proposed or decided, with what describes it. */
const proposalIn = (desk: Desk, spans: readonly Span[]): Matter | null => {
  const { determiners, possessives } = desk.cues.grammar;
  for (const words of spans.map(desk.wordsIn)) {
    const head = words.findIndex(({ lower }) => desk.disputing.proposals.has(lower));
    const before = words.slice(Math.max(0, head - phraseReach), head);
    const first = before.findLast(({ lower }) => determiners.has(lower) || possessives.has(lower));
    const noun = words[head];
    const matter = first && noun ? matterOf(desk, { start: first.start, end: noun.end }) : null;
    if (matter) return matter;
  }
  return null;
};

/** What the sides are for or against: what the article's verbs and nouns name, else the words of the first. */
const askedOfSides = (desk: Desk, sides: readonly AskedOf[]): string | null => {
  const spans = sides.flatMap(({ at }) => at);
  const { questions } = desk.disputing;
  const leaning = sidesOf(desk, standsOf(desk)).filter(({ shown }) => spans.some((span) => overlap(shown, span) > 0));
  const proposal = leaning.length === 0 ? proposalIn(desk, spans) : null;
  const name = nameOf(desk, proposal ? [proposal] : leaning.map(({ matter }) => matter));
  if (name !== "") return filled(questions.supports, { what: name });
  const object = matterOfVerb(desk, spans);
  if (object) return filled(questions.supports, { what: phraseIn(desk, object) });
  const [first] = [...sides.filter(({ stance }) => isOfSides(stance)), ...sides].flatMap(({ at }) => at);
  if (!first) return null;
  const text = withoutMarks(desk.slice(first).replace(/\s+/gu, " ")).replace(/[\s.,;:]+$/u, "");
  return filled(questions.forAndAgainst, { what: quoted(shortened(text)) });
};

/**
 * The neutral question above the sides of a point, in words of code's own: whether a thing is so where they tell, who is for and who
 * against it where they take sides; null where the article's language has no words for it.
 */
export const questionOfSides = (reading: Reading, sides: readonly AskedOf[]): string | null => {
  const { cues } = reading;
  if (!cues) return null;
  if (sides.some(({ stance }) => isOfSides(stance))) return askedOfSides(deskOf(reading, cues), sides);
  const [told] = [...sides.filter(({ stance }) => stance === "asserts"), ...sides].flatMap(({ at }) => at);
  return told ? questionAbout(reading, told) : null;
};
