import type { ChatCompletionCreateParams } from "openai/resources/chat/completions";
import type { Client } from "./client.ts";
import { isObject, listIn } from "./json.ts";

/** What one event of a reply brings. Thoughts that come in a field of their own bring nothing. */
export type Heard = {
  text: string;
  refusal: string;
  finish: string | null;
  usage: { promptTokens: number; completionTokens: number } | null;
};

const wordsIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** Text as servers send it: a string, or parts of which some are thoughts, without a text of their own. */
const textIn = (content: unknown): string =>
  Array.isArray(content)
    ? content.map((part) => (isObject(part) ? wordsIn(part.text) : "")).join("")
    : wordsIn(content);

const argumentsIn = (calls: unknown): string =>
  listIn(calls)
    .map((call) => (isObject(call) && isObject(call.function) ? wordsIn(call.function.arguments) : ""))
    .join("");

const tokens = (value: unknown): number => (typeof value === "number" && value >= 0 ? value : 0);

/** By hand: a reply has a thousand events. A whole reply has the fields of a chunk, under another name. */
const heardIn = (value: unknown): Heard | null => {
  if (!isObject(value)) return null;
  const [choice] = listIn(value.choices);
  const { delta, message, finish_reason } = isObject(choice) ? choice : {};
  const said = isObject(delta) ? delta : isObject(message) ? message : {};
  const { usage } = value;
  return {
    text: textIn(said.content) || argumentsIn(said.tool_calls),
    refusal: wordsIn(said.refusal),
    finish: wordsIn(finish_reason) || null,
    usage: isObject(usage)
      ? { promptTokens: tokens(usage.prompt_tokens), completionTokens: tokens(usage.completion_tokens) }
      : null,
  };
};

/** A whole reply as one event. */
const wholeIn = ({ asError }: Client, value: unknown): Heard | null => {
  if (isObject(value) && isObject(value.error) && value.choices === undefined) throw asError(value.error);
  return heardIn(value);
};

/**
 * Sends one request and gives what comes back, event by event; a whole reply is one event, where a stream was asked for too.
 * null stands for what is not in the protocol, and ends it.
 * @throws what the SDK throws
 */
export async function* completion(
  client: Client,
  body: ChatCompletionCreateParams,
  signal: AbortSignal,
  timeoutMs: number,
): AsyncGenerator<Heard | null> {
  // The SDK's own clock only stands behind ours, which says more.
  const options = { signal, timeout: Math.ceil(timeoutMs) + 5_000 };
  if (!body.stream) {
    yield wholeIn(client, await client.sdk.chat.completions.create(body, options));
    return;
  }
  const { data, response } = await client.sdk.chat.completions
    .create({ ...body, stream: true }, options)
    .withResponse();
  const type = response.headers.get("content-type") ?? "";
  if (/\bjson\b/u.test(type)) yield wholeIn(client, await response.json());
  else if (/\bhtml\b/u.test(type)) yield null;
  else {
    try {
      for await (const event of data) yield heardIn(event);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      yield null;
    }
  }
  signal.throwIfAborted(); // an aborted stream ends as if it were whole
}
