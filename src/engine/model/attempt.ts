import type { Usage } from "#engine/engine.ts";
import type { Log } from "#log.ts";
import type { Abilities } from "./abilities.ts";
import type { Asked, ModelSettings } from "./asked.ts";
import { type Account, dollarsFor } from "./budget.ts";
import type { Client } from "./client.ts";
import { completion, type Heard } from "./completion.ts";
import {
  brokenOff,
  cutOff,
  type Failure,
  failureOf,
  garbled,
  notSpoken,
  refusedByModel,
  stalled,
  type Where,
} from "./failures.ts";
import type { Outside } from "./outside.ts";
import type { Listening, Patience } from "./patience.ts";
import { openReply, type Piece, type ReplyEnd } from "./reply.ts";
import { bodyOf } from "./request.ts";
import { tokensOf } from "./tokens.ts";
import { fieldsOf } from "./wire-schema.ts";

export type Attempt = {
  client: Client;
  asked: Asked;
  able: Abilities;
  where: Where;
  maxTokens: number;
  account: Account;
  patience: Patience;
  prices: ModelSettings["prices"];
  log: Log;
  now: Outside["now"];
};

/** Four times as long as a reply of so many tokens can honestly be, with what it thinks aloud. */
const longestReply = (maxTokens: number): number => maxTokens * 16 + 50_000;

export const promptTokens = ({ messages }: Asked): number =>
  messages.reduce((sum, { content }) => sum + tokensOf(content), 0);

type Sofar = { text: string; usage: Heard["usage"]; answered: boolean };

/** What the request took: as the server says, or as its length tells; a refused one took nothing. */
const usageOf = (asked: Asked, heard: Sofar): Usage => {
  if (!heard.answered) return { requests: 1, promptTokens: 0, completionTokens: 0 };
  return {
    requests: 1,
    ...(heard.usage ?? { promptTokens: promptTokens(asked), completionTokens: tokensOf(heard.text) }),
  };
};

const lengthOf = ({ messages }: Asked): number => messages.reduce((sum, { content }) => sum + content.length, 0);

/** Some servers cut a long prompt without a word (Ollama, at 4096 tokens): no tokenizer makes so few tokens of so many characters. */
const isForgetful = (asked: Asked, usage: Heard["usage"]): boolean =>
  usage !== null && usage.promptTokens > 0 && lengthOf(asked) > 8_000 && usage.promptTokens * 10 < lengthOf(asked);

/**
 * One request, its pieces as they come. @returns what went wrong, null where nothing did. Once a piece was given only the caller's own
 * word, the end of all patience and what is wrong with the reply itself matter: nothing is asked again.
 */
export async function* attempt(request: Attempt): AsyncGenerator<Piece, (Failure & { given: number }) | null> {
  const { client, asked, able, where, maxTokens, account, patience, log, now, prices } = request;
  const reply = openReply(fieldsOf(asked.shape), longestReply(maxTokens));
  const listening = patience.listen();
  const started = now();
  const heard: Sofar = { text: "", usage: null, answered: false };
  const ended: Omit<Ended, "isCut" | "end" | "given"> = { refusal: "", finish: null, spoken: true, error: null };
  let given = 0;
  let failure: Failure | null = null;

  async function* shown(pieces: readonly Piece[]): AsyncGenerator<Piece> {
    for (const piece of pieces) {
      given += 1;
      listening.pause();
      yield piece;
      listening.resume();
    }
  }

  try {
    const body = bodyOf(asked, able, where.model, maxTokens);
    try {
      for await (const event of completion(client, body, listening.signal, patience.leftMs())) {
        if (event === null) ended.spoken = false;
        if (event === null) break;
        // The first event may come long before the model has read its prompt.
        if (heard.answered) listening.heard();
        heard.answered = true;
        heard.text += event.text;
        heard.usage = event.usage ?? heard.usage;
        ended.finish = event.finish ?? ended.finish;
        ended.refusal += event.refusal;
        yield* shown(reply.push(event.text));
        if (reply.isFull()) break;
      }
    } catch (error) {
      ended.error = error;
    }
    const isCut = ended.finish === "length" || reply.isFull();
    const end = reply.end(isCut);
    failure = failureIn(request, listening, { ...ended, isCut, end, given });
    if (failure === null || isCut) yield* shown(end.pieces);
    return failure === null ? null : { ...failure, given };
  } finally {
    listening.end();
    const usage = usageOf(asked, heard);
    account.spend(usage);
    if (isForgetful(asked, heard.usage)) {
      log("warn", "the endpoint has read only part of the prompt: raise its context, or lower OPENAI_CONTEXT_TOKENS", {
        model: where.model,
        prompt: usage.promptTokens,
      });
    }
    log("info", "model request", {
      purpose: asked.name,
      model: where.model,
      prompt: usage.promptTokens,
      completion: usage.completionTokens,
      ...(heard.answered && heard.usage === null ? { estimated: true } : {}),
      ms: Math.round(now() - started),
      ...(prices === null ? {} : { usd: dollarsFor(usage, prices).toFixed(6) }),
      outcome: failure?.fault.code ?? "done",
    });
  }
}

type Ended = {
  refusal: string;
  finish: string | null;
  spoken: boolean;
  error: unknown;
  isCut: boolean;
  end: ReplyEnd;
  given: number;
};

/** What is wrong with a reply once it has ended, however it ended. */
const failureIn = (
  { client, able, where, maxTokens }: Attempt,
  listening: Listening,
  { refusal, finish, spoken, error, isCut, end, given }: Ended,
): Failure | null => {
  if (finish === "content_filter" || (refusal !== "" && given === 0)) return refusedByModel(where);
  if (end.whole) return null;
  if (listening.hasStalled()) return stalled(where);
  if (error !== null) return failureOf(error, client, where);
  if (!spoken) return notSpoken(where);
  if (isCut) return cutOff(where, maxTokens);
  if (finish === null && able.stream) return brokenOff(where);
  return end.read ? null : garbled(where);
};
