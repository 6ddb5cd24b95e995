import type { Span } from "#brief/article.ts";
import { evenly, Gold, readSet, unitsOf } from "../gold.ts";
import type { Score } from "./score.ts";
import { scoredText, share } from "./text.ts";

type Answered = { abstained: boolean; quotes: readonly string[]; passages: readonly Span[] };
type Answer = (text: string, title: string | undefined, question: string) => Promise<Answered>;
type Bounds = { hits: number; hitFloor: number; hitGoal: number; decideFloor: number; decideGoal: number };

/** Answers and abstentions over whole articles: where the answer was looked for, and whether one was given rightly. */
export const scoreQuestions = async (
  folder: string,
  set: "qa_news" | "qa_squad",
  answer: Answer,
  bounds: Bounds,
  limit = Number.POSITIVE_INFINITY,
): Promise<Score[]> => {
  const gold = evenly(readSet(folder, `${set}.gold`, Gold.question), limit);
  const questions = new Map(readSet(folder, `${set}.inputs`, Gold.questionInput).map((row) => [row.id, row.question]));
  const docs = new Map(readSet(folder, `${set}.docs`, Gold.docs).map((row) => [row.doc, row]));
  const right = new Map<string, boolean>();
  const count = { answerable: 0, answered: 0, refused: 0, hit: 0, grounded: 0, quotes: 0, verbatim: 0 };
  for (const row of gold) {
    const doc = docs.get(row.doc);
    if (!doc) continue;
    const given = await answer(doc.text, doc.title, questions.get(row.id) ?? "");
    const text = scoredText(doc.text);
    const places = given.quotes.map((quote) => text.find(quote));
    count.quotes += places.length;
    count.verbatim += places.filter((place) => place !== null).length;
    const spans = row.spans.map(unitsOf(doc.text));
    const holds = (at: Span | null) => at !== null && spans.some((s) => at.start <= s.start && s.end <= at.end);
    count.answerable += Number(row.answerable);
    if (row.answerable) {
      count.hit += Number(given.passages.slice(0, bounds.hits).some(holds));
      count.answered += Number(!given.abstained);
      const grounded = !given.abstained && places.some(holds);
      count.grounded += Number(grounded);
      right.set(row.id, grounded);
    } else {
      count.refused += Number(given.abstained);
      right.set(row.id, given.abstained);
    }
  }
  const unanswerable = gold.length - count.answerable;
  const twins = gold.filter(({ twin }) => twin && right.has(twin));
  const bothRight = twins.filter(({ id, twin }) => right.get(id) && twin && right.get(twin)).length;
  const balanced = (share(count.answered, count.answerable) + share(count.refused, unanswerable)) / 2;
  return [
    {
      set,
      measure: `passage hit@${bounds.hits}`,
      n: count.answerable,
      value: share(count.hit, count.answerable),
      floor: bounds.hitFloor,
      goal: bounds.hitGoal,
    },
    {
      set,
      measure: "answer or abstain, balanced",
      n: gold.length,
      value: balanced,
      floor: bounds.decideFloor,
      goal: bounds.decideGoal,
    },
    {
      set,
      measure: "answered with the right words quoted",
      n: count.answerable,
      value: share(count.grounded, count.answerable),
      floor: null,
      goal: null,
    },
    {
      set,
      measure: "quotes that are slices",
      n: count.quotes,
      value: share(count.verbatim, count.quotes),
      floor: null,
      goal: 1,
    },
    ...(twins.length > 0
      ? [
          {
            set,
            measure: "twins both right",
            n: twins.length,
            value: share(bothRight, twins.length),
            floor: 0.6,
            goal: 0.8,
          },
        ]
      : []),
  ];
};
