import { findAccepted, firstNotBelow } from "./search.ts";
import type { Token } from "./tokens.ts";

/** The tokens of an article, ready to be searched by what they say. */
export type WordIndex = {
  tokens: readonly Token[];
  /** The places of a key, in order. */
  places(key: string): readonly number[];
  /** The first run of exactly these keys that begins at or after a token and is accepted, or -1. */
  findRun(keys: readonly string[], from: number, accepts: (at: number) => boolean): number;
  /** Whether the word stands somewhere in lower case. */
  hasLower(word: string): boolean;
  /** The first token at or behind an offset of the folded text. */
  firstFrom(offset: number): number;
};

const none: readonly number[] = [];

export const wordIndexOf = (tokens: readonly Token[]): WordIndex => {
  const places = new Map<string, number[]>();
  const lower = new Set<string>();
  const offsets = new Int32Array(tokens.length + 1);
  const parts: string[] = [];
  let offset = 0;
  for (const [at, token] of tokens.entries()) {
    const held = places.get(token.key);
    if (held) held.push(at);
    else places.set(token.key, [at]);
    if (token.kind === "word" && token.raw === token.key) lower.add(token.key);
    offsets[at] = offset;
    offset += token.key.length + 1;
    parts.push(token.key);
  }
  offsets[tokens.length] = offset;
  const joined = ` ${parts.join(" ")} `;

  /** The token that begins at an offset of `joined`. */
  const tokenAt = (wanted: number): number => firstNotBelow(tokens.length, (at) => offsets[at] ?? 0, wanted);

  return {
    tokens,
    places: (key) => places.get(key) ?? none,
    hasLower: (word) => lower.has(word),
    firstFrom: (offset) => firstNotBelow(tokens.length, (at) => tokens[at]?.start ?? 0, offset),
    findRun: (keys, from, accepts) => {
      if (keys.length === 0 || keys.some((key) => !places.has(key))) return -1;
      const at = findAccepted(joined, ` ${keys.join(" ")} `, offsets[from] ?? joined.length, (found) =>
        accepts(tokenAt(found)),
      );
      return at === -1 ? -1 : tokenAt(at);
    },
  };
};
