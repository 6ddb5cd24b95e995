import type { DraftPart } from "#brief/draft.ts";
import type { Length } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { carriedOnIn } from "./carried.ts";
import { developmentsIn } from "./developments.ts";
import { bestOf, type Gain, gainOf, newsOf, type Scored, shows, standingOf, tellsAgain } from "./gain.ts";
import { type Line, linesOf } from "./lines.ts";
import { developmentMissed } from "./missed.ts";
import { pairedIn } from "./pairs.ts";
import { priorsOf } from "./prior.ts";
import { type Answering, answersIn, isCharge } from "./reply.ts";
import { shortFormsIn } from "./short-forms.ts";
import { unnamedSelf } from "./speaking.ts";
import { tiesOf } from "./ties.ts";
import { type Weights, weightsOf } from "./weigh.ts";

type Point = DraftPart & { part: "point" };

/**
 * Lines of a summary: `least` of them, and more while there is room for their words; one more in a long article. Where
 * parties quarrel `opening` lines say what about, each side has one, and there is more room for what else is new.
 */
type Size = { opening: number; least: number; most: number; words: number; contested: number };

const sizes: Readonly<Record<Length, Size>> = {
  short: { opening: 1, least: 3, most: 3, words: 60, contested: 90 },
  standard: { opening: 2, least: 3, most: 6, words: 78, contested: 160 },
  long: { opening: 5, least: 6, most: 10, words: 210, contested: 280 },
};

/** An article of so many lines has one more in its summary, and another at each of the next. */
const longArticles = [34, 70, 120];
/** Where so many lines are left, those that tell again are dropped all at once: one by one would take the square of them. */
const manyLines = 500;

/** The passages of each position of a dispute, and whether it answers a claim. */
type Quarrel = readonly { passages: ReadonlySet<string>; answers: boolean }[];

/** A text of so many lines has room for what comes next, told in so many words. */
const roomForNext = 12;
const longestNext = 34;
const roomForDevelopment = 6;

const mostQuarrels = 2;
const longestReply = 45;
/** Where so many speak, the summary has room for one of whom no line tells yet. */
const manyVoices = 6;

const answering = new Set<string>(["denies", "doubts", "opposes"]);

const quarrelsOf = (points: readonly Point[]): Quarrel[] =>
  points.slice(0, mostQuarrels).map(({ positions }) =>
    positions.map(({ said, stance }) => ({
      passages: new Set(said.claims.flatMap(({ passageId }) => passageId ?? [])),
      answers: answering.has(stance),
    })),
  );

/** Who is charged with something has a line: what he answers, else that he answers nothing. */
const replyTo = (picked: readonly Scored[], lines: readonly Scored[], gain: Gain): Scored | null => {
  if (picked.some(({ answers }) => answers === "reply")) return null;
  const left = lines.filter((line) => !picked.includes(line) && line.words <= longestReply);
  const bestFor = (answering: Answering): Scored | null =>
    bestOf(new Set(left.filter(({ answers }) => answers === answering)), gain);
  const charges = picked.filter((line) => line.charges);
  const isAnswered = charges.length === 0 || picked.some(({ answers }) => answers === "charge");
  const charged = new Set(charges.flatMap(({ named }) => [...named]));
  const silent = left.filter(({ answers, named }) => answers === "silence" && [...named].some((id) => charged.has(id)));
  return bestFor("reply") ?? (isAnswered ? null : (bestFor("charge") ?? silent[0] ?? null));
};

/**
 * Chooses greedily by what each line adds: what two lines tell alike counts once. Where parties quarrel each side has a
 * line of its own, and the last one goes to a part of the article that no other line comes from.
 */
