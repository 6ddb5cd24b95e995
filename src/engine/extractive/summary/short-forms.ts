import type { Reading } from "#reading/reading.ts";
import type { Line } from "./lines.ts";

/** "(HP)", "…, or HP": where a text gives the letters by which it names a thing from there on. */
const given = /(?:\(|,\s+or\s+)(\p{Lu}[\p{L}\p{N}-]{0,7}?\p{Lu})s?(?=[),.;:])/gu;
const letters = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}-]{0,7}?\p{Lu})s?(?![\p{L}\p{N}])/gu;
/** The words of what is shortened stand so near before it. */
const nameReach = 120;

/** "hypersensitivity pneumonitis, or HP": some word before begins as the letters do; "the wire said (AP)" has none. */
const isShortened = (before: string, form: string): boolean => {
  const initial = form.charAt(0).toLowerCase();
  return before
    .slice(-nameReach)
    .split(/[^\p{L}\p{N}]+/u)
    .slice(-form.length - 4)
    .some((word) => word.charAt(0).toLowerCase() === initial && word !== form);
};

/** Short form → the sentence that gives it. */
const givenIn = ({ article, cues, sentences }: Reading): ReadonlyMap<string, number> => {
  const forms = new Map<string, number>();
  const titled = new Set([...(article.title ?? "").matchAll(letters)].map(([, form]) => form));
  for (const { index, passage } of sentences) {
    if (passage.role !== "body") continue;
    const said = article.text.slice(passage.start, passage.end);
    for (const { 1: form = "", index: at } of said.matchAll(given)) {
      const isKnown = titled.has(form) || cues?.standing.household?.has(form.toLowerCase());
      if (!isKnown && !forms.has(form) && isShortened(said.slice(0, at), form)) forms.set(form, index);
    }
  }
  return forms;
};

/** Makes the one who finds the sentences that a line needs beside it, for its short forms to be understood. */
export const shortFormsIn = (reading: Reading): ((line: Line) => ReadonlySet<number>) => {
  const forms = givenIn(reading);
  if (forms.size === 0) return () => new Set();
  return ({ sentence, behind, span }) => {
    const used = [...reading.article.text.slice(span.start, span.end).matchAll(letters)];
    const needed = used.flatMap(([, form]) => forms.get(form ?? "") ?? []);
    return new Set(needed.filter((at) => at !== sentence.index && at !== behind?.index));
  };
};
