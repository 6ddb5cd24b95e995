import { type Article, isBriefed, type Passage, type Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Quotation } from "#reading/quotations.ts";
import type { Figure } from "#reading/reading.ts";

/**
 * One answer of an interview: whose it is, its words, and the passages from `first` to `last` that hold it. `quotation` is
 * the index of the quotation it is, where the interview sets answers in quotation marks, and -1 where it does not.
 */
export type Turn = {
  speaker: string;
  figure: Figure | null;
  content: Span;
  first: number;
  last: number;
  quotation: number;
};

type Paragraph = { first: number; last: number; text: string; start: number; passages: readonly Passage[] };

/** A longer question is a speech of its own. */
const questionWords = 70;
const introduction = 4;
/** So many paragraphs an answer has on average, at most. */
const mostParagraphs = 4;
const shortQuotation = 25;

/**
 * The answers of an interview that is laid out as questions and answers: with the speakers' labels ("Q:", "Rowe:"), or
 * with paragraphs that ask and paragraphs that answer. Empty for any other article.
 */
export const turnsOf = (
  article: Article,
  figures: readonly Figure[],
  quotations: readonly Quotation[],
  cues: Cues,
): readonly Turn[] => {
  if (article.genre !== "interview") return [];
  const paragraphs = paragraphsOf(article);
  const labelled = labelledTurns(article, paragraphs, figures, cues);
  return labelled.length > 0 ? labelled : askedTurns(article, paragraphs, figures, quotations, cues);
};

const paragraphsOf = (article: Article): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  const { passages, text } = article;
  for (let first = 0; first < passages.length; ) {
    const start = passages[first];
    if (start === undefined) break;
    let next = first + 1;
    while (
      passages[next] !== undefined &&
      passages[next]?.paragraph === start.paragraph &&
      passages[next]?.role === start.role
    )
      next++;
    const here = passages.slice(first, next);
    found.push({
      first,
      last: next - 1,
      start: start.start,
      passages: here,
      text: text.slice(start.start, here.at(-1)?.end),
    });
    first = next;
  }
  return found.filter(({ passages: [passage] }) => passage !== undefined && isBriefed(passage));
};

