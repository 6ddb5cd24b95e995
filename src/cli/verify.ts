import type { Article } from "#brief/article.ts";
import type { Quote } from "#brief/brief.ts";
import { Fault } from "#brief/fault.ts";
import { type Standing, standingIn } from "#grounding/standing.ts";
import { type Verdict, verifyBriefing } from "#grounding/verify.ts";
import { cuesOf } from "#language/languages.ts";
import { linesOf } from "#sheet/lines.ts";
import { safe } from "#sheet/safe.ts";

/** The text that a brief is held against, and what a person calls it. */
export type Against = { name: string; text: string };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault("invalid-brief", "This is not a brief's JSON. Make one with --json and give that file.", {
      cause: error,
    });
  }
};

/** What verifying a brief found, for people: whether it is as it was made, and which quotes `against` still holds. */
export const verifyText = (json: string, against: Against | null): { text: string; ok: boolean } => {
  const verdict = verifyBriefing(parsed(json));
  if (!verdict.ok || verdict.article === null) return { ok: false, text: problemsText(verdict.problems) };
  const { quotes, lines, article, shown } = verdict;
  const verified = `Verified: ${quotes} quotes are slices of the article, ${lines} lines stand on them, and the digest matches.`;
  if (against === null) return { ok: true, text: verified };
  const { text, ok } = standingText(article, shown, against);
  return { ok, text: `${verified}\n${text}` };
};

const problemsText = (problems: Verdict["problems"]): string =>
  [
    `Not verified: ${problems.length === 1 ? "one problem" : `${problems.length} problems`}.`,
    ...problems.map(({ where, what }) => safe(`  ${where}: ${what}`)),
  ].join("\n");

const standingText = (article: Article, quotes: readonly Quote[], { name, text }: Against) => {
  const standing = standingIn(text, cuesOf(article.language));
  const lines = linesOf(article);
  const held = quotes.map((quote) => ({
    words: quote.text,
    paragraph: lines.quote(quote).paragraph,
    standing: standing(quote.text),
  }));
  const count = (outcome: Standing["outcome"]): number =>
    held.filter((each) => each.standing.outcome === outcome).length;
  const [changed, gone] = [count("changed"), count("gone")];
  const ok = changed + gone === 0;
  const lead = ok
    ? `Against ${name}: all ${held.length} quotes stand there word for word.`
    : `Against ${name}: of ${held.length} quotes ${count("stands")} stand word for word, ${changed} changed, ${gone} ${gone === 1 ? "is" : "are"} gone.`;
  return { ok, text: [safe(lead), ...held.flatMap(standingLines)].join("\n") };
};

type Held = { words: string; paragraph: number; standing: Standing };

const oneLine = (text: string): string => safe(text.replace(/\s+/gu, " "));

const standingLines = ({ words, paragraph, standing }: Held): string[] => {
  if (standing.outcome === "stands") return [];
  const place = `¶${paragraph}`.padStart(6);
  if (standing.outcome === "gone") return ["", `${place} gone  │ ${oneLine(words)}`];
  const inMarks = (text: string): string => (text === "" ? "nothing" : `“${oneLine(text)}”`);
  const changes = standing.changes.map(({ was, now }) => `${inMarks(was)} → ${inMarks(now)}`);
  return [
    "",
    `${place} was   │ ${oneLine(words)}`,
    `       now   │ ${oneLine(standing.now)}`,
    `       words │ ${changes.join("; ")}`,
  ];
};
