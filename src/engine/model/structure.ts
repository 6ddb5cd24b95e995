import { bareValue, builtFrom, type Fields, type Frame, fieldNamed, openFrame } from "./frames.ts";
import { type Ended, openWord } from "./word.ts";

export type Given = (key: string, index: number | null, value: unknown) => void;

/** `engaged`: an asked field was seen. `closed`: and all that was opened is closed. `thought`: an open train of thought, as text. */
type StructureState = { engaged: boolean; closed: boolean; overflown: boolean; thought: string | null };

export type Structure = { push(text: string): void; state(): StructureState };

const deepest = 40;
const deepestWrapper = 4;
const space = /\s/u;
const thinking = /<(think|thinking|thought|reasoning|reflection)>$/iu;
const thought = /<\/(?:think|thinking|thought|reasoning|reflection)>$/iu;
const longestTag = 14;

/**
 * Reads JSON that a model wrote, wherever it stands in a text, character by character, and gives each element of an asked list and each
 * other asked field as soon as it is whole. What cannot be read is left out, the smallest element that holds it.
 * `loose`: typographic quotation marks stand for JSON's.
 */
export const openStructure = (fields: Fields, give: Given, loose: boolean): Structure => {
  const stack: Frame[] = [];
  const taken = new Set<string>();
  const lists = [...fields].flatMap(([name, kind]) => (kind === "list" ? [name] : []));
  const word = openWord(loose);
  let mode: "noise" | "thought" | "structure" | "word" | "comment" = "noise";
  let tail = "";
  let thoughts = "";
  let comment = "";
  let engaged = false;
  let closed = false;
  let overflown = false;

  const leave = (): void => {
    stack.length = 0;
    mode = "noise";
    tail = "";
  };

  /** What stands here is no JSON. In a bracket that has held nothing yet it never was; else the element is lost. */
  const fault = (frame: Frame): void => {
    const isProse = stack.length === 1 && frame.entries.length + frame.items.length === 0 && !frame.engaged;
    if (isProse) leave();
    else if (frame.role === "inner") frame.broken = true;
  };

  const givenTo = (frame: Frame, value: unknown, whole: boolean): void => {
    if (frame.role === "list") {
      if (whole) give(frame.field ?? "", frame.index, value);
      frame.index += 1;
    } else if (frame.shape === "array") {
      if (whole) frame.items.push(value);
    } else {
      if (frame.role === "wrapper" && frame.asked !== null && whole) giveField(frame.asked, value);
      if (whole) frame.entries.push([frame.key, value]);
      frame.awaits = "key";
      frame.asked = null;
    }
    if (!whole && frame.role === "inner") frame.broken = true;
  };

  const giveField = (name: string, value: unknown): void => {
    if (fields.get(name) === "single") give(name, null, value);
    else if (value !== null) give(name, 0, value);
  };

  const pop = (whole: boolean): void => {
    const frame = stack.pop();
    const parent = stack.at(-1);
    if (!frame) return;
    if (frame.role === "wrapper") {
      const isLonelyList = parent === undefined && frame.shape === "array" && lists.length === 1;
      if (isLonelyList && !frame.engaged && whole) engage(frame);
      if (frame.engaged && parent) parent.engaged = true;
      if (!frame.engaged && parent && frame.shape === "object") giveLonely(parent, frame, whole);
    }
    if (frame.role === "list" && parent) {
      parent.awaits = "key";
      parent.asked = null;
    } else if (parent) givenTo(parent, builtFrom(frame), whole && !frame.broken);
    else {
      closed = closed || frame.engaged;
      leave();
    }
  };

  const engage = (frame: Frame): void => {
    frame.engaged = true;
    engaged = true;
  };

  /** An element of a bare array, where the one list that was asked for is meant. */
  const giveLonely = (parent: Frame, frame: Frame, whole: boolean): void => {
    const [name] = lists;
    if (stack.length !== 1 || parent.shape !== "array" || name === undefined || lists.length !== 1) return;
    if (whole && !frame.broken) give(name, parent.index, builtFrom(frame));
    parent.index += 1;
    engage(parent);
  };

  const open = (shape: Frame["shape"]): void => {
    const around = stack.at(-1);
    if (around?.shape === "object" && around.awaits !== "value") fault(around);
    const parent = stack.at(-1);
    if (stack.length >= deepest) {
      overflown = true;
      return;
    }
    const isWrapper = !parent || (parent.role === "wrapper" && parent.asked === null && stack.length < deepestWrapper);
    const isList = parent?.role === "wrapper" && parent.asked !== null && shape === "array";
    stack.push(openFrame(shape, isWrapper ? "wrapper" : isList ? "list" : "inner", isList ? parent.asked : null));
    mode = "structure";
  };

  const close = (shape: Frame["shape"]): void => {
    const top = stack.at(-1);
    if (!top) return;
    // One closing mark too many ends no list: what follows tells.
    if (top.shape !== shape && top.role !== "inner") return;
    const opens = stack.some((frame) => frame.role === "inner" && frame.shape === shape) || top.shape === shape;
    if (!opens) {
      fault(top);
      return;
    }
    while (stack.at(-1) && stack.at(-1)?.shape !== shape) pop(false);
    const frame = stack.at(-1);
    pop(frame?.shape === "array" || frame?.awaits === "key");
  };

  const named = (frame: Frame, key: string): void => {
    frame.key = key;
    frame.awaits = "colon";
  };

  const colon = (frame: Frame): void => {
    if (frame.shape !== "object" || frame.awaits !== "colon") {
      fault(frame);
      return;
    }
    frame.awaits = "value";
    if (frame.role !== "wrapper") return;
    const field = fieldNamed(frame.key, fields);
    if (field === null || taken.has(field)) return;
    taken.add(field);
    frame.asked = field;
    engage(frame);
  };

  const wordEnded = ({ text, quoted, before }: Ended): void => {
    const frame = stack.at(-1);
    const parent = stack.at(-2);
    if (!frame) return;
    const isName = quoted || /^[\w$-]+$/u.test(text);
    if (frame.role === "list" && before === ":" && parent?.shape === "object") {
      pop(true); // the list was never closed: this is its neighbour's name
      named(parent, text);
    } else if (frame.shape === "array" || frame.awaits === "value") valueEnded(frame, text, quoted);
    else if (frame.awaits === "key" && isName) named(frame, text);
    else fault(frame);
  };

  const valueEnded = (frame: Frame, text: string, quoted: boolean): void => {
    const read = quoted ? { value: text } : bareValue(text);
    if (read === null && frame.role !== "inner") fault(frame);
    if (mode !== "noise") givenTo(frame, read?.value, read !== null);
  };

  const inStructure = (char: string): void => {
    const frame = stack.at(-1);
    if (!frame || space.test(char)) return;
    if (char === "{") open("object");
    else if (char === "[") open("array");
    else if (char === "}") close("object");
    else if (char === "]") close("array");
    else if (char === ":") colon(frame);
    else if (char === "/") {
      mode = "comment";
      comment = "/";
    } else if (char === ",") {
      if (frame.shape === "object" && frame.awaits !== "key") fault(frame);
      if (frame.shape === "object") frame.awaits = "key";
    } else {
      word.open(char, frame.shape === "object" && frame.awaits !== "value" ? "key" : frame.shape);
      mode = "word";
    }
  };

  const inComment = (char: string): void => {
    comment = comment.length < 2 ? comment + char : comment.slice(0, 2) + comment.slice(-1) + char;
    const isOver = comment.startsWith("/*") ? comment.length > 3 && comment.endsWith("*/") : char === "\n";
    if (isOver || (comment.length === 2 && !/^\/[/*]/u.test(comment))) mode = "structure";
  };

  const inNoise = (char: string): void => {
    tail = (tail + char).slice(-longestTag);
    if (char === "{" || char === "[") open(char === "{" ? "object" : "array");
    else if (char === ">" && thinking.test(tail)) mode = "thought";
  };

  const inThought = (char: string): void => {
    thoughts += char;
    if (char !== ">" || !thought.test(thoughts.slice(-longestTag))) return;
    thoughts = "";
    leave();
  };

  const step = (char: string): void => {
    if (mode === "word") {
      const ended = word.push(char);
      if (ended === null) return;
      mode = "structure";
      wordEnded(ended);
      step(char);
    } else if (mode === "structure") inStructure(char);
    else if (mode === "noise") inNoise(char);
    else if (mode === "thought") inThought(char);
    else inComment(char);
  };

  return {
    push: (text) => {
      for (let at = 0; at < text.length && !overflown; at += 1) step(text.charAt(at));
    },
    state: () => ({
      engaged,
      closed: closed && stack.length === 0,
      overflown,
      thought: mode === "thought" ? thoughts : null,
    }),
  };
};
