import type { Attribution, Link, Quote } from "#brief/brief.ts";
import type { Cues, Frames } from "#language/cues.ts";
import { isCapital, wordsOf } from "#reading/words.ts";

/** Frames for a language that nobody has written cues for: names and punctuation only. */
const bareFrames: Frames = {
  said: "{who}:",
  accordingTo: "{who}:",
  label: "{who}:",
  relay: "{outer} ← {rest}",
  relayed: "{outer} ← {who}",
  unnamed: "?",
  marks: ["“", "”"],
  innerMarks: ["‘", "’"],
};

const fold = (text: string): string => text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
const letter = /[\p{L}\p{N}]/u;

/** Whether `phrase` stands in `text` as whole words, case and typography apart. */
const holds = (text: string, phrase: string): boolean => {
  const [inside, wanted] = [fold(text), fold(phrase)];
  if (wanted === "") return false;
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    const before = inside[at - 1];
    const after = inside[at + wanted.length];
    if (!(before && letter.test(before)) && !(after && letter.test(after))) return true;
  }
  return false;
};

/** An adverb such as "allegedly" has no phrase for its source: the adverb itself must be in the slice. */
const isSaidIn = (slice: string, link: Link): boolean =>
  holds(slice, link.source) || (link.unnamed && link.verb !== null && holds(slice, link.verb));

/** The article's own definite articles stay lower case inside our frame. */
const phraseOf = (link: Link, frames: Frames): string => {
  if (link.source === "" || link.source === "unnamed") return frames.unnamed;
  return link.source.replace(/^(The|A|An)\b/, (article) => article.toLowerCase());
};

/** `{who}` of a label, with whoever passes it on beside it. */
const labelled = (inner: Link, outer: readonly Link[], frames: Frames): string =>
  outer.reduceRight(
    (who, link) => frames.relayed.replace("{who}", who).replace("{outer}", phraseOf(link, frames)),
    phraseOf(inner, frames),
  );

/** "Two people briefed on the talks", "trade experts", "the Democrats": several, by a number or by the ending of their last word. */
export const areMany = (phrase: string, cues: Cues | null): boolean => {
  if (!cues) return false;
  const { grammar, naming, numbers } = cues;
  const words = wordsOf(phrase).filter(({ kind }) => kind !== "mark");
  const [first] = words;
  if (first && (numbers.units.get(first.lower) ?? 0) > 1) return true;
  const behind = words.findIndex(({ lower }) => grammar.prepositions.has(lower));
  const head = words[(behind < 1 ? words.length : behind) - 1];
  if (!head) return false;
  if (grammar.plurals.has(head.lower)) return true;
  if (!grammar.endings.plural.test(head.lower)) return false;
  const one = head.lower.slice(0, -1);
  return !isCapital(head) || [naming.personNouns, naming.titleHeads].some((known) => known.has(one));
};

/** Whoever passes it on stands before what they pass on. */
const relayed = (rest: string, outer: readonly Link[], frames: Frames, cues: Cues | null): string =>
  outer.reduceRight((told, link) => {
    const frame = areMany(link.source, cues) ? (frames.relayMany ?? frames.relay) : frames.relay;
    return frame.replace("{outer}", phraseOf(link, frames)).replace("{rest}", told);
  }, rest);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The fixed words that must stand before a slice so that the line says whose words they are; null where the slice says it itself.
 *
 * "a Zionist trap" with a chain of Al-Mayadeen and an alliance becomes "Al-Mayadeen reports that an alliance said:" and the
 * slice; "The statement also claimed that Israel …", which says itself that it is said, "An alliance (as reported by Al-Mayadeen):".
 */
export const frameOf = (attribution: Attribution, quote: Quote, cues: Cues | null): string | null => {
  const frames = cues?.frames ?? bareFrames;
  const { chain } = attribution;
  const inner = chain.at(-1);
  if (!inner || chain.every((link) => isSaidIn(quote.text, link))) return null;
  const outer = chain.slice(0, -1);
  if (inner.verb !== null && holds(quote.text, inner.verb)) {
    return capital(frames.label.replace("{who}", labelled(inner, outer, frames)));
  }
  const telling = quote.voice === "direct" ? frames.said : frames.accordingTo;
  return capital(relayed(telling.replace("{who}", phraseOf(inner, frames)), outer, frames, cues));
};

/** A quotation that began before the slice, or goes on behind it, gets the mark that was left outside. */
const paired = (text: string, [opens, closes]: Frames["marks"]): string => {
  if (opens === closes || text.includes("„")) return text;
  let depth = 0;
  let least = 0;
  // some papers close with two single marks
  for (const sign of text.replaceAll("’’", closes)) {
    if (sign === opens) depth += 1;
    if (sign === closes) depth -= 1;
    least = Math.min(least, depth);
  }
  return `${least < 0 ? opens : ""}${text}${depth > least ? closes : ""}`;
};

/** Words of a person stand in quotation marks, as their language has them; the article's paraphrase of them does not. */
export const marked = ({ text, voice }: Pick<Quote, "text" | "voice">, cues: Cues | null): string => {
  const { marks, innerMarks } = cues?.frames ?? bareFrames;
  const whole = paired(text, marks);
  if (voice !== "direct" || /^["“”„«»‘']/u.test(whole)) return whole;
  const [opens, closes] = /[“”„"«»]/u.test(whole) ? innerMarks : marks;
  return `${opens}${whole}${closes}`;
};

/** A strict line whole: a function of its attribution and quotes alone, so that anyone can render it anew and compare. */
export const strictText = (attribution: Attribution, quotes: readonly Quote[], cues: Cues | null): string =>
  quotes
    .map((quote) => {
      const frame = frameOf(attribution, quote, cues);
      return frame === null ? marked(quote, cues) : `${frame} ${marked(quote, cues)}`;
    })
    .join(" […] ");
