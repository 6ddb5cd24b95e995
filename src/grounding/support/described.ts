import type { Cues } from "#language/cues.ts";
import type { Figure } from "#reading/reading.ts";
import { figuresAt } from "./align.ts";
import type { Case } from "./case.ts";
import type { Witness } from "./evidence.ts";
import type { Item } from "./items.ts";
import { behindPhrase } from "./pointing.ts";

const inPhrase: ReadonlySet<string> = new Set(["noun", "adj"]);

/** The noun stands in a definite phrase that names nobody: "the agency", "the attorney general". */
const isDefinite = ({ ours: { tags } }: Case, { at, to }: Item): boolean => {
  let from = at;
  while (inPhrase.has(tags[from - 1] ?? "")) from--;
  return (tags[from - 1] === "det" || tags[from - 1] === "poss") && tags[to] !== "name";
};

/** "The agency" for a body that the sentence names; "the founder" for one whose role or name the article words so. */
export const isDescribed = (given: Case, item: Item, main: number): boolean => {
  const { witnesses, reading, supporting, sameness } = given;
  const witness = witnesses[main];
  if ((item.tag !== "noun" && item.tag !== "adj") || !witness || !isDefinite(given, item)) return false;
  return [...figuresAt(reading, witness)].some(
    (figure) =>
      !isNamedBeside(given, item, figure) &&
      ((figure.kind === "organisation" && supporting.bodies.has(item.lower)) ||
        `${figure.role ?? ""} ${figure.kind === "person" ? "" : figure.name}`
          .split(/[^\p{L}]+/u)
          .some((word) => word.length > 3 && sameness.keyOf(word.toLowerCase()) === item.key)),
  );
};

const parting: ReadonlySet<string> = new Set(["comma", "dash", "bracket", "be"]);

/** "Bek came with the mayor": whoever is named in a clause is nobody else in it, but for "Bek, the mayor". */
const isNamedBeside = ({ ours: { items, tags }, names }: Case, { at, to, clause }: Item, figure: Figure): boolean => {
  const before = behindPhrase(tags, at);
  return (
    !parting.has(tags[before] ?? "") &&
    !parting.has(tags[to] ?? "") &&
    items.some((item) => item.clause === clause && item.kind === "name" && names.get(item.key)?.has(figure))
  );
};

const isBody = (kind: string): boolean => kind === "organisation" || kind === "group";

/** "The company", "the German company". */
const isBehindArticle = ({ words, tags }: Witness, at: number, { grammar }: Cues): boolean => {
  const before = tags[at - 1] === "adj" || tags[at - 1] === "name" ? at - 2 : at - 1;
  return grammar.articles.has(words[before]?.lower ?? "");
};

/** A name of ours for "the company" of the evidence, where the body of that name is the one told of last, or the main one. */
export const isBodyBefore = (
  { witnesses, reading, names, supporting, cues }: Case,
  { key }: Pick<Item, "key">,
  main: number,
): boolean => {
  const witness = witnesses[main];
  const pointer = witness?.words.find(
    ({ lower }, at) => supporting.bodies.has(lower) && isBehindArticle(witness, at, cues),
  );
  const meant = names.get(key);
  if (!pointer || !meant) return false;
  const bodies = reading.figures.filter(({ kind }) => isBody(kind));
  const lastOf = ({ mentions }: (typeof bodies)[number]): number =>
    Math.max(-1, ...mentions.filter(({ end }) => end <= pointer.start).map(({ end }) => end));
  const [last] = bodies.toSorted((a, b) => lastOf(b) - lastOf(a));
  const [top] = bodies.toSorted((a, b) => b.weight - a.weight);
  return [last, top].some((body) => body !== undefined && meant.has(body) && lastOf(body) >= 0);
};
