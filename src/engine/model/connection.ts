import { Fault } from "#brief/fault.ts";
import type { Log } from "#log.ts";
import { type Abilities, firstGuess } from "./abilities.ts";
import type { ModelSettings } from "./asked.ts";
import { type Client, openClient } from "./client.ts";
import { failureOf, type Where } from "./failures.ts";
import { isObject } from "./json.ts";
import type { Outside } from "./outside.ts";

/** One server, and what was found out about it. */
export type Connection = {
  settings: ModelSettings;
  log: Log;
  world: Outside;
  client(): Promise<Client>;
  where(model: string): Promise<Where>;
  /** "" until it is known. */
  model(): string;
  /** The set model, or the only one that the server lists. @throws Fault "model-not-set-up" */
  chosenModel(signal: AbortSignal): Promise<string>;
  abilities(model: string): Abilities;
  learn(model: string, able: Abilities): void;
};

const shownAtMost = 12;

/** A model as a server lists it; many tell how many tokens it holds, each under another name. */
export type Listed = { id: string; contextTokens: number | null };

const contextNames = ["max_model_len", "context_length", "max_context_length", "context_window"];

const listedFrom = (entry: unknown): Listed[] => {
  if (!isObject(entry) || typeof entry.id !== "string") return [];
  const sizes = contextNames.map((name) => entry[name]).filter((size) => typeof size === "number");
  return [{ id: entry.id, contextTokens: sizes[0] ?? null }];
};

/** The models that a server lists; null where it has no such list. */
export const listedModels = async (client: Client, where: Where, signal: AbortSignal): Promise<Listed[] | null> => {
  try {
    const { data } = await client.sdk.models.list({ signal, timeout: where.timeoutMs });
    return Array.isArray(data) ? data.flatMap(listedFrom) : null;
  } catch (error) {
    signal.throwIfAborted();
    const status = client.refusalIn(error)?.status ?? null;
    if (status !== null && status !== 401 && status !== 403 && status < 500) return null;
    throw failureOf(error, client, where).fault;
  }
};

/** The names in a list, as far as one line holds them. */
export const namesIn = (listed: readonly Listed[]): string => {
  const shown = listed.slice(0, shownAtMost);
  const names = shown.map(({ id }) => id.replaceAll(/[^\p{L}\p{N}\p{P}\p{S}]/gu, "").slice(0, 80));
  const more = listed.length > shownAtMost ? ` and ${listed.length - shownAtMost} more` : "";
  return listed.length === 0 ? "none" : `${names.join(", ")}${more}`;
};

const onlyOf = (listed: readonly Listed[] | null, embeddingModel: string | null): string => {
  const models = (listed ?? []).filter(({ id }) => id !== embeddingModel);
  const [only] = models;
  if (only !== undefined && models.length === 1) return only.id;
  throw new Fault(
    "model-not-set-up",
    `No model is chosen. Set OPENAI_MODEL to the name of one. The endpoint lists ${namesIn(models)}.`,
  );
};

export const openConnection = (settings: ModelSettings, log: Log, world: Outside): Connection => {
  const known = new Map<string, Abilities>();
  let opening: Promise<Client> | null = null;
  let model = settings.model ?? "";
  const client = (): Promise<Client> => {
    opening ??= openClient(settings);
    return opening;
  };
  const where = async (named: string): Promise<Where> => {
    const { baseUrl, timeoutMs } = settings;
    return { baseUrl, model: named, proxy: (await client()).proxy, timeoutMs };
  };
  return {
    settings,
    log,
    world,
    client,
    where,
    model: () => model,
    chosenModel: async (signal) => {
      if (model !== "") return model;
      const listed = await listedModels(await client(), await where(""), signal);
      model = onlyOf(listed, settings.embeddingModel);
      return model;
    },
    abilities: (named) => known.get(named) ?? firstGuess(settings.baseUrl),
    learn: (named, able) => void known.set(named, able),
  };
};
