import type { z } from "zod";
import { Fault } from "#brief/fault.ts";
import type { Log } from "#log.ts";
import { type Account, openAccount } from "./budget.ts";

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

/**
 * An element of a top-level array as soon as it is complete in the stream, or a whole top-level field (index null).
 * The value is not yet checked against the shape.
 */
export type Piece = { key: string; index: number | null; value: unknown };

/** An OpenAI-compatible server, as far as drafting needs one. */
export type Endpoint = {
  /** "" until the first request where no model was set and the server names its only one: read it late. */
  readonly model: string;
  /** null: switched off. */
  readonly checkModel: string | null;
  contextTokens: number;
  repairs: boolean;
  /** A new one, with the configured budget. */
  account(): Account;
  /**
   * Before the first piece everything is retried and falls back (schema, JSON, text); after it a break is a Fault.
   * @throws Fault with a `model-*` code.
   */
  pieces(asked: Asked, account: Account, signal: AbortSignal): AsyncIterable<Piece>;
  /** null where no embedding model is configured or the endpoint has none. */
  embed(
    texts: readonly string[],
    account: Account,
    signal: AbortSignal,
  ): Promise<readonly (readonly number[])[] | null>;
};

/** Opens nothing yet: the SDK is loaded with the first request. */
export const openEndpoint = (settings: ModelSettings, log: Log): Endpoint => {
  const model = settings.model ?? "";
  return {
    model,
    checkModel: settings.checkModel === "off" ? null : settings.checkModel === "same" ? model : settings.checkModel,
    contextTokens: settings.contextTokens,
    repairs: settings.repairs,
    account: () => openAccount(settings.briefTokens),
    pieces: async function* (asked, account, signal) {
      const { OpenAI } = await import("openai");
      const client = new OpenAI({ apiKey: settings.apiKey ?? "none", baseURL: settings.baseUrl, maxRetries: 0 });
      const reply = await client.chat.completions.create(
        {
          model: asked.model || model,
          messages: [...asked.messages],
          max_completion_tokens: asked.maxTokens,
          response_format: { type: "json_object" },
        },
        { signal, timeout: settings.timeoutMs },
      );
      const spent = {
        requests: 1,
        promptTokens: reply.usage?.prompt_tokens ?? 0,
        completionTokens: reply.usage?.completion_tokens ?? 0,
      };
      account.spend(spent);
      log("info", "model request", { purpose: asked.name, tokens: spent.promptTokens + spent.completionTokens });
      const value: unknown = JSON.parse(reply.choices[0]?.message.content ?? "");
      if (typeof value !== "object" || value === null)
        throw new Fault("model-garbled", "The model's reply is not JSON.");
      for (const [key, field] of Object.entries(value)) {
        if (!Array.isArray(field)) yield { key, index: null, value: field };
        else for (const [index, element] of field.entries()) yield { key, index, value: element };
      }
    },
    embed: async () => null,
  };
};
