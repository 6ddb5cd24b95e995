/** A word as it stood: its text, whether in quotation marks, and the character before which it ended. */
export type Ended = { text: string; quoted: boolean; before: string };

/** Reads one string or bare word. `push` gives the word once the character behind it is known; that character is still to be read. */
export type Word = { open(char: string, place: Place): void; push(char: string): Ended | null };

/** Where a word stands: as a key, as a value of an object, as an element of an array. */
type Place = "key" | "object" | "array";

const space = /\s/u;
const bareEnd = /[\s,:{}[\]]/u;
const closers: Readonly<Record<Place, string>> = { key: ":,}", object: ",}]", array: ",]}:" };
const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const typographic: Readonly<Record<string, string>> = { "“": "”“", "„": "“”", "”": "”", "«": "»", "‘": "’", "’": "’" };

/**
 * A mark closes a string only where JSON goes on behind it: "He said "no" and left" is one string, as its writer meant it.
 * `loose`: typographic marks open and close strings too.
 */
export const openWord = (loose: boolean): Word => {
  let text = "";
  let marks = "";
  let place: Place = "key";
  let mode: "bare" | "string" | "escape" | "unicode" | "closing" = "bare";
  let held = "";

  const inString = (char: string): void => {
    if (char === "\\") mode = "escape";
    else if (marks.includes(char)) {
      mode = "closing";
      held = char;
    } else text += char;
  };

  const inEscape = (char: string): void => {
    mode = char === "u" ? "unicode" : "string";
    held = "";
    if (char !== "u") text += escapes[char] ?? char;
  };

  const inUnicode = (char: string): void => {
    const isDigit = /[\da-f]/iu.test(char);
    if (isDigit) held += char;
    if (isDigit && held.length < 4) return;
    text += isDigit ? String.fromCharCode(Number.parseInt(held, 16)) : held;
    mode = "string";
    if (!isDigit) inString(char);
  };

  const inClosing = (char: string): Ended | null => {
    if (space.test(char)) {
      held += char;
      return null;
    }
    const isNextLine = held.includes("\n") && (marks.includes(char) || char === "/");
    if (closers[place].includes(char) || isNextLine) return { text, quoted: true, before: char };
    text += held;
    mode = "string";
    inString(char);
    return null;
  };

  return {
    open: (char, where) => {
      const paired = loose ? typographic[char] : undefined;
      marks = char === '"' || char === "'" ? char : (paired ?? "");
      mode = marks === "" ? "bare" : "string";
      text = marks === "" ? char : "";
      place = where;
    },
    push: (char) => {
      if (mode === "closing") return inClosing(char);
      if (mode === "bare" && bareEnd.test(char)) return { text, quoted: false, before: char };
      if (mode === "bare") text += char;
      else if (mode === "escape") inEscape(char);
      else if (mode === "unicode") inUnicode(char);
      else inString(char);
      return null;
    },
  };
};
