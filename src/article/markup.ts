import { type Line, trimmed } from "./lines.ts";

/** What the marks of a line say about it; `none` for a line of plain text. */
export type Mark = "none" | "heading" | "list" | "table" | "quote" | "code" | "rule" | "image" | "definition";

/** A line with the marks at its ends taken off its span; the text itself is never rewritten. */
export type Marked = Line & { mark: Mark; level: number };

const heading = /^(#{1,6})\s+/;
const closingHashes = /\s+#+$/;
const bullet = /^(?:[-*+•‣◦▪●·∙]|(?:\(?\d{1,2}[.)]|\(?[a-z][.)])(?=\s))\s+(?:\[[ xX]\]\s+)?/;
const numbered = /^\(?(\d{1,2}|[a-z])[.)]\s/;
const quoteMark = /^(?:>\s?)+/;
const rule = /^(?:[-–—_*=~#•·]\s?){3,}$/;
const tableRule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const tableRow = /^\|.*\|$|^[^|]{1,200}\|[^|]{0,200}\|/;
const image = /^!\[[^\]]{0,1000}\]\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)$/;
const definition = /^\[[^\]]{1,100}\]:\s*\S+/;

/** Reads the marks of every line: Markdown, and what people type without thinking of Markdown (bullets, rules, tabs). */
export const marksOf = (text: string, lines: readonly Line[]): Marked[] => {
  let fence = "";
  const marked = lines.map((line): Marked => {
    const words = text.slice(line.start, Math.min(line.end, line.start + 4_000));
    const opens = words.match(/^(?:```|~~~)/)?.[0] ?? "";
    if (fence) {
      if (opens === fence) {
        fence = "";
        return { ...line, mark: "rule", level: 0 };
      }
      return { ...line, mark: "code", level: 0 };
    }
    if (opens) {
      fence = opens;
      return { ...line, mark: "rule", level: 0 };
    }
    return markOf(text, line, words);
  });
  return fence
    ? lines.map((line) => markOf(text, line, text.slice(line.start, Math.min(line.end, line.start + 4_000))))
    : withoutLoneMarks(text, marked, lines);
};

const markOf = (text: string, line: Line, words: string): Marked => {
  const as = (mark: Mark, skip = 0, level = 0, end = line.end): Marked => ({
    ...unwrapped(text, line.start + skip, end),
    mark,
    level,
  });
  if (words === "") return { ...line, mark: "none", level: 0 };
  if (rule.test(words) || (words.includes("-") && tableRule.test(words))) return { ...line, mark: "rule", level: 0 };
  const hashes = heading.exec(words);
  if (hashes) {
    const end = line.end - (closingHashes.exec(words)?.[0].length ?? 0);
    // "# #" is a heading of nothing.
    if (line.start + hashes[0].length >= end) return { ...line, mark: "rule", level: 0 };
    return as("heading", hashes[0].length, hashes[1]?.length ?? 1, end);
  }
  const quoted = quoteMark.exec(words);
  if (quoted && !/^>>/.test(words)) return as("quote", quoted[0].length);
  if (image.test(words)) return { ...line, mark: "image", level: 0 };
  if (definition.test(words)) return { ...line, mark: "definition", level: 0 };
  const item = bullet.exec(words);
  if (item && item[0].length < words.length) return as("list", item[0].length);
  if (tableRow.test(words) || isTabbed(words)) return { ...cells(text, line), mark: "table", level: 0 };
  return as("none");
};

/** "1. …" is an item, and "a | b | c" a row, only among their like; alone they may be a sentence or a byline. */
const withoutLoneMarks = (text: string, marked: readonly Marked[], lines: readonly Line[]): Marked[] => {
  const numberOf = (index: number): number | null => {
    const line = lines[index];
    if (!line || marked[index]?.mark !== "list") return null;
    const sign = numbered.exec(text.slice(line.start, line.start + 6))?.[1];
    return sign ? Number.parseInt(sign, 36) : null;
  };
  const hasNeighbour = (index: number, value: number): boolean =>
    [-3, -2, -1, 1, 2, 3].some((step) => numberOf(index + step) === value + Math.sign(step));
  return marked.map((line, index) => {
    const whole = lines[index];
    const plain: Marked | undefined = whole && { ...whole, mark: "none", level: 0 };
    const number = numberOf(index);
    if (plain && number !== null && !hasNeighbour(index, number)) return plain;
    const isLoneRow =
      line.mark === "table" && marked[index - 1]?.mark !== "table" && marked[index + 1]?.mark !== "table";
    return plain && isLoneRow && !text.startsWith("|", plain.start) ? plain : line;
  });
};

const isTabbed = (words: string): boolean => (words.match(/\t/g)?.length ?? 0) >= 2;

const cells = (text: string, line: Line): Line => {
  let { start, end } = line;
  while (start < end && /[|\s]/.test(text[start] ?? "")) start += 1;
  while (end > start && /[|\s]/.test(text[end - 1] ?? "")) end -= 1;
  return start < end ? { start, end } : line;
};

/** Takes `**`, `__`, `*` or `_` off a line that stands in them as a whole. */
const unwrapped = (text: string, from: number, to: number): Line => {
  const line = trimmed(text, from, to);
  for (const mark of ["**", "__", "*", "_"]) {
    const { start, end } = line;
    const inside = text.slice(start + mark.length, end - mark.length);
    if (
      end - start > 2 * mark.length &&
      text.startsWith(mark, start) &&
      text.startsWith(mark, end - mark.length) &&
      !inside.includes(mark)
    )
      return trimmed(text, start + mark.length, end - mark.length);
  }
  return line;
};

/** The length of a front matter (`---`, lines of `key: value`, `---`) at the head of a text; 0 where there is none. */
export const frontMatterOf = (text: string): string =>
  /^---\n(?:[\w-]+:[^\n]*\n|[ \t-][^\n]*\n){1,60}---(?=\n|$)/.exec(text)?.[0] ?? "";
