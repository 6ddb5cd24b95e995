import { Fault } from "#brief/fault.ts";
import type { Usage } from "#engine/engine.ts";
import type { Log } from "#log.ts";
import type { Abilities } from "./abilities.ts";
import { ask } from "./ask.ts";
import type { Asked, ModelSettings } from "./asked.ts";
import { type Account, dollarsFor, openAccount } from "./budget.ts";
import { type Connection, type Listed, listedModels, namesIn, openConnection } from "./connection.ts";
import { embedded } from "./embeddings.ts";
import { outside } from "./outside.ts";
import { checkShape } from "./shapes.ts";

/** One thing that was tried at an endpoint, and what came of it; not `ok` where something has to be mended. */
export type Trial = {
  what: "endpoint" | "model" | "output" | "stream" | "size" | "check" | "embeddings" | "cost";
  says: string;
  ok: boolean;
};

const longestTrialMs = 120_000;
const longestListMs = 15_000;
const trialTokens = 50_000;

const line = { n: 1, text: "The bridge is open.", quotes: [{ speaker: null, text: "The bridge is open." }] };

/** A line to check, as a check model gets it; but nothing in it asks for JSON: what comes as JSON all the same, the server has seen to. */
const trial = (model: string): Asked => ({
  name: "check",
  model,
  messages: [
    {
      role: "user",
      content: `Do the quotes of each line carry it? Say "carried" or not.\n${JSON.stringify({ lines: [line] })}`,
    },
  ],
  shape: checkShape,
  maxTokens: 2_000,
  temperature: 0,
});

const formats = {
  json_schema: "keeps to a schema",
  json_object: "JSON mode: it is told the shape in words, and lines that do not fit are left out",
  text: "plain text only: JSON is read out of it, and lines that do not fit are left out",
} as const satisfies Record<Abilities["format"], string>;

/** What the server itself said, as far as it can be shown: one line of it, without the key. */
const serverWords = ({ cause }: Fault, { apiKey }: ModelSettings): string => {
  if (typeof cause !== "string") return "";
  const said = apiKey === null ? cause : cause.replaceAll(apiKey, "[key]");
  return ` It says: ${said.replaceAll(/\s+/gu, " ").slice(0, 300)}`;
};

const tried = async (
  what: Trial["what"],
  settings: ModelSettings,
  doing: () => Promise<Omit<Trial, "what">>,
): Promise<Trial> => {
  try {
    return { what, ...(await doing()) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { what, says: `${error.message}${serverWords(error, settings)}`, ok: false };
  }
};

const checked = async (connection: Connection, model: string, account: Account, signal: AbortSignal): Promise<void> => {
  for await (const _ of ask(connection, trial(model), account, signal));
};

const streaming = ({ stream, usage }: Abilities): string => {
  if (!stream) return "does not stream: each reply comes whole, and a brief shows late";
  return usage ? "streams, and tells the tokens it took" : "streams; the tokens it took are estimated";
};

const listText = (listed: readonly Listed[] | null, model: string): string => {
  if (listed === null) return "answers; it has no list of models";
  const count = listed.length === 1 ? "one model" : `${listed.length} models`;
  const isThere = model === "" || listed.some(({ id }) => id === model);
  return `answers, and lists ${count}${isThere ? "" : `, ${model} not among them: ${namesIn(listed)}`}`;
};

/** A model that holds less than it is given forgets the beginning, or the server refuses. */
const sizeTrial = (listed: readonly Listed[] | null, model: string, { contextTokens }: ModelSettings): Trial[] => {
  const holds = listed?.find(({ id }) => id === model)?.contextTokens ?? null;
  if (holds === null || holds >= contextTokens) return [];
  const says = `holds ${holds} tokens, and is given up to ${contextTokens}: set OPENAI_CONTEXT_TOKENS=${holds}`;
  return [{ what: "size", says, ok: false }];
};

const embeddingTrial = async (connection: Connection, account: Account, signal: AbortSignal): Promise<Trial> => {
  const what = "embeddings";
  const { embeddingModel } = connection.settings;
  if (embeddingModel === null) return { what, says: "none set: long articles are searched by words alone", ok: true };
  const vectors = await embedded(connection, ["ready"], account, signal);
  const size = vectors?.[0]?.length;
  if (size === undefined)
    return { what, says: `${embeddingModel} gives none: check OPENAI_EMBEDDING_MODEL`, ok: false };
  return { what, says: `${embeddingModel}, ${size} numbers a text`, ok: true };
};

/** What trying it out has cost: what a brief costs is told by the log of each request. */
const costText = (spent: Usage, { prices }: ModelSettings): string => {
  const tokens = `${spent.promptTokens + spent.completionTokens} tokens for this look`;
  if (prices === null) return `${tokens}; no prices set (OPENAI_PROMPT_PRICE, OPENAI_REPLY_PRICE)`;
  const each = `${prices.prompt} a million tokens of prompt, ${prices.completion} of reply`;
  return `${tokens}, ${dollarsFor(spent, prices).toFixed(4)} US dollars (${each}); LOG_LEVEL=info tells it of each request`;
};

/** Tries an endpoint out with a few tiny requests, one after another as long as that makes sense. */
export async function* examineEndpoint(settings: ModelSettings, log: Log, signal: AbortSignal): AsyncGenerator<Trial> {
  const timeoutMs = Math.min(settings.timeoutMs, longestTrialMs);
  const connection = openConnection({ ...settings, timeoutMs }, log, outside);
  const account = openAccount(trialTokens);
  let listed: Listed[] | null = null;
  const reached = await tried("endpoint", settings, async () => {
    const where = await connection.where(settings.model ?? "");
    const listing = { ...where, timeoutMs: Math.min(timeoutMs, longestListMs) };
    listed = await listedModels(await connection.client(), listing, signal);
    return { says: listText(listed, settings.model ?? ""), ok: true };
  });
  yield reached;
  if (!reached.ok) return;

  const chosen = await tried("model", settings, async () => {
    const model = await connection.chosenModel(signal);
    await checked(connection, model, account, signal);
    return { says: `${model} replies`, ok: true };
  });
  yield chosen;
  if (!chosen.ok) return;

  const able = connection.abilities(connection.model());
  yield { what: "output", says: formats[able.format], ok: true };
  yield { what: "stream", says: streaming(able), ok: true };

  yield* sizeTrial(listed, connection.model(), settings);

  const { checkModel } = settings;
  if (checkModel === "off") yield { what: "check", says: "off: code alone checks our wording", ok: true };
  else if (checkModel === "same") yield { what: "check", says: "the same model looks at every line", ok: true };
  else {
    yield await tried("check", settings, async () => {
      await checked(connection, checkModel, account, signal);
      return { says: `${checkModel} looks at every line`, ok: true };
    });
  }
  yield await embeddingTrial(connection, account, signal);
  yield { what: "cost", says: costText(account.spent(), settings), ok: true };
}
