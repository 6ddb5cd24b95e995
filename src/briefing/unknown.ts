import type { Quote, Statement } from "#brief/brief.ts";
import type { DraftPart } from "#brief/draft.ts";
import { meets } from "#brief/span.ts";
import type { Cues } from "#language/cues.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { withdrawn } from "./desk.ts";
import { handledLine, type Piece, type Table } from "./piece.ts";
import type { Handled } from "./rounds.ts";

/** So far before a verb of saying or knowing its negation stands, and so far behind it what is asked. */
const negationReach = 5;
const questionReach = 2;

const isNegated = ({ grammar, disputing, supporting }: Cues, { lower }: Word): boolean =>
  grammar.negations.has(lower) ||
  disputing.negations.has(lower) ||
  disputing.failing.has(lower) ||
  (supporting?.denying.has(lower) ?? false);

const opensQuestion = ({ asking, disputing }: Cues, { lower }: Word): boolean =>
  disputing.whether.has(lower) || asking.interrogatives.some(([phrase]) => phrase[0] === lower);

/** "… cannot speak to what the motive was", "his refusal to say which side": an open question behind a negated verb of saying or knowing. */
const keepsOpen = (cues: Cues, words: readonly Word[]): boolean => {
  const { saying, disputing } = cues;
  const isTelling = ({ lower }: Word): boolean =>
    saying.verbs.has(lower) || saying.speaking.has(lower) || disputing.unsure.has(lower);
  if (cues.freeOrder)
    return words.some((word) => isNegated(cues, word)) && words.some((word) => opensQuestion(cues, word));
  return words.some((word, at) => {
    if (!opensQuestion(cues, word)) return false;
    const told = words.slice(Math.max(0, at - questionReach), at).findLastIndex(isTelling);
    const verb = told < 0 ? -1 : Math.max(0, at - questionReach) + told;
    return verb >= 0 && words.slice(Math.max(0, verb - negationReach), verb).some((before) => isNegated(cues, before));
  });
};

/** Set phrases for what is not known, not decided or not answered, unless they hang on an "if". */
const saysOpen = (
  { unknowns, missing }: Cues,
  text: string,
  isQuoted: (from: number, to: number) => boolean,
): boolean =>
  [...unknowns.says, ...missing.silent, ...missing.unanswered].some((pattern) =>
    [...text.matchAll(pattern)].some(
      ({ index, 0: open }) => isQuoted(index, index + open.length) && !unknowns.hypothetical.test(text.slice(0, index)),
    ),
  );

/** Whether the quoted words themselves leave something open: a bare "may", "could" or "not" leaves nothing unknown. */
const leavesOpen = ({ article, sentences, cues }: Reading, { quotes }: Statement): boolean => {
  if (!cues) return false;
  const isOpen = ({ passage, words }: Sentence, quote: Quote): boolean => {
    const { start } = passage;
    const isQuoted = (from: number, to: number): boolean => meets(quote, { start: start + from, end: start + to });
    return (
      saysOpen(cues, article.text.slice(start, passage.end), isQuoted) ||
      keepsOpen(
        cues,
        words.filter((word) => meets(quote, word)),
      )
    );
  };
  return quotes.some((quote) =>
    sentences.some((sentence) => meets(quote, sentence.passage) && isOpen(sentence, quote)),
  );
};

/** Something that a draft says is not known. What the article tells plainly is none, and where code cannot tell, a model must have looked. */
export const handledUnknown = async (part: DraftPart & { part: "unknown" }, table: Table): Promise<Handled<Piece>> => {
  const handled = await handledLine("unknowns", part.said, table);
  const [line] = handled.lines;
  if (table.trusted || !line?.shown || leavesOpen(table.reading, line.shown)) return handled;
  if (!table.reading.cues && line.judged) return handled;
  const why = table.reading.cues ? ("not-carried" as const) : ("no-cues-for-language" as const);
  return { shown: null, lines: [withdrawn(line, [why])], whole: false, why: [why] };
};
