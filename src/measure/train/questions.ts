import { articleFrom } from "#article/read.ts";
import type { Span } from "#brief/article.ts";
import { deskOf } from "#engine/extractive/answers/candidates.ts";
import type { Evidence } from "#engine/extractive/answers/evidence.ts";
import { resolve } from "#engine/extractive/answers/followup.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";
import { Gold, readSet, unitsOf } from "../gold.ts";

/** A question with the passages that were weighed for it. `made`: an answerable one whose answer was cut out of the text. */
export type Posed = {
  set: "qa_news" | "qa_squad";
  id: string;
  article: string;
  kind: "answerable" | "twin" | "written" | "made";
  twin: string | null;
  passages: readonly { evidence: Evidence; holds: boolean }[];
};

const holdsAny = (spans: readonly Span[]) => (place: Span) =>
  spans.some(({ start, end }) => place.start <= start && end <= place.end);

const pose = (reading: Reading, question: string, holds: (place: Span) => boolean): Posed["passages"] =>
  deskOf(reading)
    .candidates(resolve(reading, [], question))
    .candidates.map(({ sentence, evidence }) => ({ evidence, holds: holds(sentence.passage) }));

/** The text without the sentences that hold the answer, or that hold its words and would be shown for the question. */
const withoutAnswer = (
  reading: Reading,
  question: string,
  spans: readonly Span[],
  answers: readonly string[],
): string => {
  const near = new Set(
    deskOf(reading)
      .candidates(resolve(reading, [], question))
      .candidates.slice(0, 5)
      .map(({ sentence }) => sentence),
  );
  const { text } = reading.article;
  const holds = holdsAny(spans);
  const kept = reading.sentences.filter((sentence) => {
    const said = text.slice(sentence.passage.start, sentence.passage.end).toLowerCase();
    const worded = answers.some((answer) => answer.length > 3 && said.includes(answer.toLowerCase()));
    return !holds(sentence.passage) && !(worded && near.has(sentence));
  });
  let shorter = "";
  let at = 0;
  let last = -1;
  for (const { passage } of kept) {
    shorter += passage.paragraph === last ? " " : "\n\n";
    shorter += text.slice(passage.start, passage.end);
    last = passage.paragraph;
    at = passage.end;
  }
  return at > 0 ? shorter.trim() : text;
};

/** The questions of one set, each posed to its article. */
export const posedIn = (folder: string, set: Posed["set"]): Posed[] => {
  const gold = readSet(folder, `${set}.gold`, Gold.question);
  const asked = new Map(readSet(folder, `${set}.inputs`, Gold.questionInput).map((row) => [row.id, row.question]));
  const docs = new Map(readSet(folder, `${set}.docs`, Gold.docs).map((row) => [row.doc, row]));
  const readings = new Map<string, Reading>();
  const readingOf = (text: string, title: string | null): Reading => {
    const known = readings.get(text);
    if (known) return known;
    const reading = read(articleFrom({ text, kind: "paste", title }));
    readings.set(text, reading);
    return reading;
  };
  const home = new Map(gold.map((row) => [row.id, row.doc]));
  return gold.flatMap((row): Posed[] => {
    const doc = docs.get(row.doc);
    const question = asked.get(row.id);
    if (!doc || question === undefined) return [];
    const title = doc.title ?? null;
    const spans = row.spans.map(unitsOf(doc.text));
    const reading = readingOf(doc.text, title);
    const twin = row.twin ?? null;
    const article = (twin === null ? undefined : home.get(twin)) ?? row.doc;
    const kind = row.answerable ? "answerable" : twin === null ? "written" : "twin";
    const posed: Posed = { set, id: row.id, article, kind, twin, passages: pose(reading, question, holdsAny(spans)) };
    if (set === "qa_news" || !row.answerable) return [posed];
    const cut = withoutAnswer(reading, question, spans, row.answers);
    return [
      posed,
      { ...posed, id: `${row.id}-cut`, kind: "made", passages: pose(readingOf(cut, title), question, () => false) },
    ];
  });
};
