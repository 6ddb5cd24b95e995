import type { Article, Span } from "#brief/article.ts";

/** Words inside the article's own quotation marks, marks included. `open`: no closing mark, so it runs to its paragraph's end. */
export type Quotation = Span & { open: boolean; continues: boolean };

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

type Kind = "double" | "single";
type Mark = { kind: Kind; opens: boolean; closes: boolean; width?: number };

/** Agencies set two single marks for a double one: ``like this'', ‘‘or this’’. */
const twoSingles = /^(?:‘‘|’’|''|``)$/u;

/** Marks that only their own partners close; „…“, »…« and their like are closed by what opens a quotation elsewhere. */
const partners: Readonly<Record<string, string>> = {
  "„": '“”"',
  "‚": "‘’",
  "«": "»",
  "»": "«",
  "”": "”",
  "「": "」",
  "『": "』",
};

const opensAbroad = (text: string, at: number): boolean => isSpace(text[at - 1]) && isLetter(text[at + 1]);

/** The marks by which other habits of writing open a quotation. */
const openingAbroad = (text: string, at: number): boolean => {
  const char = text[at];
  if (char === "„" || char === "«" || char === "「" || char === "『" || char === "‚")
    return char !== "‚" || isLetter(text[at + 1]);
  return (char === "»" || char === "”") && opensAbroad(text, at);
};

const markAt = (text: string, at: number): Mark | null => {
  const char = text[at];
  const before = text[at - 1];
  const after = text[at + 1];
  if (char === after && twoSingles.test(text.slice(at, at + 2))) {
    const opens = isLetter(text[at + 2]) && !isLetter(before);
    return { kind: "double", opens: opens && char !== "’", closes: char !== "‘" && char !== "`" && !opens, width: 2 };
  }
  switch (char) {
    case "“":
      return { kind: "double", opens: true, closes: char === "“" && isSpace(after) };
    case "”":
      return { kind: "double", opens: false, closes: true };
    case '"': {
      const opens = !isSpace(after) && (isSpace(before) || !isLetter(before));
      return { kind: "double", opens, closes: !isSpace(before) || !opens };
    }
    case "‘":
      return { kind: "single", opens: isLetter(after), closes: false };
    case "’":
      return { kind: "single", opens: false, closes: !isLetter(after) };
    case "'":
      return {
        kind: "single",
        opens: /\p{L}/u.test(after ?? "") && (isSpace(before) || before === "("),
        closes: !isLetter(after) && !isSpace(before),
      };
    default:
      return null;
  }
};

const inBlock = (text: string, from: number, to: number): Quotation[] => {
  const found: Quotation[] = [];
  let open: { at: number; kind: Kind; partners?: string | undefined } | null = null;
  for (let at = from; at < to; at++) {
    if (open?.partners !== undefined) {
      if (!open.partners.includes(text.charAt(at))) continue;
      found.push({ start: open.at, end: at + 1, open: false, continues: false });
      open = null;
      continue;
    }
    if (open === null && openingAbroad(text, at)) {
      open = { at, kind: text[at] === "‚" ? "single" : "double", partners: partners[text.charAt(at)] };
      continue;
    }
    const mark = markAt(text, at);
    if (mark === null) continue;
    const { width = 1 } = mark;
    if (open === null) {
      if (mark.opens) open = { at, kind: mark.kind };
    } else if (mark.kind === open.kind && mark.closes) {
      found.push({ start: open.at, end: at + width, open: false, continues: false });
      open = null;
    } else if (mark.kind === "double" && mark.opens && open.kind === "single") {
      open = { at, kind: "double" };
    }
    at += width - 1;
  }
  if (open !== null && open.kind === "double") found.push({ start: open.at, end: to, open: true, continues: false });
  return found;
};

/** Every quotation of the article in order. One that a paragraph leaves open and the next takes up again is marked as continuing. */
export const quotationsOf = (article: Article): readonly Quotation[] => {
  const found: Quotation[] = [];
  const { passages, text } = article;
  let last: Quotation | null = null;
  for (let first = 0; first < passages.length; ) {
    const start = passages[first];
    if (start === undefined) break;
    let next = first + 1;
    while (passages[next]?.paragraph === start.paragraph) next++;
    const end = passages[next - 1]?.end ?? start.end;
    const here = inBlock(text, start.start, end);
    const [opening] = here;
    if (last?.open && opening !== undefined && opening.start - start.start < 2) opening.continues = true;
    found.push(...here);
    last = here.at(-1) ?? null;
    first = next;
  }
  return found;
};
