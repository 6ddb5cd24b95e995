import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { type Behaviour, type ModelRequest, usageOf } from "./openai-reply.ts";

const piecesOf = (text: string, size: number): string[] => {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  return pieces;
};

/** A completion as server-sent events, in the manner of OpenAI, with the faults that the Behaviour names. */
export const sendStream = async (
  request: ModelRequest,
  response: ServerResponse,
  behaviour: Behaviour,
): Promise<void> => {
  const { content, headers = {}, chunk = 16, finish = "stop", refusal, reasoning, usage } = behaviour;
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", ...headers });
  response.flushHeaders();
  const send = (data: unknown): void => {
    if (behaviour.comments) response.write(": keep-alive\n\n");
    if (behaviour.garbage !== undefined) response.write(`data: ${behaviour.garbage}\n\n`);
    response.write(`data: ${JSON.stringify(data)}\n\n`);
  };
  const head = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 0, model: request.model };
  const delta = (fields: object, reason: string | null = null): void =>
    send({ ...head, choices: [{ index: 0, delta: fields, finish_reason: reason }] });

  if (behaviour.role !== false) delta({ role: "assistant", content: "" });
  if (reasoning !== undefined) for (const text of piecesOf(reasoning, chunk)) delta({ reasoning_content: text });
  if (refusal !== undefined) delta({ refusal });
  const call = {
    index: 0,
    id: "call_1",
    type: "function",
    function: { name: request.schema ?? "reply", arguments: "" },
  };
  if (behaviour.asToolCall) delta({ tool_calls: [call] });
  const texts = refusal === undefined ? piecesOf(content, chunk) : [];
  for (const [sent, text] of texts.entries()) {
    if (response.destroyed) return;
    if (sent === behaviour.stallsAfter) return;
    if (sent === behaviour.closesAfter) return void response.destroy();
    if (sent === behaviour.endsAfter) return void response.end();
    if (sent === behaviour.failsAfter) {
      send({ error: { message: "The server broke.", code: 500 } });
      return void response.end();
    }
    // Without a wait all chunks would reach the client as one.
    await (behaviour.pause ? pause(behaviour.pause) : new Promise(setImmediate));
    delta(behaviour.asToolCall ? { tool_calls: [{ index: 0, function: { arguments: text } }] } : { content: text });
  }
  if (finish !== null) delta({}, behaviour.asToolCall ? "tool_calls" : finish);
  if (usage !== false && request.stream_options?.include_usage) {
    send({ ...head, choices: [], usage: usageOf(request, behaviour) });
  }
  response.end("data: [DONE]\n\n");
};
