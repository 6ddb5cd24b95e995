import { createHash } from "node:crypto";
import type { Asked } from "./endpoint.ts";

/** The instructions for one kind of request, as prompts/ holds them. */
export type Prompt = {
  /** Of the schema that its first line names: "brief". */
  name: string;
  /** Name and hash of the file: "brief.md@3fa9c1d2". */
  version: string;
  system: string;
  user: string;
};

/** @throws Error where the text names no schema or has no half for the user's message: a mistake of ours. */
export const promptFrom = (file: string, text: string): Prompt => {
  const plain = text.replace(/\r\n?/gu, "\n");
  const name = /^schema: ([a-z-]+)\n/u.exec(plain)?.[1];
  const [system = "", user, ...more] = plain.split(/^---$\n?/mu);
  if (name === undefined || user === undefined || more.length > 0)
    throw new Error(`${file} does not name its schema, or has not exactly two halves`);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name, version: `${file}@${hash}`, system: system.trim(), user: user.trim() };
};

/** Bidi overrides, tag characters, and what has no width at all: they are no words, and some hide orders in them. */
const unseen = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** Words from outside as one line of a prompt: nothing in them can open a line of its own. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(unseen, "")
    .trim();

/** Lines of material between two lines that occur nowhere in them, nor in what stands beside them. */
export const between = (lines: readonly string[], random: () => string, beside: readonly string[] = []): string => {
  const text = lines.join("\n");
  let word = random();
  while ([text, ...beside].some((each) => each.includes(`=====${word}`))) word += "-";
  const line = `=====${word}=====`;
  return [line, text, line].join("\n");
};

/** `(abroad) …` stands in a prompt only where that holds of the request. */
const kept = (template: string, flags: ReadonlySet<string>): string =>
  template
    .split("\n")
    .flatMap((line) => {
      const [, flag, rest = ""] = /^\(([a-z]+)\) (.*)$/u.exec(line) ?? [];
      return flag === undefined ? [line] : flags.has(flag) ? [rest] : [];
    })
    .join("\n");

/** Puts values where a prompt has `{{name}}`, once: what a value holds is never filled in turn. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{([a-z-]+)\}\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing fills {{${name}}}`);
    return value;
  });

/** The two messages of a request. */
export const messagesOf = (
  { system, user }: Pick<Prompt, "system" | "user">,
  values: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Asked["messages"] => {
  const holding = new Set(flags);
  return [
    { role: "system", content: filled(kept(system, holding), values) },
    { role: "user", content: filled(kept(user, holding), values) },
  ];
};

/** The English name of a language, for a prompt: "German"; the code itself where there is none. */
export const languageNamed = (code: string): string => {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
};
