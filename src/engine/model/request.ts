import type { ChatCompletionCreateParams } from "openai/resources/chat/completions";
import type { Abilities } from "./abilities.ts";
import type { Asked } from "./asked.ts";
import { wireSchema } from "./wire-schema.ts";

type Body = ChatCompletionCreateParams;
type Message = Asked["messages"][number];

/** Where the server is not told the shape, the model is. */
const spelled = ({ name, messages, shape }: Asked): Message[] => {
  const [first, ...rest] = messages;
  const heading = `schema: ${name}`;
  const told = [
    "Reply with one JSON object and nothing else: no fence, no words before or after it. It follows this JSON Schema:",
    JSON.stringify(wireSchema(shape)),
  ].join("\n");
  if (first?.role !== "system") return [{ role: "system", content: `${heading}\n${told}` }, ...messages];
  const content = first.content.startsWith(heading) ? first.content : `${heading}\n${first.content}`;
  return [{ role: "system", content: `${content}\n\n${told}` }, ...rest];
};

const formatOf = ({ name, shape }: Asked, { format }: Abilities): Pick<Body, "response_format"> => {
  if (format === "text") return {};
  if (format === "json_object") return { response_format: { type: "json_object" } };
  return { response_format: { type: "json_schema", json_schema: { name, strict: true, schema: wireSchema(shape) } } };
};

/** A request as this server takes it. */
export const bodyOf = (asked: Asked, able: Abilities, model: string, maxTokens: number): Body => ({
  model,
  messages: able.format === "json_schema" ? [...asked.messages] : spelled(asked),
  ...formatOf(asked, able),
  ...(able.limit === "none" ? {} : { [able.limit]: maxTokens }),
  ...(able.temperature && asked.temperature !== undefined ? { temperature: asked.temperature } : {}),
  ...(able.stream ? { stream: true } : {}),
  ...(able.stream && able.usage ? { stream_options: { include_usage: true } } : {}),
});
