import type { VerbForm } from "../saying.ts";

const doubled = (lemma: string): string => lemma + lemma.slice(-1);
const endsInE = (lemma: string): boolean => /[^aeiou]e$|ue$|ee$|oe$/.test(lemma);

const sForm = (lemma: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

const ingForm = (lemma: string, stem: string): string => {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith("e") && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
};

const edForm = (lemma: string, stem: string): string => {
  if (lemma.endsWith("e") || endsInE(lemma)) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
};

/**
 * Every form of an English verb from an entry of a word list: `deny`, `admit*` (the last letter doubles),
 * `write:wrote:written` (past and participle), `say:said` (one for both).
 */
export const formsOf = (entry: string): { lemma: string; forms: readonly (readonly [string, VerbForm])[] } => {
  const [first = "", past, participle] = entry.split(":");
  const doubles = first.endsWith("*");
  const lemma = doubles ? first.slice(0, -1) : first;
  const stem = doubles ? doubled(lemma) : lemma;
  const pastForm = past ?? edForm(lemma, stem);
  return {
    lemma,
    forms: [
      [lemma, "base"],
      [sForm(lemma), "s"],
      [pastForm, "past"],
      [participle ?? pastForm, "participle"],
      [ingForm(lemma, stem), "ing"],
    ],
  };
};

/** The words of a list written as text. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
