import { foreign } from "./foreign.ts";

const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => phrase.toLowerCase().split(" "))
    .toSorted((a, b) => b.length - a.length);

/**
 * The commonest ways of saying "said" beside a quotation, by language, from general grammars: enough to tell whose words stand
 * in quotation marks where nothing but such a phrase and a name stands beside them. In other languages nobody is named.
 */
const said: Readonly<Record<string, readonly (readonly string[])[]>> = {
  es: phrases(
    "dijo, afirmó, declaró, señaló, aseguró, explicó, añadió, indicó, sostuvo, subrayó, advirtió, manifestó, ha dicho",
  ),
  fr: phrases(
    "a déclaré, a dit, a affirmé, a expliqué, a ajouté, a indiqué, a souligné, a précisé, déclare, explique, affirme, ajoute, souligne, dit",
  ),
  it: phrases(
    "ha detto, ha dichiarato, ha affermato, ha spiegato, ha aggiunto, disse, dice, spiega, afferma, dichiara, aggiunge",
  ),
  pt: phrases("disse, afirmou, declarou, explicou, acrescentou, ressaltou, diz, afirma, explica"),
  nl: phrases("zei, zegt, verklaarde, aldus, vertelde, vertelt, stelt"),
  sv: phrases("säger, sade, sa, berättar, förklarar, menar"),
  da: phrases("siger, sagde, fortæller, forklarer"),
  no: phrases("sier, sa, forteller, forklarer"),
  pl: phrases("powiedział, powiedziała, mówi, stwierdził, stwierdziła, dodał, dodała, zaznaczył, zaznaczyła"),
  cs: phrases("řekl, řekla, uvedl, uvedla, dodal, dodala, prohlásil, prohlásila, říká"),
  ru: phrases(
    "сказал, сказала, заявил, заявила, отметил, отметила, добавил, добавила, сообщил, сообщила, говорит, пояснил, пояснила",
  ),
  uk: phrases(
    "сказав, сказала, заявив, заявила, зазначив, зазначила, додав, додала, повідомив, повідомила, каже, говорить, пояснив, пояснила",
  ),
};

/** How a language without cues says "said"; longest first. */
export const sayingAbroad = (language: string): readonly (readonly string[])[] => said[language] ?? [];

const letters = /[\p{L}\p{M}]/u;
const noSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const shortest = 4;

/** Whether a lower-case word is too small to be what a text is about, as far as that can be told without a list of the language. */
export const isSmallAbroad = (lower: string): boolean =>
  letters.test(lower) && !noSpaces.test(lower) && (foreign.has(lower) || lower.length < shortest);

/** Of a pair of characters of a script without spaces: whether it is written by meaning, not by sound as Japanese writes its grammar. */
export const isGrammarPair = (pair: string): boolean => /\p{Script=Hiragana}/u.test(pair);

/** What the forms of a word share in most languages, where nobody has written how they are made: its beginning. */
export const beginningOf = (lower: string): string =>
  lower.replace(/^(?:[وبلفك]?ال)(?=\p{L}{3})/u, "").slice(0, beginning);

const beginning = 5;
