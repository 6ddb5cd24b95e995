import { isAnswerable, type Passage } from "#brief/article.ts";
import type { Answer } from "#brief/brief.ts";
import type { AnswerPart } from "#brief/draft.ts";
import type { FaultDetail } from "#brief/fault.ts";
import type { AnswerOptions, Engine, Turn } from "#engine/engine.ts";
import { isForTranslation } from "#engine/extractive/answers/wanted-language.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { groundIn } from "#grounding/ground.ts";
import { receiptOf, sealed } from "#grounding/receipt.ts";
import type { Reading } from "#reading/reading.ts";
import { answeringIn, questionAlone } from "./answering.ts";
import { withBothSides } from "./both-sides.ts";
import { countedAs, deskOf, withdrawn } from "./desk.ts";
import { gathered, handledIn, kindOf, type Piece, standing } from "./gathered.ts";
import { isAgainstNone, ownAnswer } from "./own-answer.ts";
import { countQuotes } from "./quotes.ts";
import { type Handled, inRounds } from "./rounds.ts";

const mostNearest = 3;

const untranslated = (trusted: boolean): FaultDetail => ({
  code: "not-translated",
  message: trusted
    ? "The extractive engine does not translate; it quotes the article’s own words."
    : "No translation stood the check; these are the article’s own words.",
});

const foundNone: FaultDetail = { code: "model-found-none", message: "The model found no answer in the article." };

/** `instead`: why this engine answers and not another, for the reader. */
export type AnsweringOptions = AnswerOptions & { instead?: FaultDetail | null };

/**
 * An answer of one of three kinds. One whose every line fell is not half an answer: code's own engine answers then, and says so,
 * or the article does not say.
 */
export const answerQuestion = async (
  reading: Reading,
  engine: Engine,
  turns: readonly Turn[],
  question: string,
  options: AnsweringOptions,
  signal: AbortSignal,
): Promise<Answer> => {
  const { language, instead = null } = options;
  const trusted = engine.name === "extractive";
  const ground = groundIn(reading);
  const tools = { reading, ground, judge: engine.judge, language, signal };
  // What addresses a machine is quoted to whoever asks for it, and code alone tells who does.
  const isTold = (passage: Passage): boolean => isAnswerable(passage) && passage.role !== "machine";
  const asked = trusted ? null : questionAlone(reading, turns, question);
  const desk = deskOf({ ...tools, question: asked, may: trusted ? isAnswerable : isTold });
  const places: (Handled<Piece> | undefined)[] = [];
  const fault = await inRounds<AnswerPart, Piece>({
    draft: (fell) => engine.answer(reading, turns, question, fell ? { language, fell } : { language }, signal),
    handle: (part) => handledIn(part, desk, ground),
    repairs: engine.repairs,
    settle: (place, handled) => {
      places[place] = handled;
    },
  });
  const found = gathered(Array.from(places, (handled) => handled?.shown ?? null));
  const plainDesk = deskOf({ ...tools, judge: null, may: isAnswerable });
  const { lines: answering, near } = trusted
    ? { lines: found.lines, near: [] }
    : answeringIn(reading, turns, question)(found.lines);
  const drafted = trusted
    ? found
    : await withBothSides(reading, turns, question, { ...found, lines: answering }, plainDesk);

  const kind = kindOf(drafted, trusted);
  const isNone = drafted.kind === "does-not-say" && fault === null;
  const ownDesk = fault === null ? deskOf({ ...tools, question: asked, may: isAnswerable }) : plainDesk;
  const own =
    trusted || kind !== "does-not-say" ? null : await ownAnswer(reading, turns, question, ownDesk, ground, signal);
  const isOwn = own !== null && (!isNone || isAgainstNone(reading, turns, question, own));
  const ownKind = isOwn ? kindOf(own, true) : "does-not-say";
  const isFilled = own !== null && ownKind !== "does-not-say";
  const offered = [...near, ...(drafted.nearest.length > 0 ? drafted.nearest : (own?.nearest ?? []))];
  const nearest = offered
    .filter(({ start }, n) => offered.findIndex((each) => each.start === start) === n)
    .slice(0, mostNearest);
  const shown = isFilled
    ? { kind: ownKind, statements: standing(own), nearest: [] }
    : kind === "does-not-say"
      ? { kind, statements: [], nearest }
      : { kind, statements: standing(drafted), nearest: [] };

  const isShown = !isFilled && kind !== "does-not-say";
  const lines = [...drafted.lines.map((line) => (isShown ? line : withdrawn(line))), ...(isFilled ? own.lines : [])];
  const quotes = shown.nearest.length + countQuotes(shown.statements);
  const isUntranslated =
    isForTranslation(reading, question) &&
    !shown.statements.some((each) => each.translation || each.wording !== "strict");
  const told = isUntranslated ? untranslated(trusted) : isFilled && isNone ? foundNone : null;
  const failed = fault ?? desk.fault() ?? told ?? instead;
  return sealed(reading.article, {
    question,
    ...shown,
    receipt: receiptOf(reading.article, lines.map(countedAs), quotes, desk.checkedBy(lines)),
    ...(isFilled || (own && fault) ? { filledBy: extractiveEngine.name } : {}),
    ...(failed ? { fault: { code: failed.code, message: failed.message } } : {}),
  });
};
