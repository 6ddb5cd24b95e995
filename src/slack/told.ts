import type { Ask } from "#commands/wanted.ts";
import type { Part, Shown, Surface } from "#jobs/surface.ts";
import { type Held, postPart, type Speaking } from "./posting.ts";
import { partsOf } from "./render.ts";

/** The article was asked and does not say. */
const isUnanswered = ({ reply }: Pick<Shown, "reply">): boolean =>
  reply.kind === "fault" || (reply.kind === "answer" && reply.answer.kind === "does-not-say");

export const heldParts = (shown: Pick<Shown, "reply" | "brief">): Held[] =>
  partsOf(shown).map((part) => ({ ...part, unanswered: isUnanswered(shown) }));

/** As the outbox keeps them. */
export const jsonParts: Surface["parts"] = (shown) =>
  heldParts(shown).map((part) => {
    const json: Part = JSON.parse(JSON.stringify(part));
    return json;
  });

/** Tells at once what needed no job, to whoever asked alone. */
export const tellAsker = async (speaking: Speaking, ask: Ask, shown: Shown, signal: AbortSignal): Promise<void> => {
  for (const [n, part] of heldParts(shown).entries())
    await postPart(speaking, ask, { ...part, where: "asker" }, `${shown.request}:${n}`, [], signal);
};
