/** Regular English inflection for word lists, so that a list holds a verb once. A trailing `*` doubles the last consonant: "slam*" → slammed. */

const split = (list: string): string[] => list.split(/[,\n]/).flatMap((term) => term.trim() || []);

const ending = (stem: string, doubled: boolean): { s: string; ed: string; ing: string } => {
  const long = doubled ? stem + stem.slice(-1) : stem;
  if (/[^aeiou]y$/.test(stem))
    return { s: `${stem.slice(0, -1)}ies`, ed: `${stem.slice(0, -1)}ied`, ing: `${stem}ing` };
  if (/ie$/.test(stem)) return { s: `${stem}s`, ed: `${stem}d`, ing: `${stem.slice(0, -2)}ying` };
  if (/[^e]e$/.test(stem)) return { s: `${stem}s`, ed: `${stem}d`, ing: `${stem.slice(0, -1)}ing` };
  if (/(?:[sxz]|ch|sh)$/.test(stem)) return { s: `${stem}es`, ed: `${long}ed`, ing: `${long}ing` };
  return { s: `${stem}s`, ed: `${long}ed`, ing: `${long}ing` };
};

/** Comma-separated terms as they stand. */
export const terms = (list: string): readonly string[] => split(list);

/** Comma-separated nouns with their regular plurals; the last word of a phrase is inflected. */
export const nouns = (list: string): readonly string[] => split(list).flatMap((noun) => [noun, ending(noun, false).s]);

/** Comma-separated verbs with all regular forms; the first word of a phrase is inflected. `base: false` leaves the bare form out. */
export const verbs = (list: string, base = true): readonly string[] =>
  split(list).flatMap((verb) => {
    const [head = "", ...rest] = verb.split(" ");
    const stem = head.replace("*", "");
    const { s, ed, ing } = ending(stem, head.endsWith("*"));
    return [...(base ? [stem] : []), s, ed, ing].map((form) => [form, ...rest].join(" "));
  });
