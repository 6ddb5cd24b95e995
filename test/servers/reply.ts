/** Words that a model says stand in a passage. */
export type Evidence = { p: string; quote: string };

/** A line of a model's, evidence before the words; null where the article's own words serve best. */
export type Line = { evidence: readonly Evidence[]; line: string | null; translation?: string | null };

type Position = Line & { holders: readonly string[]; stance: string };
export type Dispute = {
  question: string;
  positions: readonly Position[];
  unanswered: boolean;
  finding: Line | null;
};
export type ListedActor = Line & { name: string; kind: string; role: string | null };

/** A brief as a model replies with it. */
export type BriefReply = {
  summary: readonly Line[];
  actors: readonly ListedActor[];
  disputes: readonly Dispute[];
  unknowns: readonly Line[];
};

/** An answer as a model replies with it. */
export type AnswerReply = { kind: string; language: string; lines: readonly Line[]; nearest: readonly string[] };

export type CheckReply = { verdicts: readonly { n: number; verdict: string; answers?: string | null }[] };

/** The same brief with every line of it rewritten. */
export const rewritten = (brief: BriefReply, change: (line: Line) => Line): BriefReply => ({
  summary: brief.summary.map(change),
  actors: brief.actors.map((actor) => ({ ...actor, ...change(actor) })),
  disputes: brief.disputes.map((dispute) => ({
    ...dispute,
    positions: dispute.positions.map((position) => ({ ...position, ...change(position) })),
    finding: dispute.finding && change(dispute.finding),
  })),
  unknowns: brief.unknowns.map(change),
});
