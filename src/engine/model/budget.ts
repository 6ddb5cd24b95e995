import type { Usage } from "#engine/engine.ts";

/** What one brief or answer may spend, and has spent, in tokens. */
export type Account = { spend(usage: Usage): void; spent(): Usage; left(): number };

/** A new account that holds `tokens`. */
export const openAccount = (tokens: number): Account => {
  const sum: Usage = { requests: 0, promptTokens: 0, completionTokens: 0 };
  return {
    spend: ({ requests, promptTokens, completionTokens }) => {
      sum.requests += requests;
      sum.promptTokens += promptTokens;
      sum.completionTokens += completionTokens;
    },
    spent: () => ({ ...sum }),
    left: () => Math.max(0, tokens - sum.promptTokens - sum.completionTokens),
  };
};

/** What it cost, at prices in US dollars a million tokens. */
export const dollarsFor = (
  { promptTokens, completionTokens }: Usage,
  prices: { prompt: number; completion: number },
): number => (promptTokens * prices.prompt + completionTokens * prices.completion) / 1e6;
