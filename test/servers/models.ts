import { type Answering, answeredBy } from "./answering.ts";
import { type Lie, lies } from "./lies.ts";
import { mended } from "./mending.ts";
import type { Behaviour, ModelRequest } from "./openai.ts";
import { plainAnswer, plainBrief, plainCheck } from "./plainly.ts";
import { type BriefReply, type CheckReply, rewritten } from "./reply.ts";
import { briefBy, lineFor, type Script, scriptOf } from "./script.ts";
import { type Told, toldBy } from "./wire.ts";

/** How a model checks lines: honestly, or with one verdict for everything. */
type Checking = "honest" | "carried" | "in-part" | "not-carried" | "contradicted" | "silent";

export type Model = {
  /** What it knows by heart. */
  scripts: readonly Script[];
  /** How it lies; null: not at all. */
  lie: Lie | null;
  /** Where: in its drafts, or first in the repair of a draft that was merely clumsy. */
  lies: "drafting" | "repairing";
  checking: Checking;
  /** What it makes of a question that it knows no answer to by heart. */
  answering: Answering;
};

export const honestModel: Model = { scripts: [], lie: null, lies: "drafting", checking: "honest", answering: "honest" };

/** A model that lies in one of the ways that have a name. */
export const lyingModel = (name: string, more: Partial<Model> = {}): Model => ({
  ...honestModel,
  lie: lies[name] ?? null,
  ...more,
});

const checked = (told: Told, { checking, scripts }: Model): CheckReply => {
  if (checking === "silent") return { verdicts: [] };
  if (checking !== "honest") return { verdicts: told.lines.map(({ n }) => ({ n, verdict: checking })) };
  const known = scripts.flatMap(({ summary, unknowns, disputes, answers }) => [
    ...summary,
    ...unknowns,
    ...answers,
    ...disputes.flatMap(({ positions }) => positions),
  ]);
  return plainCheck(told, new Map(known.flatMap(({ line }) => (line === null ? [] : [[line, true]]))));
};

const honestBrief = (told: Told, { scripts }: Model): BriefReply => {
  const script = scriptOf(scripts, told);
  return script ? briefBy(script, told) : plainBrief(told);
};

const question = (told: Told): string => /Question: (.*)/u.exec(told.words)?.[1] ?? told.words;

const answered = (told: Told, model: Model): unknown => {
  const { scripts, lie, answering } = model;
  if (answering !== "honest") return answeredBy(answering, told, question(told));
  const known = scriptOf(scripts, told)?.answers.find(({ question }) => told.words.includes(question));
  if (!known) return plainAnswer(told, question(told));
  const nothing: BriefReply = { summary: [], actors: [], disputes: [], unknowns: [] };
  const honest = { ...nothing, summary: [lineFor(told.passages, known)] };
  return { kind: "says", language: "en", lines: (lie ? lie(honest, told) : honest).summary, nearest: [] };
};

const clumsily = (brief: BriefReply): BriefReply =>
  rewritten(brief, ({ evidence, line }) => ({ evidence, line: line?.replace(/\.?$/u, ", zzz.") ?? null }));

/** The reply of a model to one request, as the value that its JSON holds. */
const replyTo = (told: Told, model: Model): unknown => {
  const { lie, lies: where } = model;
  if (told.name === "check") return checked(told, model);
  if (told.name === "answer") return answered(told, model);
  const honest = honestBrief(told, model);
  if (told.name === "repair") return mended(told, honest, lie);
  if (lie === null) return honest;
  return where === "repairing" ? clumsily(honest) : lie(honest, told);
};

/** A model behind the loopback server. */
export const modelOf =
  (model: Model) =>
  (request: ModelRequest): Behaviour => ({ content: JSON.stringify(replyTo(toldBy(request), model)), chunk: 400 });
