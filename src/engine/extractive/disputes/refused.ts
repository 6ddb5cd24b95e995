import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { clauseBehind } from "./balking.ts";
import type { Desk } from "./desk.ts";
import { speakerBefore } from "./meant.ts";
import { isOpen, type Party, partyOf, unnamed } from "./party.ts";
import type { Stand } from "./stand.ts";
import { sharedSubject, subjectBefore } from "./subject.ts";

/** Somebody who will not do, have or allow a thing, wherever the article tells it. */
export type Refused = {
  party: Party;
  sentence: number;
  shown: Span;
  /** What is refused, where it is told. */
  what: Span | null;
  keys: ReadonlySet<string>;
  /** The first words of what is refused: what it is above all. */
  heads: ReadonlySet<string>;
  /** It speaks of a demand that was told before: "rejected that call". */
  points: boolean;
  /** Whoever is asked to go stays. */
  stays: boolean;
};

const headWords = 3;
const negationReach = 3;
const opening = 3;

const isContent = ({ cues, disputing }: Desk, { kind, lower }: Word): boolean =>
  kind !== "mark" &&
  !cues.grammar.determiners.has(lower) &&
  !cues.grammar.possessives.has(lower) &&
  !cues.grammar.prepositions.has(lower) &&
  !disputing.pointing.has(lower) &&
  lower !== cues.grammar.joints.to;

const whole = ({ passage: { start, end } }: Sentence): Span => ({ start, end });

/** What a refusal says of the thing refused; null where it is no refusal of anything that somebody may ask. */
const refusedThing = (desk: Desk, what: Span): Pick<Refused, "what" | "keys" | "heads" | "points" | "stays"> | null => {
  const words = desk.wordsIn(what);
  const { quarrels, claimed, pointing } = desk.disputing;
  const [first, second] = words;
  if (!first) return null;
  const infinitive = first.lower === desk.cues.grammar.joints.to;
  if (infinitive && quarrels.unasked.has(second?.lower ?? "")) return null;
  if (words.some(({ lower }) => claimed.has(lower))) return null;
  const noun = words.findIndex(({ lower }) => quarrels.pressing.has(lower));
  const asked = noun >= 0 && !infinitive;
  const content = words.slice(asked ? noun + 1 : 0).filter((word) => isContent(desk, word));
  const again = infinitive && quarrels.doingSo.test(desk.slice(what));
  const alone = words.filter(({ kind }) => kind !== "mark").length === 1 && pointing.has(first.lower);
  return {
    what,
    keys: desk.keysOf(content),
    heads: desk.keysOf(content.slice(0, headWords)),
    points: asked || alone || again,
    stays: (infinitive || asked) && quarrels.leaving.test(desk.slice(what)),
  };
};

/** The word behind a verb of refusing where the thing refused begins; -1 where there is no such verb. */
const behindRefusing = ({ disputing: { quarrels } }: Desk, words: readonly Word[], verb: number): number => {
  const { lower = "" } = words[verb] ?? {};
  const next = words[verb + 1]?.lower ?? "";
  if (quarrels.refusingWith.get(lower)?.has(next)) return verb + 2;
  // "ruled that out"
  const late = words[verb + 2]?.lower ?? "";
  if (quarrels.refusingWith.get(lower)?.has(late)) return verb + 1;
  return quarrels.refusing.has(lower) ? verb + 1 : -1;
};

/** Who refuses: whom the reading names as the source, else the subject; for "…, brushing aside calls" whoever speaks in the sentence. */
const refuserOf = (
  desk: Desk,
  sentence: Sentence,
  verb: number,
  by: ReadonlyMap<number, readonly Stand[]>,
): Party | null => {
  const told = by.get(sentence.index) ?? [];
  const { words } = sentence;
  const word = words[verb];
  const cited = told.find(({ attributed: { cue } }) => cue?.start === word?.start);
  // "The bishop apologised to men who were abused but rebuffed calls …": the sentence's subject goes on
  const joined = desk.cues.grammar.coordinators.has(words[verb - 1]?.lower ?? "");
  const shared = joined ? sharedSubject(desk, sentence, verb) : null;
  if (shared) return partyOf(desk, desk.slice(shared), shared, null);
  if (cited) return cited.party;
  if (desk.cues.grammar.endings.ing.test(word?.lower ?? "")) return told[0]?.party ?? null;
  const subject = subjectBefore(desk, words, verb) ?? sharedSubject(desk, sentence, verb);
  const same = subject && told.find(({ attributed: { source } }) => source?.start === subject.start);
  const party = same?.party ?? (subject ? partyOf(desk, desk.slice(subject), subject, null) : null);
  // "The agency said … It has turned down the request"
  return party && isOpen(desk, party) && subject?.start === words[0]?.start ? speakerBefore(desk, sentence, by) : party;
};

