import type { Span } from "#brief/article.ts";
import type { Figure } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

/** Somebody on a side of a dispute: the wording to show, and what tells whether two wordings mean the same one. `proper`: the wording ends in a name. */
export type Party = {
  holder: string;
  figure: Figure | null;
  names: ReadonlySet<string>;
  proper: boolean;
  heads: string;
};

/** The wording of a party that the article does not name. */
export const unnamed = "unnamed";

/** Whether a party is told by a pronoun that the article leaves open: nobody to name as a holder. */
export const isOpen = ({ cues }: Desk, { heads, figure }: Party): boolean =>
  figure === null && cues.grammar.subjects.has(heads);

export const partyOf = (desk: Desk, wording: string, span: Span | null, speaker: Figure | null): Party => {
  const { grammar } = desk.cues;
  if (wording === unnamed) return partyOf(desk, "", span, speaker);
  const words = wordsOf(wording).filter(({ kind }) => kind !== "mark");
  const pronoun = words.length === 1 && grammar.subjects.has(words[0]?.lower ?? "");
  const figure = speaker ?? (span ? desk.reading.refer(span) : null);
  const { titleHeads, courtesies } = desk.cues.naming;
  const named = words.filter(
    ({ text }, at) =>
      /^\p{Lu}/u.test(text) &&
      !(at === 0 && grammar.determiners.has(text.toLowerCase())) &&
      !titleHeads.has(text.toLowerCase()) &&
      !courtesies.has(text.toLowerCase()),
  );
  const head = words.at(-1);
  return {
    proper: head !== undefined && named.includes(head),
    holder: wording === "" ? unnamed : pronoun && figure ? figure.name : wording,
    figure,
    names: new Set(named.map(({ lower }) => lower.replace(/'s$/, ""))),
    heads: words
      .filter(({ lower }) => !grammar.determiners.has(lower))
      .map(({ lower }) => lower)
      .join(" "),
  };
};

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size === 0) return false;
  for (const name of a) if (!b.has(name)) return false;
  return true;
};

/** Whether two wordings stand for one party: the same figure, the same words, or a name that the other holds whole. */
export const sameParty = (a: Party, b: Party): boolean =>
  (a.figure !== null && a.figure === b.figure) ||
  (a.heads === b.heads && a.heads !== "") ||
  (a.proper && b.proper && (within(a.names, b.names) || within(b.names, a.names)));

/** "A spokesman for the bank", "the bank's lawyer": the other's name inside the wording. */
export const speaksFor = ({ heads, names }: Party, accused: Party): boolean =>
  (accused.names.size > 0 && [...accused.names].every((name) => names.has(name))) ||
  (accused.heads.length > 3 && heads.includes(accused.heads));
