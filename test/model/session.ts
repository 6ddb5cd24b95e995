import { vi } from "vitest";
import { BriefingJson } from "#brief/brief.ts";
import { run } from "../cli/streams.ts";
import type { Behaviour, ModelRequest } from "../servers/openai.ts";
import { openModelServer } from "../servers/openai.ts";

type Lines = readonly { text: string; wording: string }[];

/** What the command line makes of an article with a model behind it: the real SDK, the real briefing. */
export const sessionWith = async (
  reply: (request: ModelRequest) => Behaviour | Promise<Behaviour>,
  text: string,
  { args = [], settings = {} }: { args?: readonly string[]; settings?: Readonly<Record<string, string>> } = {},
) => {
  await using server = await openModelServer(reply);
  const variables = {
    OPENAI_API_KEY: "sk-secret-of-the-test",
    OPENAI_BASE_URL: server.url,
    OPENAI_MODEL: "any",
    OPENAI_CHECK_MODEL: "off",
    ...settings,
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  try {
    const ran = await run(["-", ...args], text);
    return { ...ran, requests: [...server.requests] };
  } finally {
    vi.unstubAllEnvs();
  }
};

/** The same with what `--json` holds. */
export const briefedWith = async (...given: Parameters<typeof sessionWith>) => {
  const [reply, text, options = {}] = given;
  const ran = await sessionWith(reply, text, { ...options, args: ["--json", ...(options.args ?? [])] });
  if (ran.code !== 0) throw new Error(`not briefed: ${ran.err}`);
  return { ...ran, ...BriefingJson.parse(JSON.parse(ran.out)) };
};

type Session = Awaited<ReturnType<typeof briefedWith>>;

/** Every line of a brief and its answers, actors' and sides' included. */
export const linesOf = ({ brief, answers }: Session): Lines => [
  ...("text" in brief.headline ? [brief.headline] : []),
  ...brief.summary,
  ...brief.actors.flatMap(({ stance }) => stance ?? []),
  ...brief.disputedPoints.flatMap(({ positions, finding }) => [
    ...positions.map(({ statement }) => statement),
    ...(finding ? [finding] : []),
  ]),
  ...brief.unknowns,
  ...answers.flatMap(({ statements }) => statements),
];

export const wordedOf = (session: Session): string[] =>
  linesOf(session).flatMap(({ text, wording }) => (wording === "strict" ? [] : [text]));
