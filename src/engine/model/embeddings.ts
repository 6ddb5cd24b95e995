import type { Account } from "./budget.ts";
import type { Connection } from "./connection.ts";
import { tokensOf } from "./tokens.ts";

/** More texts than this are refused by many servers, or take one long. */
const batchSize = 64;

/**
 * A vector for each text, by the configured model, in batches; null where none is configured or the server has none. Retrieval goes on without, so a
 * failure is no Fault.
 */
export const embedded = async (
  { settings, log, world, client }: Connection,
  texts: readonly string[],
  account: Account,
  signal: AbortSignal,
): Promise<readonly (readonly number[])[] | null> => {
  const { embeddingModel: model, timeoutMs } = settings;
  if (model === null) return null;
  const { sdk } = await client();
  const timely = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const vectors: number[][] = [];
  for (let at = 0; at < texts.length; at += batchSize) {
    const input = texts.slice(at, at + batchSize);
    const estimate = input.reduce((sum, text) => sum + tokensOf(text), 0);
    if (estimate > account.left()) return null;
    const started = world.now();
    try {
      const { data, usage } = await sdk.embeddings.create(
        { model, input, encoding_format: "float" },
        { signal: timely, timeout: timeoutMs },
      );
      if (data.length !== input.length) return null;
      vectors.push(...data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding));
      account.spend({ requests: 1, promptTokens: usage?.prompt_tokens ?? estimate, completionTokens: 0 });
      log("info", "model request", {
        purpose: "embed",
        model,
        prompt: estimate,
        ms: Math.round(world.now() - started),
      });
    } catch {
      signal.throwIfAborted();
      log("warn", "no embeddings from the endpoint", { model, ms: Math.round(world.now() - started) });
      return null;
    }
  }
  return vectors;
};
