import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";
import { filled, quotedIn } from "./wording.ts";

/** A figure of somebody's own for what was counted right before: "put the figure at nearly 5 million", "twice as much". */
type Rival = { party: Party; sentence: number; words: Span; shown: Span };

const tallyReach = 8;
const numberReach = 4;

const whole = ({ passage: { start, end } }: Sentence): Span => ({ start, end });

/** "put the figure at 5 million". */
const putAt = (desk: Desk, sentence: Sentence): Rival[] => {
  const { words, index } = sentence;
  const { putting, tallies, figureAt } = desk.disputing;
  const verb = words.findIndex(({ lower }) => putting.has(lower));
  const behind = words.slice(verb + 1, verb + 1 + tallyReach);
  const at = behind.findIndex(({ lower }) => lower === figureAt);
  const what = behind.slice(0, Math.max(0, at));
  // "had cost 90,000 crowns. The school put the cost at 55,000"
  if (verb < 1 || at < 0) return [];
  const before = desk.keysOf(desk.reading.sentences[index - 1]?.words ?? []);
  const named = desk.disputing.definite.has(what[0]?.lower ?? "") && what.length === 2;
  const tally = what.some((word) => tallies.has(word.lower) || (named && before.has(desk.keyOf(word) ?? "")));
  const subject = verb > 0 && tally ? subjectBefore(desk, words, verb) : null;
  const party = subject && partyOf(desk, desk.slice(subject), subject, null);
  const figure = at < 0 ? null : figureBehind(words, verb + 2 + at);
  if (!party || isOpen(desk, party) || !figure) return [];
  return [{ party, sentence: index, words: figure, shown: whole(sentence) }];
};

/** "The government put the damage at 80 million euros", right before. */
const putFirst = (desk: Desk, index: number, rival: Rival): Rival[] => {
  const sentence = desk.reading.sentences[index];
  const words = sentence?.words ?? [];
  const verb = words.findIndex(({ lower }) => desk.disputing.putting.has(lower));
  const at = words.findIndex(({ lower }, n) => n > verb && n <= verb + tallyReach && lower === desk.disputing.figureAt);
  const subject = verb > 0 && at > verb ? subjectBefore(desk, words, verb) : null;
  const party = subject && partyOf(desk, desk.slice(subject), subject, null);
  const figure = at > 0 ? figureBehind(words, at + 1) : null;
  if (!sentence || !party || isOpen(desk, party) || !figure || sameParty(party, rival.party)) return [];
  return figure.end <= rival.words.start ? [{ party, sentence: index, words: figure, shown: whole(sentence) }] : [];
};

const figureBehind = (words: readonly Word[], from: number): Span | null => {
  const behind = words.slice(from, from + numberReach);
  const number = behind.findIndex(({ kind }) => kind === "number");
  const [first] = behind;
  if (number < 0 || !first) return null;
  const next = words[from + number + 1];
  const last =
    next?.kind === "word" && /^(?:\p{L}+illion|thousand|hundred|percent)$/u.test(next.lower) ? next : behind[number];
  return last ? { start: first.start, end: last.end } : null;
};

/** "said it was likely to be twice as much". */
const compared = (desk: Desk, stand: Stand): Rival[] => {
  const [content] = stand.attributed.content;
  if (stand.attributed.act !== "asserts" || !content || stand.party.holder === unnamed) return [];
  const found = desk.disputing.replies.rivalFigure.exec(desk.slice(content));
  if (!found) return [];
  const start = content.start + found.index;
  return [
    {
      party: stand.party,
      sentence: stand.sentence,
      words: { start, end: start + found[0].length },
      shown: stand.shown,
    },
  ];
};

/** The one number of a telling, with the word for its size; null where there are several. */
const onlyNumber = (desk: Desk, { words, sentence }: Stand): Span | null => {
  const { of } = desk.cues.grammar.joints;
  // "450 of 1,300 jobs": the first is told.
  const numbers = words.filter(
    ({ kind, text }, at) => kind === "number" && !/^(?:19|20)\d\d$/u.test(text) && words[at - 1]?.lower !== of,
  );
  const [number] = numbers;
  const all = desk.reading.sentences[sentence]?.words ?? [];
  if (numbers.length !== 1 || !number) return null;
  const at = placeOf(all, number.start);
  const before = all[at - 1];
  const sign = before && /^\p{Sc}$/u.test(before.text) ? before : number;
  const next = all[at + 1];
  const scaled =
    next?.kind === "word" && /^(?:\p{L}+illion|thousand|hundred|percent)$/u.test(next.lower) ? next : number;
  return { start: sign.start, end: scaled.end };
};

/** Two figures by two parties, the second of which only takes up what the first counts. */
export const rivalFiguresIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage) && passage.role !== "heading");
  const rivals = [
    ...briefed.flatMap((sentence) => putAt(desk, sentence)),
    ...stands.flatMap((stand) => compared(desk, stand)),
  ];
  return rivals.flatMap((rival): Found[] => {
    const before = [...(by.get(rival.sentence - 1) ?? []), ...(by.get(rival.sentence) ?? [])];
    const put = [rival.sentence - 1, rival.sentence].flatMap((index) => putFirst(desk, index, rival));
    const first = before.findLast(
      (stand) =>
        stand.party.holder !== unnamed &&
        !sameParty(stand.party, rival.party) &&
        (stand.attributed.content[0]?.end ?? 0) <= rival.words.start &&
        onlyNumber(desk, stand) !== null,
    );
    const told = first && onlyNumber(desk, first);
    const one = first && told ? { ...first, words: told } : put.at(-1);
    if (!one) return [];
    return [
      between(
        {
          question: filled(desk.disputing.questions.whichFigure, {
            one: quotedIn(desk, one.words),
            other: quotedIn(desk, rival.words),
          }),
          claim: one.shown,
          weight: 4,
        },
        accountOf(one, "asserts"),
        accountOf(rival, "asserts"),
      ),
    ];
  });
};
