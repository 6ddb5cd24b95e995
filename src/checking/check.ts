import type { Article, Passage } from "#brief/article.ts";
import { Fault } from "#brief/fault.ts";
import type { Judge } from "#engine/engine.ts";
import { type Locator, locatorOf } from "#grounding/locate/locate.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";
import { claimsOf } from "./claim.ts";
import { type Checked, heard } from "./heard.ts";
import { linesIn } from "./line.ts";

/** What comes of a draft: its sentences in order, each with its verdict. @throws Fault where there is nothing to check, or too much. */
export type Check = (draft: Article, judge: Judge | null, signal: AbortSignal) => Promise<Checked>;

/** A draft longer than this is no draft of a text about one article. */
const mostCharacters = 120_000;
const mostLines = 1_000;
/** Shorter than this, a text does not tell its language surely. */
const leastTelling = { english: 40, other: 120 } as const;

const assertCheckable = ({ text, passages }: Article): void => {
  if (passages.length === 0 || !/[\p{L}\p{N}]/u.test(text))
    throw new Fault(
      "draft-empty",
      "There is no text in the draft. Give the text that is to be held against the article.",
    );
  const tooLong =
    text.length > mostCharacters
      ? ([text.length, "characters", mostCharacters] as const)
      : passages.length > mostLines
        ? ([passages.length, "sentences", mostLines] as const)
        : null;
  if (tooLong === null) return;
  const [has, what, limit] = tooLong;
  throw new Fault(
    "too-large",
    `The draft has ${has.toLocaleString("en")} ${what}; the limit is ${limit.toLocaleString("en")}. Check it in parts.`,
  );
};

/** The draft's language, the article's where it does not tell surely. */
const languageOf = (draft: Article, article: Article): string =>
  draft.language !== "und" && draft.text.length >= (draft.language === "en" ? leastTelling.english : leastTelling.other)
    ? draft.language
    : article.language;

/** "VARN (AP) —": whoever the dateline names has published it too. */
const publishersOf = ({ text, passages, publisher }: Article): string[] => {
  const datelines = passages.filter(({ role }) => role === "dateline").map(({ start, end }) => text.slice(start, end));
  const agencies = datelines.flatMap((line) =>
    [...line.matchAll(/\((\p{Lu}[^)]{1,30})\)/gu)].map(([, name]) => name ?? ""),
  );
  return [...new Set([...(publisher ? [publisher] : []), ...agencies])];
};

/** Makes what holds drafts against one article, sentence by sentence, by code and, where a judge is given, by a model as well. */
export const checkingIn = (
  reading: Reading,
  locator: Locator = locatorOf(reading.article.text, reading.cues),
): Check => {
  const { article } = reading;
  const judged = linesIn(reading, locator);
  return async (draft, judge, signal) => {
    assertCheckable(draft);
    const language = languageOf(draft, article);
    const said = read({ ...draft, language });
    const claimOf = claimsOf(said, publishersOf(article));
    const lineOf = (passage: Passage) => {
      const claim = claimOf(passage);
      const { start, end } = passage;
      return { start, end, ...judged(claim, language), claim: claim?.text ?? "" };
    };
    return heard(said, reading, draft.passages.map(lineOf), judge, signal);
  };
};
