import type { Log } from "#log.ts";
import { ask } from "./ask.ts";
import type { Asked, ModelSettings } from "./asked.ts";
import { type Account, openAccount } from "./budget.ts";
import { openConnection } from "./connection.ts";
import { embedded } from "./embeddings.ts";
import { type Outside, outside } from "./outside.ts";
import type { Piece } from "./reply.ts";

export type { Asked, ModelSettings, Piece };

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

/** Asks nothing yet; the SDK is being loaded while the article is. What the server takes is found out once, and kept as long as this lives. */
export const openEndpoint = (settings: ModelSettings, log: Log, world: Outside = outside): Endpoint => {
  const connection = openConnection(settings, log, world);
  const { contextTokens, repairs, checkModel } = settings;
  connection.client().catch(() => {}); // whoever asks hears of it
  return {
    get model() {
      return connection.model();
    },
    get checkModel() {
      if (checkModel === "off") return null;
      return checkModel === "same" ? connection.model() : checkModel;
    },
    contextTokens,
    repairs,
    account: () => openAccount(settings.briefTokens),
    pieces: (asked, account, signal) => ask(connection, asked, account, signal),
    embed: (texts, account, signal) => embedded(connection, texts, account, signal),
  };
};
