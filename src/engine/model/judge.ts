import { z } from "zod";
import type { Carried, Judge, Weighed } from "#engine/engine.ts";
import type { Account } from "./budget.ts";
import type { Endpoint } from "./endpoint.ts";
import { pooled } from "./pooled.ts";
import { messagesOf, oneLine, type Prompt } from "./prompt.ts";
import { checkShape } from "./shapes.ts";

const atOnce = 4;
/** A verdict is short; a model that thinks first needs room for it. */
const replyTokens = 2_000;

const Verdict = z.object({
  verdict: z.enum(["carried", "in-part", "not-carried", "contradicted"]),
  answers: z.enum(["wholly", "in-part", "no"]).nullish().catch(null),
});

/** Half an answer is none. A reply that does not say leaves it open. */
const heard = ({ verdict, answers }: z.infer<typeof Verdict>, { question }: Weighed): Carried => {
  if (question === undefined || !answers) return verdict;
  if (answers !== "wholly") return "beside";
  return verdict === "carried" ? "answers" : verdict;
};

const linesOf = ({ text, question, language, quotes }: Weighed): string =>
  JSON.stringify({
    lines: [
      {
        n: 1,
        ...(question === undefined ? {} : { question: oneLine(question) }),
        language,
        text: oneLine(text),
        quotes: quotes.map((quote) => ({
          speaker: quote.speaker === null ? null : oneLine(quote.speaker),
          text: oneLine(quote.text),
          ...(quote.around === undefined ? {} : { around: oneLine(quote.around) }),
        })),
      },
    ],
  });

/** Each line is asked about alone, so that no other line speaks for it. One without a verdict is not carried. */
export const judgeOf = (
  endpoint: Endpoint,
  model: string,
  prompt: Prompt,
  accountOf: (signal: AbortSignal) => Account,
): Judge => {
  const verdictOn = async (line: Weighed, signal: AbortSignal): Promise<Carried> => {
    const asked = {
      name: prompt.name,
      model,
      messages: messagesOf(prompt, { lines: linesOf(line) }),
      shape: checkShape,
      maxTokens: Math.min(replyTokens, Math.floor(endpoint.contextTokens / 4)),
      temperature: 0,
    };
    let verdict: Carried | null = null;
    for await (const { key, value } of endpoint.pieces(asked, accountOf(signal), signal)) {
      const read = key === "verdicts" ? Verdict.safeParse(value).data : undefined;
      if (read) verdict ??= heard(read, line);
    }
    return verdict ?? "not-carried";
  };

  return {
    get model() {
      return endpoint.checkModel || endpoint.model;
    },
    weigh: async (lines, signal) => {
      const { done, failure } = await pooled(lines, atOnce, async (line) => {
        signal.throwIfAborted();
        return await verdictOn(line, signal);
      });
      if (failure !== null) throw failure;
      return done;
    },
  };
};
