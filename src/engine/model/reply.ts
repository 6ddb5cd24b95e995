import type { Fields } from "./frames.ts";
import { openStructure, type Structure } from "./structure.ts";

/** An element of an asked list, or another asked field (index null). Nobody has checked it against the shape yet. */
export type Piece = { key: string; index: number | null; value: unknown };

/** `read`: the asked object was found. `whole`: to its end. */
export type ReplyEnd = { pieces: Piece[]; read: boolean; whole: boolean };

/** A reply as it comes in. `isFull`: it is longer than any honest one. */
export type Reply = { push(text: string): Piece[]; isFull(): boolean; end(cutOff: boolean): ReplyEnd };

const patternOf = (text: string): string => text.replaceAll(/[^\w]/gu, String.raw`\$&`);

/** Where an asked field begins for the first time, whatever stands before it. */
const fieldStart = (text: string, fields: Fields): number =>
  text.search(new RegExp(`["'“„”]?\\b(?:${[...fields.keys()].map(patternOf).join("|")})["'”“]?\\s*:\\s*[[{"'“„]`, "u"));

/**
 * Reads the object with these fields out of whatever a model writes: fences, thoughts and prose around it, wrappers, wrong commas and
 * quotation marks. Every piece is given as soon as it is whole, those of a broken element never. Time is linear, `longest` bounds the text.
 */
export const openReply = (fields: Fields, longest: number): Reply => {
  let text = "";
  let fresh: Piece[] = [];
  const give = (key: string, index: number | null, value: unknown): void => {
    fresh.push({ key, index, value });
  };
  const first = openStructure(fields, give, false);
  let state = first.state();

  /** What is only tried once a whole reply gave nothing, so that it can spoil nothing. */
  const attempts = (thought: string | null): (() => Structure)[] => {
    const { length } = state.thought ?? "";
    const behindThoughts = text.slice(0, text.length - length).replace(/^[\s\S]*<\/\w+>/u, "");
    const from = fieldStart(behindThoughts, fields);
    const fromField = from < 0 ? null : `{${behindThoughts.slice(from)}`;
    const texts = [thought, behindThoughts, fromField, unescaped(text)].flatMap((tried) => tried ?? []);
    return [false, true].flatMap((loose) =>
      texts.map((tried) => () => {
        const structure = openStructure(fields, give, loose);
        structure.push(tried);
        return structure;
      }),
    );
  };

  return {
    push: (delta) => {
      const taken = delta.slice(0, Math.max(0, longest - text.length));
      text += taken;
      fresh = [];
      first.push(taken);
      return fresh;
    },
    isFull: () => text.length >= longest || first.state().overflown,
    end: (cutOff) => {
      fresh = [];
      state = first.state();
      if (state.engaged) return { pieces: fresh, read: true, whole: state.closed };
      for (const attempt of attempts(cutOff ? null : state.thought)) {
        fresh = [];
        state = attempt().state();
        if (state.engaged && (fresh.length > 0 || state.closed)) {
          return { pieces: fresh, read: true, whole: state.closed };
        }
      }
      return { pieces: [], read: false, whole: false };
    },
  };
};

/** The first string of a text that holds JSON, as the arguments of a tool call do. */
const unescaped = (text: string): string | null => {
  const start = text.search(/"\s{0,9}[[{]/u);
  const [found] = start < 0 ? [] : (/^"(?:[^"\\]|\\.)*"/su.exec(text.slice(start)) ?? []);
  if (found === undefined) return null;
  try {
    return String(JSON.parse(found.replaceAll("\n", String.raw`\n`)));
  } catch {
    return null;
  }
};
