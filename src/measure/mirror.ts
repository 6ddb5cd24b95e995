/** Pairs of names that stand for each other when two sides change places: names, short names, demonyms. */
export type Pairs = readonly (readonly [string, string])[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

const vowel = /^[aeiou]/iu;

/**
 * Puts the names of two sides in each other's place, in one pass, the longest name first: "Volk’s army fired at Dreyer" becomes
 * "Dreyer’s army fired at Volk". A possessive keeps its form ("Moss’" beside "Kerr’s"), and so does "a" or "an" before a name.
 */
export const mirrored = (text: string, pairs: Pairs): string => {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const names = [...other.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(\\b[Aa]n? )?(?<![\\p{L}\\p{N}])(${names.join("|")})([’']s?(?!\\p{L}))?(?![\\p{L}])`,
    "gu",
  );
  return text.replace(pattern, (_all, article: string | undefined, name: string, ending: string | undefined) => {
    const put = other.get(name) ?? name;
    return `${articleFor(article, put)}${put}${possessive(ending, name, put)}`;
  });
};

const articleFor = (article: string | undefined, name: string): string =>
  article === undefined ? "" : `${article.charAt(0)}${vowel.test(name) ? "n" : ""} `;

/** "Moss’" ends as "Kerr’s" does; an apostrophe behind any other name closes a quotation. */
const possessive = (ending: string | undefined, from: string, to: string): string => {
  if (ending === undefined || ending.length > 1 || !from.endsWith("s")) return ending ?? "";
  return to.endsWith("s") ? ending : `${ending}s`;
};
