import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Desk } from "./desk.ts";
import { type Matter, matterBefore, matterOf, plannedMatter } from "./matter.ts";
import { isOpen, type Party, partyOf } from "./party.ts";
import { placeOf } from "./place.ts";
import type { Stand } from "./stand.ts";
import { sharedSubject, subjectBefore } from "./subject.ts";

/** Somebody for or against something. `plain`: a verb or the source itself says which. */
export type Side = { party: Party; sentence: number; shown: Span; matter: Matter; favours: boolean; plain: boolean };

const longestPlan = 16;
const shortestPlan = 3;

/** "Residents have collected signatures against": what stands before is no phrase but a clause. */
const holdsVerb = (desk: Desk, span: Span): boolean =>
  desk.wordsIn(span).some(({ lower }) => desk.cues.grammar.have.has(lower) || desk.cues.grammar.be.has(lower));

/** "Bruun said her group would vote against …": the speaker; else the subject itself, if it is a phrase and no clause. */
const whoLeans = (desk: Desk, subject: Span, told: readonly Stand[], at: number): Party | null => {
  const { saying, grammar } = desk.cues;
  const words = desk.wordsIn(subject);
  const teller = told.find(({ attributed: { content } }) => content.some(({ start, end }) => start <= at && at < end));
  const same = told.find(({ attributed: { source } }) => source?.start === subject.start);
  if (same) return same.party;
  const verb = words.findLastIndex(({ lower }) => saying.verbs.has(lower));
  const own = words.slice(verb + 1);
  const [first] = own;
  if (!first) return teller?.party ?? null;
  if (verb >= 0 || grammar.subjects.has(first.lower)) {
    const leans = grammar.subjects.has(first.lower) || grammar.possessives.has(first.lower);
    if (leans && teller) return teller.party;
    if (verb >= 0) return null;
  }
  if (grammar.prepositions.has(first.lower) || grammar.subordinators.has(first.lower)) return null;
  return partyOf(desk, desk.slice(subject), subject, null);
};

/** "Holm, who voted against the scheme", "the ombudsman is sceptical about the ban": told by the article. */
export const leaningsIn = (desk: Desk, sentence: Sentence, told: readonly Stand[]): Side[] => {
  const { words, passage, index } = sentence;
  const text = desk.slice(passage);
  return desk.disputing.leanings.flatMap(({ favours, pattern }) =>
    [...text.matchAll(pattern)].flatMap((found): Side[] => {
      const at = passage.start + found.index;
      const verb = placeOf(words, at);
      const infinitive = words[verb - 1]?.lower === desk.cues.grammar.joints.to;
      const before = infinitive ? null : subjectBefore(desk, words, verb);
      const subject = before && !holdsVerb(desk, before) ? before : sharedSubject(desk, sentence, verb);
      const party = subject && whoLeans(desk, subject, told, at);
      const from = placeOf(words, at + found[0].length);
      const behind = words.slice(from, from + 8);
      const head = behind.findIndex(({ lower }) => desk.disputing.proposals.has(lower));
      const [first, last] = [behind[0], behind[head]];
      const pointing =
        first !== undefined &&
        desk.disputing.pointing.has(first.lower) &&
        !desk.disputing.proposals.has(behind[1]?.lower ?? "");
      if (!party || isOpen(desk, party) || (head < 0 && !pointing) || !first) return [];
      if (!pointing && behind.slice(0, head).some(({ kind }) => kind === "mark")) return [];
      const matter = pointing
        ? matterBefore(desk, at)
        : last
          ? matterOf(desk, { start: first.start, end: last.end })
          : null;
      const { start, end } = passage;
      return matter ? [{ party, sentence: index, shown: { start, end }, matter, favours, plain: true }] : [];
    }),
  );
};

/** "The club wants to build a stadium": told by the article; who wants a thing is for it. */
export const plansIn = (desk: Desk, { words, passage, index }: Sentence): Side[] =>
  words.flatMap(({ lower }, verb): Side[] => {
    if (!desk.disputing.planning.has(lower) || words[verb + 1]?.lower !== desk.cues.grammar.joints.to) return [];
    if (words.slice(Math.max(0, verb - 3), verb).some((word) => desk.disputing.negations.has(word.lower))) return [];
    const { determiners, possessives, prepositions, endings } = desk.cues.grammar;
    const before = words[verb - 1]?.lower ?? "";
    const subject =
      // "marched against plans to close the school"
      [determiners, possessives, prepositions].some((set) => set.has(before)) || endings.owner.test(before)
        ? null
        : subjectBefore(desk, words, verb);
    // "then you would want to put it" is nobody's plan.
    const [nearest, ...others] = subject ? desk.wordsIn(subject).toReversed() : [];
    const isPronoun = others.length > 0 && desk.cues.grammar.subjects.has(nearest?.lower ?? "");
    const party =
      subject && !isPronoun && !holdsVerb(desk, subject) ? partyOf(desk, desk.slice(subject), subject, null) : null;
    const rest = words.slice(verb + 1, verb + 1 + longestPlan);
    const stop = rest.findIndex(
      ({ text, lower: next }) => /^[,;:.()“”"—–]$/u.test(text) || desk.disputing.clauseEnds.has(next),
    );
    const plan = stop < 0 ? rest : rest.slice(0, stop);
    const [first] = plan;
    const last = plan.at(-1);
    if (!party || isOpen(desk, party) || !first || !last || plan.length < shortestPlan) return [];
    const matter = plannedMatter(desk, index, { start: first.start, end: last.end });
    const { start, end } = passage;
    return [{ party, sentence: index, shown: { start, end }, matter, favours: true, plain: true }];
  });
