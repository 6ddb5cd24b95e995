import type { Span } from "#brief/article.ts";
import type { Brief, DisputedPoint } from "#brief/brief.ts";
import type { Measured } from "./engines.ts";
import { scoreDisputes } from "./scores/disputes.ts";
import { scoreMirror } from "./scores/mirror.ts";
import { scoreQuestions } from "./scores/questions.ts";
import type { Score } from "./scores/score.ts";
import { scoreSummaries } from "./scores/summaries.ts";
import { scoreSupport } from "./scores/support.ts";

export const news = { hits: 3, hitFloor: 0.966, hitGoal: 0.98, decideFloor: 0.8, decideGoal: 0.88 };
export const squad = { hits: 5, hitFloor: 0.888, hitGoal: 0.92, decideFloor: 0.54, decideGoal: 0.62 };

type Dispute = { disputedBy: string | null; assertedQuotes: readonly Span[]; disputedQuotes: readonly Span[] };

const disputeOf = ({ positions }: DisputedPoint): Dispute[] => {
  const disputing = positions.filter(({ stance }) => stance !== "asserts" && stance !== "supports");
  const disputed = disputing.length > 0 ? disputing : positions.slice(1);
  const [first] = disputed;
  if (!first || positions.length < 2) return [];
  const quotesOf = (these: typeof positions): Span[] => these.flatMap(({ statement }) => statement.quotes);
  return [
    {
      disputedBy: first.holders[0] ?? null,
      assertedQuotes: quotesOf(positions.filter((position) => !disputed.includes(position))),
      disputedQuotes: quotesOf(disputed),
    },
  ];
};

const summaryOf = ({ summary }: Brief): string => summary.map(({ text }) => text).join(" ");

/** Told of a text whose sides do not change places in its brief. */
export type Tell = (text: string) => void;

export const mirrorWith = (engine: Measured, tell: Tell, limit: number): Promise<Score[]> =>
  scoreMirror(
    "mirror",
    (text) => engine.brief(text),
    ({ id, only, instead }) => {
      const lines = [...only.map((line) => `  - ${line}`), ...instead.map((line) => `  + ${line}`)];
      tell(`${id}, mirrored: ${lines.length > 0 ? `\n${lines.join("\n")}` : "the same lines in another order"}`);
    },
    limit,
  );

/** What an engine drafts, each set by itself. `limit`: how many articles or questions of a set at most. */
export const draftedSets = (
  engine: Measured,
  support: string | undefined,
  limit: number,
  tell: Tell,
): Readonly<Record<string, (folder: string) => Promise<Score[]>>> => {
  const { checked } = engine;
  return {
    qa_news: (at) => scoreQuestions(at, "qa_news", engine.answer, news, limit),
    qa_squad: (at) => scoreQuestions(at, "qa_squad", engine.answer, squad, limit),
    disputes_news: (at) =>
      scoreDisputes(at, async (text) => (await engine.brief(text)).disputedPoints.flatMap(disputeOf), limit),
    summary_gum: (at) => scoreSummaries(at, async (text, title) => summaryOf(await engine.brief(text, title)), limit),
    support: async () =>
      checked && support !== undefined
        ? scoreSupport(support, checked, { set: "support, checked", limit, goals: { lies: 0.02, kept: 0.9 } })
        : [],
    mirror: () => mirrorWith(engine, tell, limit),
  };
};
