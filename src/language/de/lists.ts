/** Words written as text, parted by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Phrases written as text, parted by "|", longest first, each as its words. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .split("|")
    .map((phrase) => phrase.trim().split(/\s+/))
    .toSorted((a, b) => b.length - a.length);
