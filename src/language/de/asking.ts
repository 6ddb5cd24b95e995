import type { Asking, Wanted } from "../asking.ts";
import { asking as english } from "../en/asking.ts";
import { shows } from "./asking-shows.ts";
import { words } from "./lists.ts";

const ask = (wanted: Wanted, list: string): (readonly [readonly string[], Wanted])[] =>
  list.split("|").map((phrase) => [phrase.trim().split(" "), wanted] as const);

const endings = /(?:ungen|ung|isch|lich|est|st|en|er|es|em|te|e|n|s|t)$/u;

/** The beginning that the forms of a German word share, umlauts levelled. */
const stem = (word: string): string => {
  const level = word.replace(/[äöüß]/gu, (letter) => ({ ä: "a", ö: "o", ü: "u", ß: "ss" })[letter] ?? letter);
  const short = level.replace(endings, "");
  const stemmed =
    short.length >= 4 ? short.replace(/e?t$/u, (end) => (short.length - end.length >= 4 ? "" : end)) : level;
  // "stoppte" and "gestoppt" meet.
  return stemmed.replace(/^ge(?=.{4})/u, "");
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
    eigentlich genau artikel text bitte uhr statt findet fand liegt befindet sagt sagte sagen gesagt`),
  lightWords: new Set(),
  numbers: new Map(numberWords.split(" ").map((word, value) => [word, value] as const)),
  // Forms after the Duden grammar: interrogative pronouns and adverbs.
  interrogatives: [
    ...ask("count", "wie viele | wie vielen | wieviele | wie vieler"),
    ...ask(
      "money",
      "wie teuer | was kostet | was kosten | was kostete | wie viel kostet | wie viel kosten | wie viel geld",
    ),
    ...ask("amount", "wie viel | wieviel | wie hoch"),
    ...ask("age", "wie alt"),
    ...ask(
      "duration",
      "wie lange | wie viele tage | wie viele wochen | wie viele monate | wie viele jahre | wie viele stunden",
    ),
    ...ask("measure", "wie groß | wie weit | wie lang | wie schnell | wie schwer | wie tief | wie breit"),
    ...ask("time", "wann | seit wann | bis wann | in welchem jahr | an welchem tag"),
    ...ask("place", "wo | woher | wohin"),
    ...ask("person", "wer | wen | wem | wessen"),
    ...ask("reason", "warum | weshalb | wieso | aus welchem grund"),
    ...ask("manner", "wie"),
    ...ask("thing", "was | welche | welcher | welches | welchen | welchem"),
  ].sort((a, b) => b[0].length - a[0].length),
  heads: new Map(),
  saying: words(`
    sagt sagte sagen behauptet behauptete meint meinte erklärt erklärte warnt warnte fordert forderte kritisiert kritisierte betont betonte findet glaubt
    nennt nannte bezeichnet bezeichnete`),
  positions: new Set(),
  about: words("zu zum zur über"),
  shows,
  openers: new Set(),
  negations: words("nicht kein keine keinen nie niemals"),
  refusals: new Set(),
  others: new Set(),
  othersMany: new Set(),
  unnamed: [],
  pointers: words("er sie es ihn ihm ihr dies diese dieser dort"),
  people: words("er sie ihn ihm ihr"),
};
