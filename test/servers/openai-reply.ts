import { z } from "zod";

/** What comes back for one completion, and how. Everything but `content` may be left out. */
export type Behaviour = {
  content: string;
  /** An error instead of a reply: its status, what it says, its headers (`retry-after`). A string body is sent as it is. */
  status?: number;
  error?: string;
  body?: string;
  headers?: Readonly<Record<string, string>>;
  /** The connection is dropped without an answer. */
  hangsUp?: boolean;
  /** Milliseconds before the headers; Infinity: never. */
  waits?: number;
  /** Characters a chunk (default 16) and milliseconds before each. */
  chunk?: number;
  pause?: number;
  /** After this many chunks of text: nothing more; the connection is dropped; a neat end without a reason. */
  stallsAfter?: number;
  closesAfter?: number;
  endsAfter?: number;
  /** No delta names a role, as some servers do. */
  role?: false;
  /** false: never told. */
  usage?: { prompt: number; completion: number } | false;
  /** Why it ended; default "stop". null: never told. */
  finish?: "stop" | "length" | "content_filter" | null;
  /** The model's refusal, in its own field. */
  refusal?: string;
  /** Thinking, in deltas of its own field before the text. */
  reasoning?: string;
  /** The text comes as the arguments of a tool call. */
  asToolCall?: boolean;
  /** An error object in the middle of the stream, after this many chunks. */
  failsAfter?: number;
  /** Lines of a stream that no client should need: comments to keep the connection alive, or lines that are no events. */
  comments?: boolean;
  garbage?: string;
};

const Message = z.looseObject({ role: z.string(), content: z.string().nullable() });
export const Body = z.looseObject({
  model: z.string(),
  messages: z.array(Message),
  stream: z.boolean().optional(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).optional(),
  response_format: z
    .looseObject({ type: z.string(), json_schema: z.looseObject({ name: z.string() }).optional() })
    .optional(),
});

/** One request for a completion. `body` is all of it, as it came over the wire. */
export type ModelRequest = z.infer<typeof Body> & {
  nth: number;
  schema: string | null;
  system: string;
  user: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Readonly<Record<string, unknown>>;
};

/** About four characters a token, where the Behaviour does not say. */
export const usageOf = ({ system, user }: ModelRequest, { content, usage }: Behaviour) => {
  const prompt = usage ? usage.prompt : Math.ceil((system.length + user.length) / 4);
  const completion = usage ? usage.completion : Math.ceil(content.length / 4);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
};

export const wholeReply = (request: ModelRequest, behaviour: Behaviour): unknown => {
  const { content, finish = "stop", refusal = null, reasoning, asToolCall, usage } = behaviour;
  const call = { id: "call_1", type: "function", function: { name: request.schema ?? "reply", arguments: content } };
  const message = {
    role: "assistant",
    content: refusal !== null || asToolCall ? null : content,
    refusal,
    ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
    ...(asToolCall ? { tool_calls: [call] } : {}),
  };
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 0,
    model: request.model,
    choices: [{ index: 0, message, finish_reason: finish }],
    ...(usage === false ? {} : { usage: usageOf(request, behaviour) }),
  };
};