const chosen = (all: readonly Scored[], weights: Weights, size: Size, quarrels: readonly Quarrel[]): Scored[] => {
  const { opening, least, most } = size;
  const lead = all.find(({ isLead }) => isLead);
  // What stands before the lead only sets its scene.
  const lines = all.filter(({ answers, order }) => answers !== "silence" && order >= (lead?.order ?? 0));
  const sides = new Set(lines.flatMap(({ side }) => side ?? []));
  const isContested = sides.size > 1;
  const told = new Set<string>();
  const picked: Scored[] = [];
  const adds: Gain = (line) => gainOf(line, told, weights) * standingOf(line, picked);
  const take = (line: Scored): void => {
    picked.push(line);
    for (const term of line.terms) told.add(term);
  };
  const fill = (left: Set<Scored>, fits: (next: Scored) => boolean, gain = adds): void => {
    while (picked.length < most) {
      const best = bestOf(left, gain);
      if (!best || !fits(best)) return;
      left.delete(best);
      if (tellsAgain(best, picked)) {
        if (left.size > manyLines) for (const line of left) if (tellsAgain(line, picked)) left.delete(line);
        continue;
      }
      take(best);
    }
  };
  const wanted = (isContested ? opening : least) + longArticles.filter((long) => lines.length >= long).length;
  const hasRoom = (next: Scored, words: number): boolean =>
    picked.reduce((sum, line) => sum + line.words, next.words) <= words;
  if (lead && lines.includes(lead)) take(lead);
  fill(new Set(lines), (next) => picked.length < wanted || (!isContested && hasRoom(next, size.words)));
  for (const quarrel of quarrels) {
    const sides = quarrel.map(({ passages, answers }) => ({
      lines: lines.filter(({ sentence }) => passages.has(sentence.passage.id)),
      answers,
    }));
    const isShown = (side: { lines: readonly Scored[] }): boolean => side.lines.some((line) => picked.includes(line));
    const shown = sides.filter(isShown);
    if (isContested || shown.length === 0) continue;
    const unshown = sides.filter((side) => side.lines.length > 0 && !isShown(side));
    // Another voice of the side that is shown already can wait.
    const other = unshown.find(({ answers }) => shown.every((side) => side.answers !== answers)) ?? unshown[0];
    const reply = bestOf(new Set(other?.lines.filter(({ words }) => words <= longestReply)), shows);
    if (reply && picked.length < most) take(reply);
  }
  if (!isContested && picked.length < most) {
    const reply = replyTo(picked, all, (line) => shows(line) * standingOf(line, picked));
    if (reply) take(reply);
  }
  if (!isContested && new Set(lines.flatMap((line) => [...line.speakers])).size >= manyVoices) {
    const heard = new Set(picked.flatMap((line) => [...line.speakers]));
    const isNew = ({ speakers, assumed, words }: Scored): boolean =>
      words <= longestReply &&
      speakers.size > 0 &&
      assumed.size === 0 &&
      ![...speakers].some((speaker) => heard.has(speaker));
    fill(new Set(lines.filter(isNew)), () => picked.length < wanted + 1);
  }
  if (!isContested && lines.length >= roomForDevelopment) {
    const next = developmentMissed(picked, lines, longestReply, adds);
    if (next && picked.length < most && !tellsAgain(next, picked)) take(next);
  }
  if (!isContested && lines.length >= roomForNext && !picked.some(({ isNext }) => isNext)) {
    const next = lines.filter(
      ({ isNext, behind, words, prior, assumed, isLinked }) =>
        isNext && words <= (behind ? longestReply : longestNext) && prior > 0.5 && assumed.size === 0 && !isLinked,
    );
    const best = bestOf(new Set(next), adds);
    if (best && picked.length < most && !tellsAgain(best, picked)) take(best);
  }
  if (!isContested) return picked;
  const isTold = ({ side }: Scored): boolean => side !== null && picked.some((line) => line.side === side);
  for (const side of sides) {
    fill(
      new Set(lines.filter((line) => line.side === side)),
      (next) => !isTold(next),
      (line) => shows(line) * standingOf(line, picked),
    );
  }
  fill(
    new Set(lines.filter((line) => !isTold(line))),
    (next) => hasRoom(next, size.contested),
    (line) => newsOf(line, picked, told, lines.length) * standingOf(line, picked),
  );
  return picked;
};

const fewestVoiced = 2;

/** None of the lines in which somebody unnamed says "I"; of an interview only those of which it can be told who says them, if there are any. */
const voicedIn = ({ article }: Reading, lines: readonly Scored[]): readonly Scored[] => {
  const others = lines.filter(({ speaks }) => speaks > unnamedSelf);
  const all = others.length >= fewestVoiced ? others : lines;
  if (article.genre !== "interview") return all;
  const best = [1, 0.4].map((least) => all.filter(({ speaks }) => speaks >= least));
  return best.find(({ length }) => length >= fewestVoiced) ?? all;
};

/** The lines of the summary in the article's order. `points` are the disputes that it should not be silent about. */
export const summaryLinesOf = (reading: Reading, length: Length, points: readonly Point[] = []): Line[] => {
  const weights = weightsOf(reading);
  const isNext = ({ span }: Line): boolean =>
    reading.cues?.standing.ahead.test(reading.article.text.slice(span.start, span.end)) ?? false;
  const alone = pairedIn(reading, linesOf(reading));
  const developmentsOf = developmentsIn(reading, alone);
  const lines = carriedOnIn(reading, alone, (line) => isNext(line) || developmentsOf(line).size > 0);
  const priors = priorsOf(reading, lines, points);
  const ties = tiesOf(reading, lines);
  const needsOf = shortFormsIn(reading);
  const answersOf = answersIn(reading);
  const termsOf = ({ sentence, behind }: Line): ReadonlySet<string> =>
    behind ? new Set([...weights.termsOf(sentence), ...weights.termsOf(behind)]) : weights.termsOf(sentence);
  const scored = lines.flatMap((line, order) => {
    const [prior, tie] = [priors[order], ties[order]];
    return prior && tie
      ? [
          {
            ...line,
            ...prior,
            ...tie,
            answers: answersOf(line),
            charges: isCharge(reading, line),
            isNext: isNext(line),
            developments: developmentsOf(line),
            order,
            terms: termsOf(line),
            needs: needsOf(line),
          },
        ]
      : [];
  });
  return chosen(voicedIn(reading, scored), weights, sizes[length], quarrelsOf(points)).toSorted(
    (a, b) => a.span.start - b.span.start,
  );
};

const mostQuotes = 2;

/** Somebody's own words of which no line tells: in a language without cues a summary has no other way to give a side. */
const quotesBeside = ({ attributions, sentences }: Reading, lines: readonly Line[]): Line[] =>
  attributions
    .flatMap(({ sentence: index, content: [span] }) => {
      const sentence = sentences[index];
      const isWhole = sentence && span && span.end <= sentence.passage.end;
      return isWhole && !lines.some((line) => line.sentence === sentence) ? [{ sentence, span }] : [];
    })
    .slice(0, mostQuotes);

/** The summary as draft parts, each a slice of one passage. */
export const summaryOf = (reading: Reading, length: Length, points: readonly Point[] = []): DraftPart[] => {
  const lines = summaryLinesOf(reading, length, points);
  const all = reading.cues ? lines : [...lines, ...quotesBeside(reading, lines)];
  return all
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ sentence, span }) => ({
      part: "summary",
      said: {
        text: null,
        claims: [{ passageId: sentence.passage.id, words: reading.article.text.slice(span.start, span.end) }],
      },
    }));
};
