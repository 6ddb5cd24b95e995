import { z } from "zod";
import type { ModelRequest } from "./openai.ts";

const CheckLine = z.object({
  n: z.number(),
  text: z.string(),
  question: z.string().optional(),
  quotes: z.array(z.object({ speaker: z.string().nullish(), text: z.string() })),
});
export type CheckLine = z.infer<typeof CheckLine>;

export type Passage = { p: string; text: string };
type Listed = { a: string; names: readonly string[]; role: string | null };

/** What a prompt of ours says to a model that can read. */
export type Told = {
  /** The name of the schema: brief, repair, answer, check, join; null where the request names none. */
  name: string | null;
  passages: readonly Passage[];
  actors: readonly Listed[];
  /** The user message without the article: the question of an answer, what fell of a repair. */
  words: string;
  lines: readonly CheckLine[];
};

const passageLine = /^\[(p\d+)\] (.*)$/gmu;
const actorLine = /^\{(a\d+)\} (.+)$/gmu;

const listed = ([, a = "", rest = ""]: readonly string[]): Listed => {
  const [named = "", also = ""] = rest.split(/ \(also: /u);
  const [name = "", ...role] = named.split(", ");
  const aliases = also
    .replace(/\)$/u, "")
    .split(/[;,] /u)
    .filter((alias) => alias !== "");
  return { a, names: [name, ...aliases], role: role.length > 0 ? role.join(", ") : null };
};

/** The JSON object in a text that begins with these characters, up to where it closes. */
const objectAt = (text: string, start: number): string => {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isQuoted && char === "\\") at += 1;
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && char === "{") depth += 1;
    else if (!isQuoted && char === "}" && --depth === 0) return text.slice(start, at + 1);
  }
  return "{}";
};

const linesIn = (text: string): CheckLine[] => {
  const at = text.search(/\{\s*"lines"\s*:/u);
  if (at < 0) return [];
  const read = z.object({ lines: z.array(CheckLine) }).safeParse(JSON.parse(objectAt(text, at)));
  return read.success ? read.data.lines : [];
};

/** What stands between two identical lines of equals signs is the article; our instructions stand before and behind. */
const articleIn = (user: string): { article: string; words: string } => {
  const held = /^(=+[^\n]*)\n([\s\S]*)\n\1$/mu.exec(user);
  return held ? { article: held[2] ?? "", words: user.replace(held[0], "") } : { article: user, words: user };
};

/** Reads a request as a model would that knows how our prompts are laid out. */
export const toldBy = ({ schema, user }: Pick<ModelRequest, "schema" | "user">): Told => {
  const { article, words } = articleIn(user);
  return {
    name: schema,
    passages: [...article.matchAll(passageLine)].map(([, p = "", text = ""]) => ({ p, text })),
    actors: [...article.matchAll(actorLine)].map((match) => listed([...match])),
    words,
    lines: linesIn(user),
  };
};
