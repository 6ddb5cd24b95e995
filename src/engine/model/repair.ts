import { isAnswerable, isBriefed, type Passage } from "#brief/article.ts";
import type { AnswerPart, Claim, DraftPart, Fallen, Lack, Said } from "#brief/draft.ts";
import type { Reading } from "#reading/reading.ts";
import { flagsOf, isAbroad, shownOf } from "./brief.ts";
import { ask, type Desk, fits, type Request, replyOf } from "./desk.ts";
import { partIn } from "./drafts.ts";
import type { Piece } from "./endpoint.ts";
import { listedIn } from "./listed.ts";
import { materialOf } from "./material.ts";
import { languageNamed, oneLine, type Prompt } from "./prompt.ts";
import { isUnreadable, saidIn } from "./said.ts";
import { repairShape, type Section } from "./shapes.ts";

type Item = {
  n: number;
  section: Section | "lines";
  claims: readonly Claim[];
  words: Readonly<Record<string, unknown>>;
};

const lineOf = ({ text, claims }: Said) => ({
  evidence: claims.map(({ passageId, words }) => ({ p: passageId, quote: words })),
  line: text,
});

const itemOf = (part: DraftPart | AnswerPart, n: number): Item | null => {
  switch (part.part) {
    case "summary":
    case "unknown":
    case "statement": {
      const section = part.part === "summary" ? "summary" : part.part === "unknown" ? "unknowns" : "lines";
      return isUnreadable(part.said) ? null : { n, section, claims: part.said.claims, words: lineOf(part.said) };
    }
    case "actor": {
      const { name, stance } = part;
      return stance && { n, section: "actors", claims: stance.claims, words: { name, ...lineOf(stance) } };
    }
    case "point": {
      const { question, positions, unanswered, finding } = part;
      const words = {
        question,
        positions: positions.map(({ holders, stance, said }) => ({ holders, stance, ...lineOf(said) })),
        unanswered,
        finding: finding && lineOf(finding),
      };
      const claims = [...positions.flatMap(({ said }) => said.claims), ...(finding?.claims ?? [])];
      return { n, section: "disputes", claims, words };
    }
    default:
      return null;
  }
};

/** What a point is without, as the prompt calls it. */
const lacking: Readonly<Record<Lack, string>> = { reply: "reply-given", claim: "claim-missing" };

/** The words under `why` of an item. What a point lacks says more than any other word of it. */
const reasonsOf = ({ why, lacks }: Fallen<DraftPart | AnswerPart>): readonly string[] =>
  lacks === undefined ? why : [lacking[lacks], ...why.filter((reason) => reason !== "scope")];

/** A point's item tells of each position what was wrong with it. */
const wordsWithReasons = ({ words }: Item, { sides }: Fallen<DraftPart | AnswerPart>): Item["words"] => {
  const { positions } = words;
  if (!Array.isArray(positions) || sides === undefined) return words;
  return {
    ...words,
    positions: positions.map((position: object, n) => {
      const why = sides[n] ?? [];
      return why.length > 0 ? { ...position, why } : position;
    }),
  };
};

/** The prompt with the meaning of those reasons alone that occur. */
const withReasons = (prompt: Prompt, occurring: ReadonlySet<string>): Prompt => ({
  ...prompt,
  system: prompt.system
    .split("\n")
    .filter((line) => {
      const reason = /^- ([a-z-]+): /u.exec(line)?.[1];
      return reason === undefined || occurring.has(reason);
    })
    .join("\n"),
});

const around = 3;

/** What was cited, with what stands around it. */
const passagesAround = (passages: readonly Passage[], items: readonly Item[]): readonly Passage[] => {
  const cited = new Set(items.flatMap(({ claims }) => claims.map(({ passageId }) => passageId)));
  return passages.filter((_, at) =>
    passages.slice(Math.max(0, at - around), at + around + 1).some(({ id }) => cited.has(id)),
  );
};

const requestFor = (
  desk: Desk,
  reading: Reading,
  language: string,
  items: readonly Item[],
  fell: readonly Fallen<DraftPart | AnswerPart>[],
  passages: readonly Passage[],
): Request => {
  const abroad = isAbroad(reading, language);
  const told = items.flatMap((item) => {
    const each = fell[item.n];
    return each ? [{ item, each, why: reasonsOf(each) }] : [];
  });
  const fallen = told.map(({ item, each, why }) =>
    JSON.stringify({ n: item.n, section: item.section, ...wordsWithReasons(item, each), why }),
  );
  return {
    prompt: withReasons(desk.prompts.repair, new Set(told.flatMap(({ why }) => why))),
    material: materialOf(reading, listedIn(reading, passages), passages),
    values: { language: languageNamed(language), fallen: fallen.map(oneLine).join("\n") },
    flags: flagsOf(reading, language),
    shape: repairShape(
      items.map(({ section }) => section),
      abroad,
    ),
    maxTokens: replyOf(desk, 500 + items.reduce((sum, { section }) => sum + (section === "disputes" ? 700 : 300), 0)),
  };
};

const numberIn = ({ value }: Piece): number | null =>
  typeof value === "object" && value !== null && "n" in value && typeof value.n === "number" ? value.n : null;

type Repairing = { reading: Reading; language: string; may: (passage: Passage) => boolean };

/** Asks once more for what fell, telling why; each item is given back once, in its own section. */
async function* repaired<Part extends DraftPart | AnswerPart>(
  desk: Desk,
  { reading, language, may }: Repairing,
  fell: readonly Fallen<Part>[],
  read: (piece: Piece, shown: ReturnType<typeof shownOf>) => Part | null,
): AsyncGenerator<Part> {
  const open = new Map(
    fell.flatMap(({ part }, n) => {
      const item = itemOf(part, n);
      return item ? [[n, item] as const] : [];
    }),
  );
  if (open.size === 0) return;
  const items = [...open.values()];
  const all = reading.article.passages.filter(may);
  const whole = requestFor(desk, reading, language, items, fell, all);
  const isWhole = fits(desk, whole);
  const passages = isWhole ? all : passagesAround(all, items);
  const request = isWhole ? whole : requestFor(desk, reading, language, items, fell, passages);
  const shown = shownOf(reading, language, passages, isWhole);
  for await (const piece of ask(desk, request)) {
    const n = numberIn(piece);
    if (n === null || open.get(n)?.section !== piece.key) continue;
    const part = read(piece, shown);
    if (part === null) continue;
    open.delete(n);
    yield { ...part, replaces: n };
  }
}

/** What fell of a brief, drafted anew. */
export const repairedBrief = (
  desk: Desk,
  reading: Reading,
  language: string,
  fell: readonly Fallen[],
): AsyncGenerator<DraftPart> => repaired(desk, { reading, language, may: isBriefed }, fell, partIn);

/** What fell of an answer, drafted anew, in the language that it was in. */
export const repairedAnswer = (
  desk: Desk,
  reading: Reading,
  given: string,
  fell: readonly Fallen<AnswerPart>[],
): AsyncGenerator<AnswerPart> => {
  const languages = fell.map(({ part }) => (part.part === "statement" ? part.said.language : undefined));
  const language = languages.find((each) => each !== undefined) ?? given;
  return repaired(desk, { reading, language, may: isAnswerable }, fell, ({ value }, shown) => {
    const said = saidIn(value, shown);
    return said && { part: "statement", said };
  });
};
