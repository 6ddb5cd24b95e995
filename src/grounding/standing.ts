import { diffArrays } from "diff";
import type { Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import { locatorOf } from "./locate/locate.ts";

/** What became of a quote in a newer text: it stands there word for word, it reads otherwise now, or nothing like it is there. */
export type Standing =
  | { outcome: "stands" }
  | { outcome: "changed"; now: string; changes: readonly Change[] }
  | { outcome: "gone" };

/** Words that were, and words that stand in their place; "" where nothing was, or nothing is. */
type Change = { was: string; now: string };

/** Less of a quote's letters kept than this, and what is there now is another sentence. */
const leastKept = 0.5;

/** Holds quotes against a text, as an article's page reads now. */
export const standingIn = (text: string, cues: Cues | null): ((words: string) => Standing) => {
  const locator = locatorOf(text, cues);
  return (words) => {
    const found = locator.locate(words);
    if (found.outcome === "exact") return { outcome: "stands" };
    const span = found.outcome === "rejected" ? found.nearest : found.span;
    if (span === null) return { outcome: "gone" };
    const now = asWhole(text, span, words);
    const parts = diffArrays(wordsOf(words), wordsOf(now));
    const kept = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : lettersIn(value)), 0);
    if (kept < leastKept * Math.max(lettersIn([words]), lettersIn([now]))) return { outcome: "gone" };
    return { outcome: "changed", now, changes: changesOf(parts) };
  };
};

const lettersIn = (words: readonly string[]): number => words.join("").match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Words, with the points and hyphens inside them ("4,000"), white space, and every other sign by itself. */
const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.,:'’-]*[\p{L}\p{N}])?|\s+|./gsu) ?? [];

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });
/** How far behind what was found the end of its sentence is looked for. */
const reach = 400;

/** What came nearest, to the end of its sentence if the quote went to the end of one, and from its beginning likewise. */
const asWhole = (text: string, { start, end }: Span, words: string): string => {
  if (text.slice(start, end).includes("\n")) return text.slice(start, end);
  const from = Math.max(0, text.lastIndexOf("\n", start) + 1, start - reach);
  const line = text.slice(from, end + reach).split("\n", 1)[0] ?? "";
  let [first, last] = [start - from, end - from];
  for (const { segment, index } of sentences.segment(line)) {
    const [opens, closes] = [index, index + segment.trimEnd().length];
    if (/^[“"‘'«„]?\p{Lu}/u.test(words) && opens < first && first < closes) first = opens;
    if (/[.!?…]["”’»“]?$/u.test(words) && opens < last && last < closes) last = closes;
  }
  return line.slice(first, last);
};

type Parts = ReturnType<typeof diffArrays<string>>;

/** Neighbouring parts that went and came are one change; white space between two of them parts nothing. */
const changesOf = (parts: Parts): Change[] => {
  const changes: Change[] = [];
  let open: Change | null = null;
  for (const { added, removed, value } of parts) {
    const words = value.join("");
    const isSame = !added && !removed;
    if (isSame && words.trim() !== "") {
      if (open) changes.push(open);
      open = null;
    } else if (isSame) open &&= { was: open.was + words, now: open.now + words };
    else {
      open ??= { was: "", now: "" };
      open = added ? { ...open, now: open.now + words } : { ...open, was: open.was + words };
    }
  }
  if (open) changes.push(open);
  return changes.map(({ was, now }) => ({ was: was.trim(), now: now.trim() }));
};
