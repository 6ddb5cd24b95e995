import type { Behaviour } from "./openai.ts";

/** What an endpoint does instead of replying as it should, made of the reply that it should have given. */
export type Failure = (content: string) => Behaviour;

const many = (content: string, key: string, lines: readonly unknown[]): string =>
  JSON.stringify({ ...JSON.parse(content), [key]: lines });

const line = (words: string) => ({ evidence: [{ p: "p1", quote: words }], line: words });

/** After these nothing of the model's can stand. */
export const total: Readonly<Record<string, Failure>> = {
  refuses: () => ({ content: "", refusal: "I cannot help with that." }),
  "refuses-in-prose": () => ({ content: "I'm sorry, but I can't help with that." }),
  "content-filter": () => ({ content: "", finish: "content_filter" }),
  "cut-off-at-once": (content) => ({ content: content.slice(0, 20), finish: "length" }),
  "broken-json": () => ({ content: '{"summary": [{"evidence": [{"p": }}, "line' }),
  "prose-only": () => ({ content: "The article is about a quay. The mayor is in favour of it." }),
  empty: () => ({ content: "" }),
  stalls: () => ({ content: "", waits: Number.POSITIVE_INFINITY }),
  "too-many-requests": () => ({ content: "", status: 429, error: "Slow down.", headers: { "retry-after": "0" } }),
  "no-more-money": () => ({ content: "", status: 429, error: "You exceeded your current quota." }),
  "server-error": () => ({ content: "", status: 500, error: "It broke." }),
  unavailable: () => ({ content: "", status: 503, error: "Overloaded." }),
  "key-refused": () => ({ content: "", status: 401, error: "Incorrect API key provided." }),
  "no-such-model": () => ({ content: "", status: 404, error: "The model does not exist." }),
  "hangs-up": () => ({ content: "", hangsUp: true }),
  "closes-at-once": (content) => ({ content, closesAfter: 1, chunk: 4 }),
  redirects: () => ({ content: "", status: 302, body: "", headers: { location: "http://127.0.0.1:9/elsewhere" } }),
  "html-page": () => ({
    content: "",
    status: 200,
    body: "<!doctype html><title>Welcome</title>",
    headers: { "content-type": "text/html" },
  }),
  "another-shape": () => ({ content: JSON.stringify({ title: "Quay", bullets: ["One", "Two"] }) }),
  "wrong-types": () => ({
    content: JSON.stringify({ summary: "none", actors: 7, disputes: null, unknowns: [1, 2, "three", null, {}] }),
  }),
  "an-array": () => ({ content: "[1, 2, 3]" }),
  "nothing-drafted": () => ({ content: JSON.stringify({ summary: [], actors: [], disputes: [], unknowns: [] }) }),
};

/** After these what can stand of the reply may be shown: it is checked like any other. */
export const partial: Readonly<Record<string, Failure>> = {
  fenced: (content) => ({ content: `Here you are:\n\`\`\`json\n${content}\n\`\`\`\nAnything else?` }),
  "think-tags": (content) => ({ content: `<think>{"summary": [1]} Let me see…</think>\n${content}` }),
  "thinks-apart": (content) => ({ content, reasoning: "Let me see…" }),
  wrapped: (content) => ({ content: JSON.stringify({ response: JSON.parse(content) }) }),
  "extra-fields": (content) => ({ content: JSON.stringify({ mood: "glad", ...JSON.parse(content), score: 1 }) }),
  "tool-call": (content) => ({ content, asToolCall: true }),
  "no-role": (content) => ({ content, role: false, usage: false }),
  "cut-off-in-the-middle": (content) => ({
    content: content.slice(0, Math.floor(content.length * 0.6)),
    finish: "length",
  }),
  "closes-in-the-middle": (content) => ({ content, chunk: Math.ceil(content.length / 10), closesAfter: 6 }),
  "stalls-in-the-middle": (content) => ({ content, chunk: Math.ceil(content.length / 10), stallsAfter: 6 }),
  "fails-in-the-middle": (content) => ({ content, chunk: Math.ceil(content.length / 10), failsAfter: 6 }),
  "ten-thousand-lines": (content) => ({
    content: many(
      content,
      "summary",
      Array.from({ length: 10_000 }, (_, n) => line(`Line ${n} of a list that does not end`)),
    ),
    chunk: 100_000,
  }),
  "one-huge-line": (content) => ({
    content: many(content, "summary", [line("The quay, the quay, the quay. ".repeat(20_000))]),
    chunk: 100_000,
  }),
};
