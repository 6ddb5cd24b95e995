import type { Span } from "#brief/article.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty } from "./party.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";
import { filled, phraseIn, quotedIn } from "./wording.ts";

/** What a denial names by the noun of a verb in the claim's sentence: "calculates the gap at … Y rejected the calculation". */
type WorkedOut = { question: string; claim: Span; party: Party };

const valueReach = 8;
const amountReach = 4;

/** "the gap at £53 million": what a figure is put on, and the figure. */
const amountIn = (desk: Desk, behind: Stand["words"]): { what: Span; value: Span } | null => {
  const { determiners } = desk.cues.grammar;
  const at = behind.slice(0, valueReach).findIndex(({ lower }) => lower === desk.disputing.figureAt);
  const [first] = behind;
  const last = behind[at - 1];
  if (at < 1 || !first || !last || !determiners.has(first.lower)) return null;
  const rest = behind.slice(at + 1, at + 1 + amountReach);
  const stop = rest.findIndex(({ text, lower }) => /^[,;.]$/u.test(text) || desk.cues.grammar.prepositions.has(lower));
  const value = stop < 0 ? rest : rest.slice(0, stop);
  const [from] = value;
  const to = value.at(-1);
  if (!from || !to || !value.some(({ kind }) => kind === "number")) return null;
  return { what: { start: first.start, end: last.end }, value: { start: from.start, end: to.end } };
};

const insideSentence = ({ cues }: Desk, holder: string): string => {
  const [first = ""] = holder.split(" ");
  return cues.grammar.determiners.has(first.toLowerCase()) ? holder.charAt(0).toLowerCase() + holder.slice(1) : holder;
};

/** Who works it out: the verb's subject; "his group" goes by the speaker's name. */
const workerOf = (desk: Desk, claim: Stand, words: Stand["words"], verb: number): Party | null => {
  const span = subjectBefore(desk, words, verb);
  if (!span) return null;
  const possessive = desk.cues.grammar.possessives.has(desk.wordsIn(span)[0]?.lower ?? "");
  const party = possessive ? claim.party : partyOf(desk, desk.slice(span), span, null);
  return isOpen(desk, party) ? null : party;
};

/** The claim that a denial means by its noun where another clause than the disputed one holds the noun's verb; null where none does. */
export const workedOut = (desk: Desk, denial: Stand, claim: Stand): WorkedOut | null => {
  const { object, content } = denial.attributed;
  const [what] = object ? [object] : content;
  const sentence = desk.reading.sentences[claim.sentence];
  const noun = what && desk.wordsIn(what).findLast(({ kind }) => kind === "word");
  const verbs = noun && desk.disputing.workings.get(noun.lower);
  if (!sentence || !verbs || !noun) return null;
  const own = claim.attributed.cue;
  const at = sentence.words.findIndex(
    ({ lower, end }, n) => n > 0 && verbs.has(lower) && (own === null || end <= own.start),
  );
  const party = workerOf(desk, claim, sentence.words, at);
  if (at < 0 || !party || sameParty(party, denial.party)) return null;
  const amount = amountIn(desk, sentence.words.slice(at + 1));
  const { questions } = desk.disputing;
  const { start, end } = sentence.passage;
  return amount
    ? {
        question: filled(questions.amount, { value: quotedIn(desk, amount.value), what: phraseIn(desk, amount.what) }),
        claim: { start, end },
        party,
      }
    : {
        question: filled(questions.working, { what: noun.lower, who: insideSentence(desk, party.holder) }),
        claim: { start, end },
        party,
      };
};
