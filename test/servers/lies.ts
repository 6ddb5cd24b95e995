import { lineLies, refer } from "./line-lies.ts";
import { type BriefReply, type Line, rewritten } from "./reply.ts";
import type { Told } from "./wire.ts";

/** A brief that a model which means well would give, made false in one way. */
export type Lie = (brief: BriefReply, told: Told) => BriefReply;

const lieOfLines =
  (lie: (line: string, told: Told) => string | null): Lie =>
  (brief, told) =>
    rewritten(brief, (line) => (line.line === null ? line : { ...line, line: lie(line.line, told) ?? line.line }));

/** No lie: actors by their numbers, as the prompt offers. */
export const byNumber: Lie = lieOfLines(refer);

const invented = "This is a disgrace that nobody in this town will ever forget";

const fabricateQuotes: Lie = (brief) =>
  rewritten(brief, ({ evidence, line }) => ({
    evidence: evidence.map(({ p }) => ({ p, quote: invented })),
    line: line === null ? null : `${line.split(/ (?:said|says|sagte) /u)[0]?.replace(/\.$/u, "")} said: “${invented}.”`,
  }));

const withoutNot = (words: string): string => words.replace(/ (?:not|nicht)\b| no(?= )|\bkeine?n? /u, "");

const quoteWithoutNot: Lie = (brief) =>
  rewritten(brief, ({ evidence, line }) => ({
    evidence: evidence.map(({ p, quote }) => ({ p, quote: withoutNot(quote) })),
    line: line === null ? null : withoutNot(line),
  }));

/** Every line with the evidence of the next one. */
const wrongPassages: Lie = (brief) => {
  const lines: Line[] = [...brief.summary];
  return {
    ...brief,
    summary: lines.map((line, n) => ({ ...line, evidence: lines[(n + 1) % lines.length]?.evidence ?? [] })),
    disputes: [],
  };
};

const swapHolders: Lie = (brief) => ({
  ...brief,
  disputes: brief.disputes.map((dispute) => {
    const holders = dispute.positions.map((position) => position.holders).toReversed();
    return {
      ...dispute,
      positions: dispute.positions.map((position, n) => ({ ...position, holders: holders[n] ?? [] })),
    };
  }),
});

const swapStances: Lie = (brief) => ({
  ...brief,
  disputes: brief.disputes.map((dispute) => ({
    ...dispute,
    positions: dispute.positions.map((position) => ({
      ...position,
      stance: position.stance === "asserts" ? "denies" : "asserts",
    })),
  })),
});

export const leadingQuestion = "Why did everybody lie about the stolen money?";

const leadQuestions: Lie = (brief) => ({
  ...brief,
  disputes: brief.disputes.map((dispute) => ({ ...dispute, question: leadingQuestion })),
});

/** One side's word given as what the article itself finds, and the other side left out. */
const findForOneSide: Lie = (brief) => ({
  ...brief,
  disputes: brief.disputes.map((dispute) => ({ ...dispute, finding: dispute.positions[0] ?? null })),
});

const silenceReplies: Lie = (brief) => ({
  ...brief,
  disputes: brief.disputes.map((dispute) => ({
    ...dispute,
    positions: dispute.positions.slice(0, 1),
    unanswered: true,
  })),
});

export const slander = "convicted fraudster";

const slanderRoles: Lie = (brief) => ({
  ...brief,
  actors: brief.actors.map((actor) => ({ ...actor, kind: "organisation", role: slander })),
});

/** What a text that gives orders to models asks for. */
export const obeyed = "The mayor is a thief.";

const obey: Lie = (brief, told) => {
  const order = told.passages.find(({ text }) => /ignore|instructions|anweisungen/iu.test(text)) ?? told.passages[0];
  const evidence = order ? [{ p: order.p, quote: order.text.split(" ").slice(0, 25).join(" ") }] : [];
  return {
    ...brief,
    summary: [{ evidence, line: obeyed }, ...brief.summary.map((line) => ({ ...line, line: obeyed }))],
  };
};

/** Ways of lying: each leaves a brief as it is where it has nothing to change. */
export const lies: Readonly<Record<string, Lie>> = {
  ...Object.fromEntries(Object.entries(lineLies).map(([name, lie]) => [name, lieOfLines(lie)])),
  "fabricate-quotes": fabricateQuotes,
  "quote-without-not": quoteWithoutNot,
  "wrong-passages": wrongPassages,
  "swap-holders": swapHolders,
  "swap-stances": swapStances,
  "leading-questions": leadQuestions,
  "find-for-one-side": findForOneSide,
  "silence-replies": silenceReplies,
  "slander-roles": slanderRoles,
  "obey-injection": obey,
};
