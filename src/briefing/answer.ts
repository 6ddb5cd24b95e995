import { isAnswerable, type Passage } from "#brief/article.ts";
import type { Answer, Quote } from "#brief/brief.ts";
import type { AnswerPart } from "#brief/draft.ts";
import type { FaultDetail } from "#brief/fault.ts";
import type { AnswerOptions, Engine, Turn } from "#engine/engine.ts";
import { isForTranslation } from "#engine/extractive/answers/wanted-language.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { type Ground, groundIn } from "#grounding/ground.ts";
import { receiptOf, sealed } from "#grounding/receipt.ts";
import type { Reading } from "#reading/reading.ts";
import { answeringIn, questionAlone } from "./answering.ts";
import { countedAs, type Desk, deskOf, type Line, withdrawn } from "./desk.ts";
import { countQuotes, placesOf } from "./quotes.ts";
import { type Handled, inRounds } from "./rounds.ts";

type Piece = { kind: Answer["kind"] } | { line: Line } | { nearest: Quote };

/** What an engine's parts came to. `drafted`: how many lines it drafted, of which `lines` holds what became of each. */
type Gathered = { kind: Answer["kind"]; lines: Line[]; nearest: Quote[] };

const nothing = (): Gathered => ({ kind: "does-not-say", lines: [], nearest: [] });

const handledIn = async (part: AnswerPart, desk: Desk, ground: Ground): Promise<Handled<Piece>> => {
  const plain = { lines: [], whole: true, why: [] };
  switch (part.part) {
    case "kind":
      return { shown: { kind: part.kind }, ...plain };
    case "nearest": {
      const nearest = ground.quote(part.claim, isAnswerable);
      return { shown: nearest && { nearest }, ...plain };
    }
    case "statement": {
      const lines = await desk.lines([part.said]);
      const [line] = lines;
      return { shown: line ? { line } : null, lines, whole: line?.kept ?? false, why: line?.reasons ?? [] };
    }
  }
};

/** Two lines over the same slices are one. */
const once = (lines: readonly Line[]): Line[] => {
  const seen = new Set<string>();
  return lines.map((line) => {
    if (line.shown === null) return line;
    const places = placesOf(line.shown);
    if (seen.has(places)) return withdrawn(line);
    seen.add(places);
    return line;
  });
};

const standing = ({ lines }: Gathered): Answer["statements"] => lines.flatMap(({ shown }) => shown ?? []);

/** The kind that what stands is enough for; of two accounts that differ, the one that is left would be surer than the article. */
const kindOf = (gathered: Gathered, trusted: boolean): Answer["kind"] => {
  const stands = standing(gathered).length;
  if (stands === 0 || gathered.kind !== "unclear" || stands > 1) return stands === 0 ? "does-not-say" : gathered.kind;
  return trusted || gathered.lines.length === 1 ? "says" : "does-not-say";
};

const untranslated = (trusted: boolean): FaultDetail => ({
  code: "not-translated",
  message: trusted
    ? "The extractive engine does not translate; it quotes the article’s own words."
    : "No translation stood the check; these are the article’s own words.",
});

/**
 * An answer of one of three kinds. One whose every line fell is not half an answer: code's own engine answers then, and says so,
 * or the article does not say.
 */
export const answerQuestion = async (
  reading: Reading,
  engine: Engine,
  turns: readonly Turn[],
  question: string,
  options: AnswerOptions,
  signal: AbortSignal,
): Promise<Answer> => {
  const { language } = options;
  const trusted = engine.name === "extractive";
  const ground = groundIn(reading);
  const tools = { reading, ground, judge: engine.judge, language, signal };
  // What addresses a machine is quoted to whoever asks for it, and code alone tells who does.
  const isTold = (passage: Passage): boolean => isAnswerable(passage) && passage.role !== "machine";
  const asked = trusted ? null : questionAlone(reading, turns, question);
  const desk = deskOf({ ...tools, question: asked, may: trusted ? isAnswerable : isTold });
  const plainDesk = deskOf({ ...tools, may: isAnswerable });
  const drafted = nothing();
  const places: (Handled<Piece> | undefined)[] = [];
  const fault = await inRounds<AnswerPart, Piece>({
    draft: (fell) => engine.answer(reading, turns, question, fell ? { language, fell } : { language }, signal),
    handle: (part) => handledIn(part, desk, ground),
    repairs: engine.repairs,
    settle: (place, handled) => {
      places[place] = handled;
    },
  });
  for (const handled of places) {
    const shown = handled?.shown;
    if (!shown) continue;
    if ("kind" in shown) drafted.kind = shown.kind;
    else if ("line" in shown) drafted.lines.push(shown.line);
    else drafted.nearest.push(shown.nearest);
  }
  drafted.lines = trusted ? once(drafted.lines) : answeringIn(reading, turns, question)(once(drafted.lines));

  const kind = kindOf(drafted, trusted);
  const isWhole = kind !== "does-not-say" || (drafted.kind === "does-not-say" && fault === null);
  const own = trusted || (isWhole && (kind !== "does-not-say" || drafted.nearest.length > 0)) ? null : nothing();
  if (own) {
    const plain = { language: reading.article.language };
    for await (const part of extractiveEngine.answer(reading, turns, question, plain, signal)) {
      const { shown } = await handledIn(part, plainDesk, ground);
      if (shown && "kind" in shown) own.kind = shown.kind;
      else if (shown && "line" in shown) own.lines.push(shown.line);
      else if (shown) own.nearest.push(shown.nearest);
    }
    own.lines = once(own.lines);
  }
  const ownKind = own && !isWhole ? kindOf(own, true) : "does-not-say";
  const isFilled = own !== null && ownKind !== "does-not-say";
  const nearest = drafted.nearest.length > 0 ? drafted.nearest : (own?.nearest ?? []);
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
  const failed = fault ?? desk.fault() ?? (isUntranslated ? untranslated(trusted) : null);
  return sealed(reading.article, {
    question,
    ...shown,
    receipt: receiptOf(reading.article, lines.map(countedAs), quotes, desk.checkedBy(lines)),
    ...(isFilled || (own && fault) ? { filledBy: extractiveEngine.name } : {}),
    ...(failed ? { fault: { code: failed.code, message: failed.message } } : {}),
  });
};