const isNamed = (desk: Desk, party: Party | null): party is Party =>
  party !== null && party.holder !== unnamed && !isOpen(desk, party);

/** "ruled out an early vote", "rebuffed calls for his resignation": told by the article. */
const toldIn = (desk: Desk, sentence: Sentence, by: ReadonlyMap<number, readonly Stand[]>): Refused[] => {
  const { words, index } = sentence;
  const { negations } = desk.disputing;
  const { be } = desk.cues.grammar;
  return words.flatMap((_, verb): Refused[] => {
    const from = verb === 0 ? -1 : behindRefusing(desk, words, verb);
    const before = words.slice(Math.max(0, verb - negationReach), verb);
    if (from < 0 || before.some(({ lower }) => negations.has(lower) || be.has(lower))) return [];
    const pronoun = words[from];
    const single = pronoun !== undefined && desk.disputing.pointing.has(pronoun.lower) && words[from + 1] !== undefined;
    const closed = single && (words[from + 1]?.kind === "mark" || words[from + 1]?.lower === words[verb + 2]?.lower);
    const what = closed && pronoun ? { start: pronoun.start, end: pronoun.end } : clauseBehind(desk, words, from);
    const thing = what && refusedThing(desk, what);
    const party = thing && refuserOf(desk, sentence, verb, by);
    return thing && isNamed(desk, party) ? [{ ...thing, party, sentence: index, shown: whole(sentence) }] : [];
  });
};

/** "he would not release it", said by the one who would have to. */
const ofOwnWill = (desk: Desk, { words }: Stand): Word[] | null => {
  const plain = words.filter(({ kind }) => kind !== "mark");
  const [first] = plain;
  const speaks =
    first !== undefined &&
    (desk.disputing.firstPerson.has(first.lower) ||
      desk.cues.grammar.speakers.has(first.lower) ||
      first.lower === desk.cues.grammar.joints.it);
  const will = plain.findIndex(({ lower }) => desk.disputing.futures.has(lower));
  const no = plain[will + 1];
  if (!speaks || will < 0 || will > opening || !no) return null;
  const negated = desk.disputing.negations.has(no.lower) || desk.disputing.negations.has(plain[will]?.lower ?? "");
  const from = desk.disputing.negations.has(no.lower) ? will + 2 : will + 1;
  const [verb] = plain.slice(from);
  if (!negated || !verb || desk.disputing.quarrels.unasked.has(verb.lower)) return null;
  return plain.slice(from, from + 2 * headWords);
};

const saidIn = (desk: Desk, stand: Stand): Refused[] => {
  const { attributed, party, sentence, shown } = stand;
  const { notToBe, pointsBack, staying } = desk.disputing.quarrels;
  const [content] = attributed.content;
  if (attributed.act !== "asserts" || attributed.object !== null || !content || !isNamed(desk, party)) return [];
  const text = desk.slice(content);
  const will = ofOwnWill(desk, stand);
  const points = notToBe.test(text) || (desk.disputing.replies.noPlans.test(text) && pointsBack.test(text));
  const stays = staying.test(text);
  if (!will && !points && !stays) return [];
  const heads = will?.filter((word) => isContent(desk, word)) ?? [];
  return [
    {
      party,
      sentence,
      shown,
      what: null,
      keys: desk.keysOf(heads),
      heads: desk.keysOf(heads.slice(0, headWords)),
      points,
      stays,
    },
  ];
};

/** Every refusal that an article tells, in order. */
export const refusedIn = (desk: Desk, stands: readonly Stand[]): Refused[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const told = desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage) && passage.role !== "heading")
    .flatMap((sentence) => toldIn(desk, sentence, by));
  return [...told, ...stands.flatMap((stand) => saidIn(desk, stand))].toSorted((a, b) => a.sentence - b.sentence);
};
