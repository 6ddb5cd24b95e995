import type { z } from "zod";

/** Where the model is and what it may cost. config.ts makes it, the endpoint alone reads it. */
export type ModelSettings = {
  /** null where the server wants none. */
  apiKey: string | null;
  baseUrl: string;
  /** null: the one model that the endpoint lists. */
  model: string | null;
  /** "same": the model that drafts looks at its lines too; "off": no check model; else a model's name. */
  checkModel: string;
  embeddingModel: string | null;
  repairs: boolean;
  /** How many tokens fit one request, prompt and reply. */
  contextTokens: number;
  /** How many tokens one brief or answer may spend, over all its requests. */
  briefTokens: number;
  timeoutMs: number;
  /** US dollars a million tokens, for the log. */
  prices: { prompt: number; completion: number } | null;
  /** Where requests go through; `none` names hosts that are reached without. */
  proxies: { readonly https: string | null; readonly http: string | null; readonly none: readonly string[] };
};

/** One request: what the model is told, and the shape of what it must give back: a flat object whose fields are arrays or scalars. */
export type Asked = {
  /** Of the schema: "brief", "repair", "answer", "check", "join". */
  name: string;
  /** "" stands for the endpoint's own model, where its name is not known before the first request. */
  model: string;
  messages: readonly { role: "system" | "user" | "assistant"; content: string }[];
  /** Sent as a strict schema where the endpoint can, as JSON mode or nothing where it cannot. */
  shape: z.ZodObject;
  maxTokens: number;
  /** 0 for what is to be judged; the server's own where it is left out. */
  temperature?: number;
};
