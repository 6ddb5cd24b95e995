import type { Asking } from "../asking.ts";
import { asking as english } from "../en/asking.ts";
import { words } from "./lists.ts";

const endings = /(?:ungen|ung|isch|lich|est|st|en|er|es|em|te|e|n|s|t)$/u;

/** The beginning that the forms of a German word share, umlauts levelled. */
const stem = (word: string): string => {
  const level = word.replace(/[äöüß]/gu, (letter) => ({ ä: "a", ö: "o", ü: "u", ß: "ss" })[letter] ?? letter);
  const short = level.replace(endings, "");
  return short.length >= 4 ? short.replace(/e?t$/u, (end) => (short.length - end.length >= 4 ? "" : end)) : level;
};

const numberWords = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";

/**
 * How German asks, as far as it is read: its small words and its forms. A question is answered where all that it is about meets in one
 * passage. What it wants to hear is not told apart, so nothing is inferred.
 */
export const asking: Asking = {
  ...english,
  stem,
  irregular: new Map(),
  kin: [],
  phrasal: new Map(),
  stopWords: words(`
    der die das den dem des ein eine einen einem einer eines und oder aber in im ins an am auf aus bei beim bis durch für gegen mit nach über um
    unter von vom vor zu zum zur zwischen seit wegen ist sind war waren sei seien wäre hat haben hatte hatten habe hätte wird werden wurde wurden
    werde würde kann können konnte könnte soll sollen sollte will wollen wollte muss müssen es er sie wir ich ihr man sich sein seine seiner
    ihre ihren ihrer dieser diese dieses wer was wann wo warum wie weshalb wieso wen wem wessen welche welcher welches welchen welchem woher wohin
    wofür womit viel viele vielen lange oft hoch teuer alt groß als wenn dass ob da dann auch noch nur schon so sehr nicht kein keine gibt gab denn
    eigentlich genau artikel text bitte uhr sagt sagte sagen gesagt`),
  lightWords: new Set(),
  numbers: new Map(numberWords.split(" ").map((word, value) => [word, value] as const)),
  interrogatives: [],
  openers: new Set(),
  negations: words("nicht kein keine keinen nie niemals"),
  refusals: new Set(),
  pointers: words("er sie es ihn ihm ihr dies diese dieser dort"),
  people: words("er sie ihn ihm ihr"),
};
