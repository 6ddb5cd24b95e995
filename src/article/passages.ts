import type { Passage, Role, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import { dateBehind, datelineLength } from "./dateline.ts";
import { gluedCaption } from "./headings.ts";
import { trimmed } from "./lines.ts";
import { addressesMachine } from "./machine.ts";
import type { Paragraph } from "./paragraphs.ts";
import { rolesOf } from "./roles.ts";
import { sentencesOf } from "./sentences.ts";

type Part = Span & { role: Role };

const wholeRoles: ReadonlySet<Role> = new Set<Role>([
  "caption",
  "heading",
  "table",
  "dateline",
  "boilerplate",
  "related",
  "pullquote",
]);
const earlyParagraphs = 6;
const shortestOrder = 8;

/** The passages of an article, in order: one for each sentence, or for a caption, heading, item, row or line of small print. */
export const passagesOf = (
  text: string,
  paragraphs: readonly Paragraph[],
  title: string | null,
  cues: Cues,
): Passage[] => {
  const roles = rolesOf(text, paragraphs, cues.page);
  const titleAt =
    title === null
      ? -1
      : paragraphs.slice(0, earlyParagraphs).findIndex(({ start, end }) => sameWords(text.slice(start, end), title));
  if (titleAt !== -1) roles[titleAt] = "heading";
  const passages: Passage[] = [];
  let goesOn = false;
  let introduced = false;
  let headlineOpen = true;
  paragraphs.forEach((paragraph, index) => {
    const role = roles[index] ?? "body";
    const isEarly = index < earlyParagraphs;
    const parts = partsOf(text, paragraph, role, isEarly, headlineOpen, cues);
    if (role === "body") headlineOpen = false;
    const words = parts.map(({ start, end }) => text.slice(start, end));
    const orders =
      goesOn || paragraph.end - paragraph.start >= shortestOrder
        ? addressesMachine(words, introduced, goesOn, cues.machine)
        : [];
    parts.forEach((part, at) => {
      const id = `p${passages.length + 1}`;
      const told: Role = orders[at] ? "machine" : part.role;
      passages.push({ id, start: part.start, end: part.end, paragraph: paragraph.number, role: told, page: null });
    });
    goesOn = orders.at(-1) ?? false;
    introduced = text[paragraph.end - 1] === ":" && !goesOn;
  });
  return passages;
};

const partsOf = (
  text: string,
  paragraph: Paragraph,
  role: Role,
  isEarly: boolean,
  headlineOpen: boolean,
  cues: Cues,
): Part[] => {
  const { start, end } = paragraph;
  if (headlineOpen && (role === "heading" || role === "body")) {
    const date = dateBehind(text.slice(start, Math.min(end, start + 300)), cues.page);
    if (date)
      return [
        { ...trimmed(text, start, start + date.at), role: "heading" },
        { start: start + date.at, end, role: "dateline" },
      ];
  }
  if (wholeRoles.has(role) && end - start <= 2_000) return [{ start, end, role }];
  const head = role === "body" ? text.slice(start, Math.min(end, start + 300)) : "";
  const placed = isEarly ? datelineLength(head, cues.page, isEarly) : 0;
  const prefix = placed || gluedCaption(head, cues.page);
  const sentences = sentencesOf(text, start + prefix, end, cues.sentences).map((span): Part => ({ ...span, role }));
  const before: Role = placed > 0 ? "dateline" : "caption";
  return prefix > 0 ? [{ ...trimmed(text, start, start + prefix), role: before }, ...sentences] : sentences;
};

/** Whether two lines have the same letters and figures in the same order. */
const sameWords = (one: string, other: string): boolean => {
  const folded = (line: string) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim();
  return folded(one) === folded(other);
};
