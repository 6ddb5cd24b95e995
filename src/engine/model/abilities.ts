/** What a server takes. Found out request by request, the most first. */
export type Abilities = {
  readonly format: "json_schema" | "json_object" | "text";
  readonly stream: boolean;
  /** Whether a stream may be asked for the tokens it took. */
  readonly usage: boolean;
  /** What the server calls the limit of a reply. */
  readonly limit: "max_completion_tokens" | "max_tokens" | "none";
  readonly temperature: boolean;
};

/** OpenAI's own models want the new name of the limit, everything that imitates them knows the old one. */
export const firstGuess = (baseUrl: string): Abilities => ({
  format: "json_schema",
  stream: true,
  usage: true,
  limit: /\.openai\.com$|\.azure\.com$/u.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens",
  temperature: true,
});

const plainer = { json_schema: "json_object", json_object: "text", text: "text" } as const;

/** One step down the ladder of structured output: schema, JSON, text. */
export const withPlainerFormat = (able: Abilities): Abilities => ({ ...able, format: plainer[able.format] });

type Step = { named: RegExp; applies(able: Abilities, sent: Sent): boolean; without(able: Abilities): Abilities };

/** What the refused request held, as far as it is no part of the abilities. */
export type Sent = { temperature: boolean; triedLimits: ReadonlySet<Abilities["limit"]> };

const otherLimit = (limit: Abilities["limit"], tried: Sent["triedLimits"]): Abilities["limit"] =>
  (["max_completion_tokens", "max_tokens"] as const).find((other) => other !== limit && !tried.has(other)) ?? "none";

const steps = (sent: Sent): readonly Step[] => [
  {
    named: /response_?format|json_?schema|json_?object|structured|schema|grammar|guided/iu,
    applies: ({ format }) => format !== "text",
    without: withPlainerFormat,
  },
  {
    named: /stream_?options|include_?usage/iu,
    applies: ({ stream, usage }) => stream && usage,
    without: (able) => ({ ...able, usage: false }),
  },
  {
    named: /max_?(?:completion_?|new_?|output_?)?tokens/iu,
    applies: ({ limit }) => limit !== "none",
    without: (able) => ({ ...able, limit: otherLimit(able.limit, sent.triedLimits) }),
  },
  {
    named: /temperature/iu,
    applies: ({ temperature }) => temperature && sent.temperature,
    without: (able) => ({ ...able, temperature: false }),
  },
  {
    named: /\bstream(?:ing|ed)?\b/iu,
    applies: ({ stream }) => stream,
    without: (able) => ({ ...able, stream: false }),
  },
];

/** A prompt that is too long is refused for that, whatever knobs the sentence names. */
const tooLong =
  /context(?:_| )?(?:length|window|size)|maximum context|too (?:long|many tokens|large)|exceeds? .{0,40}(?:context|tokens)/iu;

export const isTooLong = (words: string): boolean => tooLong.test(words);

/**
 * What to do without after a refusal, one thing at a time: what it names, else the next that can be spared. null where
 * nothing is left, or the refusal is about something else.
 */
export const afterRefusal = (words: string, able: Abilities, sent: Sent): Abilities | null => {
  if (isTooLong(words)) return null;
  const open = steps(sent).filter(({ applies }) => applies(able, sent));
  const step = open.find(({ named }) => named.test(words)) ?? open[0];
  return step?.without(able) ?? null;
};

/** Whether the words of a failure, whatever its status, are about the shape of the output. */
export const isAboutFormat = (words: string): boolean =>
  /response_?format|json_?schema|structured output|grammar|guided/iu.test(words);
