import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { accountOf, between, type Found } from "./account.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, speaksFor, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";
import { filled, quoted } from "./wording.ts";

/** What a body has decided, as the article tells it. */
type Decided = { party: Party; sentence: number; shown: Span; what: Span };

const reach = 12;
const longest = 24;

const decisionIn = (desk: Desk, { words, passage, index }: Sentence): Decided[] => {
  const { deciding, authorities } = desk.disputing.quarrels;
  for (const [verb, { lower }] of words.entries()) {
    if (verb === 0 || !deciding.has(lower)) continue;
    const subject = subjectBefore(desk, words, verb);
    const party = subject && partyOf(desk, desk.slice(subject), subject, null);
    const isAuthority = party && [...describedBy(desk, party)].some((word) => authorities.has(word));
    const before = words[verb - 1]?.lower ?? "";
    if (!subject || !party || !isAuthority || desk.cues.grammar.be.has(before) || desk.disputing.unreal.has(before))
      continue;
    const from = placeOf(words, subject.start);
    const rest = words.slice(verb, verb + longest);
    const stop = rest.findIndex(
      ({ text, lower: next }, at) => at > 1 && (/^[,;:.“”"—–]$/u.test(text) || desk.disputing.clauseEnds.has(next)),
    );
    const last = stop < 0 ? rest.at(-1) : rest[stop - 1];
    const first = words[from];
    if (!first || !last || (stop < 0 && rest.length === longest)) continue;
    const { start, end } = passage;
    return [{ party, sentence: index, shown: { start, end }, what: { start: first.start, end: last.end } }];
  }
  return [];
};

const textOf = (desk: Desk, { attributed: { content } }: Stand): string =>
  content.map((piece) => desk.slice(piece)).join(" ");

/** Who will not let a decision stand: "was baffled by the decision and would challenge it in court". */
const challenges = (desk: Desk, stand: Stand): boolean => {
  const { act, object } = stand.attributed;
  const told = (act === "asserts" || act === "plans") && stand.party.holder !== unnamed && !isOpen(desk, stand.party);
  return told && (object === null || act === "plans") && desk.disputing.quarrels.challenging.test(textOf(desk, stand));
};

/** A decision of a regulator or a court, and the one who will challenge it. */
export const challengedIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const challengers = stands.filter((stand) => challenges(desk, stand));
  if (challengers.length === 0) return [];
  const decisions = desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage) && passage.role !== "heading")
    .flatMap((sentence) => decisionIn(desk, sentence));
  return challengers.slice(0, 3).flatMap((stand): Found[] => {
    const decided = decisions.findLast(
      ({ sentence, party }) =>
        sentence <= stand.sentence &&
        stand.sentence - sentence <= reach &&
        !sameParty(party, stand.party) &&
        !speaksFor(stand.party, party),
    );
    if (!decided || decided.sentence === stand.sentence) return [];
    return [
      between(
        {
          question: filled(desk.disputing.questions.decided, {
            what: quoted(desk.slice(decided.what).replace(/\s+/gu, " ")),
          }),
          claim: decided.what,
          weight: 4,
        },
        accountOf(decided, "supports"),
        accountOf(stand, "opposes"),
      ),
    ];
  });
};
