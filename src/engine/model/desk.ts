import type { z } from "zod";
import type { Account } from "./budget.ts";
import type { Endpoint, Piece } from "./endpoint.ts";
import { between, messagesOf, type Prompt } from "./prompt.ts";
import type { Prompts } from "./prompts.ts";
import { tokensOf } from "./tokens.ts";

/** What one brief or answer works with. */
export type Desk = {
  endpoint: Endpoint;
  prompts: Prompts;
  /** The random part of what the material stands between. */
  random: () => string;
  account: Account;
  signal: AbortSignal;
};

export type Request = {
  prompt: Pick<Prompt, "name" | "system" | "user">;
  /** Each on a line of its own, in the place of `{{article}}` or `{{lines}}`. */
  material: readonly string[];
  values?: Readonly<Record<string, string>>;
  flags?: readonly string[];
  shape: z.ZodObject;
  maxTokens: number;
};

/** What a server adds of its own to a request. */
const margin = 150;
/** A reply may take this much of what fits a request. */
const mostOfRequest = 0.4;

const messagesFor = ({ random }: Pick<Desk, "random">, { prompt, material, values = {}, flags }: Request) => {
  const block = between(material, random, [prompt.system, prompt.user, ...Object.values(values)]);
  return messagesOf(prompt, { ...values, article: block, lines: block }, flags);
};

/** How long a reply may be that would like to be `tokens` long. */
export const replyOf = ({ endpoint }: Desk, tokens: number): number =>
  Math.min(tokens, Math.floor(endpoint.contextTokens * mostOfRequest));

/** How many tokens are left in a request, beside all that it holds already and its reply. */
export const roomIn = (desk: Desk, request: Request): number => {
  const told = messagesFor(desk, request).reduce((sum, { content }) => sum + tokensOf(content), 0);
  return desk.endpoint.contextTokens - request.maxTokens - told - margin;
};

export const fits = (desk: Desk, request: Request): boolean => roomIn(desk, request) >= 0;

/** Asks the model that drafts. @throws Fault with a `model-*` code */
export const ask = (desk: Desk, request: Request): AsyncIterable<Piece> => {
  const { endpoint, account, signal } = desk;
  const { prompt, shape, maxTokens } = request;
  const messages = messagesFor(desk, request);
  return endpoint.pieces({ name: prompt.name, model: endpoint.model, messages, shape, maxTokens }, account, signal);
};
