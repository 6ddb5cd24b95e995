import { type Lie, lies } from "./lies.ts";
import type { Behaviour, ModelRequest } from "./openai.ts";
import { plainAnswer, plainBrief, plainCheck } from "./plainly.ts";
import type { BriefReply, CheckReply } from "./reply.ts";
import { briefBy, lineFor, type Script, scriptOf } from "./script.ts";
import { type Told, toldBy } from "./wire.ts";

/** How a model checks lines: honestly, or with one verdict for everything. */
export type Checking = "honest" | "carried" | "in-part" | "not-carried" | "contradicted" | "silent";

export type Model = {
  /** What it knows by heart. */
  scripts: readonly Script[];
  /** How it lies; null: not at all. */
  lie: Lie | null;
  /** When: in its first draft, in the repair of an honest draft whose quotes were wrong, or in both. */
  lies: "drafting" | "repairing" | "always";
  checking: Checking;
};

export const honestModel: Model = { scripts: [], lie: null, lies: "always", checking: "honest" };

const checked = (told: Told, { checking, scripts }: Model): CheckReply => {
  const known = scripts.flatMap(({ summary, unknowns, disputes }) => [
    ...summary,
    ...unknowns,
    ...disputes.flatMap(({ positions }) => positions),
  ]);
  if (checking === "silent") return { verdicts: [] };
  if (checking === "honest") {
    return plainCheck(told, new Map(known.flatMap(({ line }) => (line === null ? [] : [[line, true]]))));
  }
  return { verdicts: told.lines.map(({ n }) => ({ n, verdict: checking })) };
};

const honestBrief = (told: Told, { scripts }: Model): BriefReply => {
  const script = scriptOf(scripts, told);
  return script ? briefBy(script, told) : plainBrief(told);
};

const answered = (told: Told, { scripts }: Model): unknown => {
  const known = scriptOf(scripts, told)?.answers.find(({ question }) => told.words.includes(question));
  if (!known) return plainAnswer(told, told.words);
  return { kind: "says", language: "en", lines: [lineFor(told.passages, known)], nearest: [] };
};

/** The reply of a model to one request, as the value that its JSON holds. */
export const replyTo = (told: Told, model: Model): unknown => {
  if (told.name === "check") return checked(told, model);
  if (told.name === "answer") return answered(told, model);
  const honest = honestBrief(told, model);
  return model.lie ? model.lie(honest, told) : honest;
};

/** A model behind the loopback server. */
export const replyOf =
  (model: Model) =>
  (request: ModelRequest): Behaviour => ({ content: JSON.stringify(replyTo(toldBy(request), model)), chunk: 400 });

export const lyingModel = (name: string, more: Partial<Model> = {}): Model => ({
  ...honestModel,
  lie: lies[name] ?? null,
  ...more,
});
