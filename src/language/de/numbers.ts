import type { NumberWords } from "../numbers.ts";

const units =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig";
const tens = "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig";
const ordinals = "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten";

/** Number words of German, after the Duden grammar (2016), § 510. Compounds ("einundzwanzig") are compared as words. */
export const numbers: NumberWords = {
  decimal: ",",
  units: new Map([
    ...units.split(" ").map((word, value) => [word, value] as const),
    ...tens.split(" ").map((word, index) => [word, 30 + 10 * index] as const),
  ]),
  scales: new Map([
    ["hundert", 100],
    ["tausend", 1000],
    ["million", 1e6],
    ["millionen", 1e6],
    ["mio", 1e6],
    ["milliarde", 1e9],
    ["milliarden", 1e9],
    ["mrd", 1e9],
    ["billion", 1e12],
    ["billionen", 1e12],
  ]),
  suffixes: new Map(),
  ordinals: new Map(ordinals.split(" ").map((word, index) => [word, index + 1] as const)),
  ordinalEndings: new Set(),
  fractions: new Map([
    ["hälfte", 1 / 2],
    ["drittel", 1 / 3],
    ["viertel", 1 / 4],
    ["fünftel", 1 / 5],
  ]),
  collectives: new Map([["dutzend", 12]]),
  one: new Set(["eine", "einer", "einem"]),
  joiners: new Set(),
  point: new Set(["komma"]),
  signs: new Map([
    ["prozent", "%"],
    ["euro", "€"],
    ["dollar", "$"],
    ["pfund", "£"],
  ]),
};