const label = /^(?:\*\*)?(?:(\p{Lu}[\p{L}\p{M}.'’ -]{0,40}?)(?:\*\*)?\s*:|([QA])(?:\*\*)?\.)(?:\*\*)?\s+/u;

const nameIn = (found: RegExpExecArray | null | undefined): string | undefined => found?.[1] ?? found?.[2];

const labelledTurns = (
  article: Article,
  paragraphs: readonly Paragraph[],
  figures: readonly Figure[],
  cues: Cues,
): readonly Turn[] => {
  const labels = paragraphs.map(({ text }) => label.exec(text));
  const counted = new Map<string, number>();
  for (const found of labels) {
    const name = nameIn(found);
    if (name !== undefined) counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  const speakers = new Set([...counted].filter(([, times]) => times > 1).map(([name]) => name));
  if (speakers.size < 2) return [];
  const interviewee = intervieweeOf(article, paragraphs, figures, cues);
  const turns: Turn[] = [];
  let speaking: { speaker: string; figure: Figure | null } | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = labels[index];
    const name = nameIn(found);
    const opens = name !== undefined && speakers.has(name);
    if (opens) speaking = speakerOf(name, interviewee, figures, cues);
    if (speaking !== null && paragraph.passages[0]?.role !== "heading")
      turns.push(turnOf(speaking, paragraph, opens ? (found?.[0].length ?? 0) : 0));
  }
  return turns;
};

/** Whom a label means; null for whoever asks. */
const speakerOf = (
  name: string,
  interviewee: Figure | null,
  figures: readonly Figure[],
  cues: Cues,
): { speaker: string; figure: Figure | null } | null => {
  const lower = name.toLowerCase();
  const { asking, answering } = cues.saying.turns;
  if (asking.has(lower) || cues.saying.outlets.has(lower.split(" ").at(-1) ?? "")) return null;
  if (answering.has(lower)) return interviewee === null ? null : { speaker: interviewee.name, figure: interviewee };
  const figure =
    figures.find(
      ({ name: full, aliases }) =>
        full === name || aliases.includes(name) || full.split(" ").at(-1)?.toLowerCase() === lower,
    ) ?? null;
  return { speaker: figure?.name ?? name, figure };
};

const askedTurns = (
  article: Article,
  paragraphs: readonly Paragraph[],
  figures: readonly Figure[],
  quotations: readonly Quotation[],
  cues: Cues,
): readonly Turn[] => {
  const interviewee = intervieweeOf(article, paragraphs, figures, cues);
  if (interviewee === null) return [];
  const who = { speaker: interviewee.name, figure: interviewee };
  const answers = answersIn(paragraphs, cues).filter(({ paragraph }) => !tellsOf(paragraph, interviewee, cues));
  // A question here and there in a long text makes no interview of it, and nobody speaks the rest.
  const questions = paragraphs.filter((paragraph) => isQuestion(paragraph, cues)).length;
  if (answers.length > questions * mostParagraphs)
    return ownTurns(paragraphs, interviewee, quotations, cues).map((paragraph) => turnOf(who, paragraph, 0));
  const quoted = answers.filter(({ paragraph }) => quotedIn(paragraph, quotations).length > 0);
  if (quoted.length * 2 < answers.length) return answers.map(({ paragraph }) => turnOf(who, paragraph, 0));
  // answers in quotation marks: the text around them is the article's
  return quoted
    .filter(({ direct }) => direct)
    .flatMap(({ paragraph }) =>
      quotedIn(paragraph, quotations).map((index): Turn => {
        const { start, end } = quotations[index] ?? paragraphSpan(paragraph);
        return {
          ...turnOf(who, paragraph, 0),
          content: { start, end: start + article.text.slice(start, end).trimEnd().length },
          quotation: index,
        };
      }),
    );
};

/** Questions set as statements ("The club never won the cup.") among answers: of such an interview only what is told in the first person is surely an answer. */
const ownTurns = (
  paragraphs: readonly Paragraph[],
  interviewee: Figure,
  quotations: readonly Quotation[],
  cues: Cues,
): readonly Paragraph[] => {
  const surname = interviewee.name.split(" ").at(-1) ?? interviewee.name;
  const opening = paragraphs.slice(0, introduction).findLastIndex(({ text }) => text.includes(surname));
  const talk = paragraphs.slice(opening + 1).filter(({ passages: [passage] }) => passage?.role === "body");
  const asked = talk.filter((paragraph) => isQuestion(paragraph, cues)).length;
  const isTold = talk.some(
    (paragraph) => tellsOf(paragraph, interviewee, cues) || quotedIn(paragraph, quotations).length > 0,
  );
  if (opening < 0 || asked < fewestQuestions || isTold) return [];
  return talk.filter((paragraph) => !isQuestion(paragraph, cues) && speaksOfSelf(paragraph, cues));
};

const fewestQuestions = 2;

const speaksOfSelf = ({ text }: Paragraph, { grammar }: Cues): boolean =>
  text.split(/[^\p{L}]+/u).some((word) => grammar.persons.first.has(word.toLowerCase()));

/** The paragraphs behind a question; `direct`: right behind it. */
const answersIn = (
  paragraphs: readonly Paragraph[],
  cues: Cues,
): readonly { paragraph: Paragraph; direct: boolean }[] => {
  let asked: "no" | "now" | "before" = "no";
  return paragraphs.flatMap((paragraph) => {
    if (isQuestion(paragraph, cues)) {
      asked = "now";
      return [];
    }
    if (asked === "no" || paragraph.passages[0]?.role === "heading") return [];
    const direct = asked === "now";
    asked = "before";
    return [{ paragraph, direct }];
  });
};

const paragraphSpan = ({ start, text }: Paragraph): Span => ({ start, end: start + text.length });

/** The quotations of a paragraph that are more than a word or two. */
const quotedIn = (paragraph: Paragraph, quotations: readonly Quotation[]): readonly number[] => {
  const { start, end } = paragraphSpan(paragraph);
  const found: number[] = [];
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.start >= end) break;
    if (quotation.start >= start && quotation.end - quotation.start > shortQuotation) found.push(index);
  }
  return found;
};

const isQuestion = ({ text, passages: [passage] }: Paragraph, cues: Cues): boolean => {
  const words = text.split(/\s+/);
  if (/\?["”’)*]*$/.test(text)) return words.length <= questionWords;
  return passage?.role === "heading" && cues.grammar.questions.has(words[0]?.toLowerCase() ?? "") && words.length > 3;
};

/** A paragraph that names the interviewee and says no "I" tells of them; it is not their answer. */
const tellsOf = (paragraph: Paragraph, { name }: Figure, cues: Cues): boolean =>
  paragraph.text.includes(name.split(" ").at(-1) ?? name) && !speaksOfSelf(paragraph, cues);

/** The one person named in the title, or else where the introduction speaks of the interview. */
const intervieweeOf = (
  article: Article,
  paragraphs: readonly Paragraph[],
  figures: readonly Figure[],
  cues: Cues,
): Figure | null => {
  const people = figures.filter(({ kind }) => kind === "person");
  const titled = people.filter(({ name, aliases }) => [name, ...aliases].some((one) => article.title?.includes(one)));
  if (titled.length > 0) return titled.length === 1 ? (titled[0] ?? null) : null;
  const opening = paragraphs.slice(0, introduction).filter(({ text }) => cues.saying.turns.interviews.test(text));
  const named = people.filter(({ mentions }) =>
    mentions.some(({ start }) => opening.some((one) => one.start <= start && start < one.start + one.text.length)),
  );
  return named.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
};

const turnOf = (
  { speaker, figure }: { speaker: string; figure: Figure | null },
  { first, last, start, text }: Paragraph,
  skip: number,
): Turn => ({
  speaker,
  figure,
  first,
  last,
  quotation: -1,
  content: { start: start + skip, end: start + text.length },
});
