import type { ChatCompletionCreateParams } from "openai/resources/chat/completions";
import { z } from "zod";
import type { Client } from "./client.ts";

const Part = z.looseObject({ text: z.string().optional() });
/** Text as servers send it: a string, or parts of which some are thoughts. */
const Text = z
  .union([z.string(), z.array(Part).transform((parts) => parts.map(({ text = "" }) => text).join(""))])
  .nullish()
  .catch(null);
const Call = z.looseObject({ function: z.looseObject({ arguments: z.string().nullish() }).nullish() });
const Message = z.looseObject({
  content: Text,
  refusal: z.string().nullish().catch(null),
  tool_calls: z.array(Call).nullish().catch(null),
});
const Choice = z.looseObject({
  delta: Message.nullish(),
  message: Message.nullish(),
  finish_reason: z.string().nullish().catch(null),
});
const count = z.number().min(0).catch(0);
/** A whole reply, or a chunk of one: the same fields, under another name. */
const Chunk = z.looseObject({
  choices: z.array(Choice).nullish().catch(null),
  usage: z.looseObject({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** What one event of a reply brings. Thoughts that come in a field of their own bring nothing. */
export type Heard = {
  text: string;
  refusal: string;
  finish: string | null;
  usage: { promptTokens: number; completionTokens: number } | null;
};

const heardIn = (value: unknown): Heard | null => {
  const read = Chunk.safeParse(value);
  if (!read.success) return null;
  const { choices, usage } = read.data;
  const [choice] = choices ?? [];
  const message = choice?.delta ?? choice?.message;
  const calls = message?.tool_calls?.map((call) => call.function?.arguments ?? "").join("");
  return {
    text: message?.content || calls || "",
    refusal: message?.refusal ?? "",
    finish: choice?.finish_reason ?? null,
    usage: usage ? { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens } : null,
  };
};

/**
 * Sends one request and gives what comes back, event by event; a whole reply is one event, where a stream was asked for too.
 * null stands for what is not in the protocol, and ends it.
 * @throws what the SDK throws
 */
export async function* completion(
  { sdk }: Client,
  body: ChatCompletionCreateParams,
  signal: AbortSignal,
  timeoutMs: number,
): AsyncGenerator<Heard | null> {
  // The SDK's own clock only stands behind ours, which says more.
  const options = { signal, timeout: Math.ceil(timeoutMs) + 5_000 };
  if (!body.stream) {
    yield heardIn(await sdk.chat.completions.create(body, options));
    return;
  }
  const { data, response } = await sdk.chat.completions.create({ ...body, stream: true }, options).withResponse();
  const type = response.headers.get("content-type") ?? "";
  if (/\bjson\b/u.test(type)) yield heardIn(await response.json());
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
