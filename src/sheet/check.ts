import { type Article, isBriefed, type Span } from "#brief/article.ts";
import { type CheckedLine, type Verdict, Verdict as Verdicts } from "#brief/check.ts";
import { meets } from "#brief/span.ts";
import { fragmentLinks } from "./fragment.ts";
import { safeJson } from "./safe.ts";
import type { SheetQuote } from "./sheet.ts";
import { counted } from "./words.ts";

/** How a line is marked: by its verdict, or as one that claims nothing. */
export type CheckMark = Verdict | "nothing";

/** A line of a draft in its own words, with the passages that it was held against. `opens`: it begins a paragraph of the draft. */
export type CheckLine = {
  mark: CheckMark;
  stands: boolean;
  text: string;
  opens: boolean;
  heading: boolean;
  passages: readonly SheetQuote[];
  /** The verdict and the difference in words; null where there is nothing to say. */
  difference: string | null;
};

export type CheckSheet = {
  /** What the draft was held against. */
  against: string;
  lines: readonly CheckLine[];
  /** "9 sentences: 2 verbatim, 5 carried, 1 altered, 1 not there". */
  summary: string;
  /** How it was checked. */
  footer: string;
};

const names: Readonly<Record<CheckMark, string>> = {
  verbatim: "verbatim",
  carried: "carried",
  altered: "altered",
  "attribution-lost": "attribution lost",
  surer: "surer than the article",
  "not-there": "not there",
  nothing: "claims nothing",
};

const marks = [...Verdicts.options, "nothing"] as const;

const markOf = ({ verdict, evidence }: CheckedLine): CheckMark =>
  verdict === "carried" && evidence.length === 0 ? "nothing" : verdict;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const differenceOf = (line: CheckedLine): string | null => {
  const mark = markOf(line);
  if (line.why === "" || mark === "nothing") return null;
  return mark === "carried" ? line.why : `${mark === "surer" ? "Surer" : capital(names[mark])}: ${line.why}`;
};

/** "9 sentences: 2 verbatim, 5 carried". */
const summaryOf = (lines: readonly CheckedLine[]): string => {
  const counts = marks.flatMap((mark) => {
    const n = lines.filter((line) => markOf(line) === mark).length;
    return n > 0 ? [`${n} ${mark === "nothing" && n > 1 ? "claim nothing" : names[mark]}`] : [];
  });
  return `${counted(lines.length, "sentence")}: ${counts.join(", ")}`;
};

/** A title, or how the story begins; a photo's caption is not its beginning. */
const nameOf = ({ title, text, passages }: Article): string => {
  if (title !== null) return `“${title}”`;
  const from = passages.find(isBriefed)?.start ?? 0;
  const [line = ""] = text.slice(from).trim().split("\n", 1);
  return line.length <= shown ? `“${line}”` : `“${line.slice(0, line.lastIndexOf(" ", shown))} …”`;
};
const shown = 70;

const checkedBy = ({ model, fault }: { model: string | null; fault: string | null }): string => {
  if (model === null && fault === null) return "Checked by code, without a model";
  return fault === null ? `Checked by code and ${model}` : `Checked by code alone: ${fault}`;
};

/** Lays out a draft beside its article. */
export const checkSheet = (
  article: Article,
  draft: Article,
  lines: readonly CheckedLine[],
  by: { model: string | null; fault: string | null },
): CheckSheet => {
  const linkOf = fragmentLinks(article);
  const passageOf = ({ start, end }: Span): SheetQuote => {
    const words = article.text.slice(start, end);
    const paragraph = article.passages.find((passage) => meets(passage, { start, end }))?.paragraph ?? 0;
    return { words, shown: words, paragraph, direct: false, link: linkOf({ start, end, text: words }) };
  };
  let before = 0;
  return {
    against: `Held against ${nameOf(article)}`,
    lines: lines.map((line, at) => {
      const passage = draft.passages[at];
      const opens = passage !== undefined && passage.paragraph !== before;
      before = passage?.paragraph ?? before;
      return {
        mark: markOf(line),
        stands: line.verdict === "verbatim" || line.verdict === "carried",
        text: draft.text.slice(line.start, line.end),
        opens,
        heading: passage?.role === "heading",
        passages: line.evidence.map(passageOf),
        difference: differenceOf(line),
      };
    }),
    summary: summaryOf(lines),
    footer: checkedBy(by),
  };
};

/** A check as programs read it, on one line; offsets of the lines point into `draft`, those of the evidence into `article.text`. */
export const checkJson = (article: Article, draft: Article, lines: readonly CheckedLine[]): string =>
  safeJson({ article, draft: draft.text, lines });
