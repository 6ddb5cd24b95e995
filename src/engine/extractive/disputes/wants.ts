import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { type Account, accountOf, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { subjectBefore } from "./subject.ts";
import { filled, quotedIn } from "./wording.ts";

/** What somebody would have: "the fishermen want the old wall back". */
type Want = { party: Party; what: Span; at: number; keys: ReadonlySet<string>; sentence: number; shown: Span };

const shortest = 2;
const longest = 16;

/** The words of what is wanted, up to where its clause is over. */
const wantedBehind = (desk: Desk, words: readonly Word[], verb: number): Span | null => {
  const rest = words.slice(verb + 1, verb + 2 + longest);
  const { coordinators, endings } = desk.cues.grammar;
  const end = rest.findIndex(
    ({ text, lower, kind }, at) =>
      /^[;:.!?“”"—–]$/u.test(text) ||
      desk.disputing.clauseEnds.has(lower) ||
      (text === "," && (coordinators.has(rest[at + 1]?.lower ?? "") || endings.ing.test(rest[at + 1]?.lower ?? ""))) ||
      (kind === "word" && coordinators.has(lower) && desk.disputing.wanting.has(rest[at + 2]?.lower ?? "")),
  );
  const what = (end < 0 ? rest : rest.slice(0, end)).filter(({ text }, at, all) => text !== "," || at < all.length - 1);
  const [first] = what;
  const last = what.at(-1);
  if (!first || !last || what.length < shortest || what.length > longest) return null;
  return { start: first.start, end: last.end };
};

/** "say they want" is somebody else's telling: the subject opens its clause and holds no verb. */
const opensClause = ({ cues, disputing }: Desk, words: readonly Word[], { start, end }: Span): boolean => {
  const at = placeOf(words, start);
  const before = words[at - 1];
  const own = words.slice(at, placeOf(words, end));
  const opens =
    before === undefined ||
    /^[;,]$/u.test(before.text) ||
    cues.grammar.coordinators.has(before.lower) ||
    disputing.turning.has(before.lower) ||
    disputing.opposing.has(before.lower);
  return opens && !own.some(({ lower }) => cues.saying.verbs.has(lower) || cues.grammar.subjects.has(lower));
};

/** "wants", "insists on". */
const isWanting = ({ disputing }: Desk, words: readonly Word[], verb: number): boolean => {
  const { lower = "" } = words[verb] ?? {};
  return disputing.wanting.has(lower) || disputing.wantingFor.get(lower) === words[verb + 1]?.lower;
};

export const wantsIn = (desk: Desk, { words, index }: Sentence): Want[] =>
  words.flatMap(({ lower, start }, verb): Want[] => {
    if (verb === 0 || !isWanting(desk, words, verb)) return [];
    const subject = subjectBefore(desk, words, verb);
    const what = wantedBehind(desk, words, desk.disputing.wanting.has(lower) ? verb : verb + 1);
    const party = subject && partyOf(desk, desk.slice(subject), subject, null);
    if (!what || !party || isOpen(desk, party) || party.holder === unnamed) return [];
    if (words.slice(Math.max(0, verb - 3), verb).some((word) => desk.disputing.negations.has(word.lower))) return [];
    if (!opensClause(desk, words, subject)) return [];
    const shown = { start: subject.start, end: what.end };
    return [{ party, what, at: start, keys: desk.keysOf(desk.wordsIn(what)), sentence: index, shown }];
  });

/** Set against each other: by ";", "while" or "but" in one sentence, or by "But" at the head of the next. */
const isSetAgainst = (desk: Desk, one: Want, other: Want): boolean => {
  const { turning, opposing } = desk.disputing;
  if (one.sentence === other.sentence) {
    const between = desk.wordsIn({ start: one.what.end - 1, end: other.at });
    return between.some(({ text, lower }) => text === ";" || turning.has(lower) || opposing.has(lower));
  }
  return (
    other.sentence - one.sentence === 1 && turning.has(desk.reading.sentences[other.sentence]?.words[0]?.lower ?? "")
  );
};

const startsAlike = (desk: Desk, one: Want, other: Want): boolean => {
  const { to } = desk.cues.grammar.joints;
  return (desk.wordsIn(one.what)[0]?.lower === to) === (desk.wordsIn(other.what)[0]?.lower === to);
};

/** Two parties that would each have something else: "The council wants a barrier; the fishermen want the old wall back". */
export const wantsAgainst = (desk: Desk): Found[] => {
  const wants = desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage) && passage.role !== "heading")
    .flatMap((sentence) => wantsIn(desk, sentence));
  return wants.flatMap((one, index): Found[] => {
    const other = wants[index + 1];
    if (!other || sameParty(one.party, other.party) || !isSetAgainst(desk, one, other)) return [];
    if (!startsAlike(desk, one, other) || [...other.keys].every((key) => one.keys.has(key))) return [];
    const account = (want: Want): Account => ({ ...accountOf(want, "supports"), at: want.at });
    return [
      {
        question: filled(desk.disputing.questions.which, {
          one: quotedIn(desk, one.what),
          other: quotedIn(desk, other.what),
        }),
        claim: one.what,
        asserted: [account(one)],
        disputed: [account(other)],
        finding: null,
        weight: 4,
      },
    ];
  });
};
