import type { Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { type Party, partyOf, sameParty } from "./party.ts";
import { filled, isNeutral, phraseIn } from "./question.ts";
import type { Stand } from "./stand.ts";

/** Somebody who will not do what is asked. */
type Refusal = { party: Party; sentence: number; shown: Span };

const subjectReach = 14;
const later = 3;

/** "…, which the government has refused to build", "something the coalition is unwilling to pursue": the refusal of what stands right before. */
const refusalBehind = (desk: Desk, sentence: Sentence, from: number): Refusal | null => {
  const { passage, words } = sentence;
  const { relatives, determiners } = desk.cues.grammar;
  const text = desk.slice(passage);
  for (const pattern of desk.disputing.refusals) {
    for (const { index } of text.matchAll(pattern)) {
      const at = passage.start + index;
      const before = words.filter((word) => word.end <= at && word.start >= from);
      const open = before.findLastIndex(
        ({ lower, text: mark }) =>
          relatives.has(lower) || /^[,;—–-]$/u.test(mark) || lower === desk.disputing.something,
      );
      if (open < 0 || before.length - open > subjectReach) continue;
      const subject = before.slice(open + 1);
      const [first] = subject;
      const last = subject.at(-1);
      const opener = before[open];
      const pointing =
        opener !== undefined && (relatives.has(opener.lower) || opener.lower === desk.disputing.something);
      if (!first || !last || !pointing || !(determiners.has(first.lower) || /^\p{Lu}/u.test(first.text))) continue;
      const span = { start: first.start, end: last.end };
      return {
        party: partyOf(desk, desk.slice(span), span, null),
        sentence: sentence.index,
        shown: { start: passage.start, end: passage.end },
      };
    }
  }
  return null;
};

/** A refusal in one of the next sentences: of the demand itself, or of what it asks for. */
const refusalAfter = (desk: Desk, demand: Stand, following: readonly Stand[]): Refusal | null => {
  for (const stand of following) {
    const { act, object, content } = stand.attributed;
    if (act !== "denies" || sameParty(stand.party, demand.party)) continue;
    const [what] = object ? [object] : content;
    if (!what) continue;
    const words = desk.wordsIn(what);
    const ofDemand = words.length <= 5 && words.some(({ lower }) => desk.disputing.demands.has(lower));
    const shared = [...desk.keysOf(words)].filter((key) => demand.keys.has(key)).length;
    if (ofDemand || shared >= 2) return { party: stand.party, sentence: stand.sentence, shown: stand.shown };
  }
  return null;
};

const questionOf = (desk: Desk, demand: Stand): string => {
  const { questions } = desk.disputing;
  const { object, content, cue } = demand.attributed;
  const [what] = content;
  const { to } = desk.cues.grammar.joints;
  if (what && object && what.start === object.start && object.end < what.end) {
    const words = desk.wordsIn(what);
    const at = words.findIndex(({ lower, start }) => lower === to && start >= object.end);
    const [first] = words;
    const next = words[at + 1];
    const last = words.findLast(({ kind }) => kind !== "mark");
    if (at > 0 && at < 12 && first && next && last && words.length - at < 16) {
      const who = phraseIn(desk, { start: first.start, end: words[at - 1]?.end ?? first.end });
      const text = filled(questions.should, { who, what: desk.slice({ start: next.start, end: last.end }) });
      if (!/["“”]/u.test(text) && isNeutral(desk, text)) return text;
    }
  }
  void cue;
  return filled(questions.demands, { what: phraseIn(desk, object ?? what ?? demand.shown) });
};

/** What somebody demands and somebody else refuses. */
export const demandsIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((demand, index) => {
    const { act, content, disputedBy, object } = demand.attributed;
    const [what] = content;
    if (act !== "demands" || disputedBy || !what) return [];
    const sentence = desk.reading.sentences[demand.sentence];
    const following: Stand[] = [];
    for (let at = index + 1; at < stands.length; at += 1) {
      const stand = stands[at];
      if (!stand || stand.sentence - demand.sentence > later) break;
      following.push(stand);
    }
    const refusal =
      (sentence && refusalBehind(desk, sentence, (object ?? what).start)) ?? refusalAfter(desk, demand, following);
    if (!refusal || sameParty(refusal.party, demand.party)) return [];
    return [
      {
        question: questionOf(desk, demand),
        claim: object ?? what,
        asserted: [{ party: demand.party, stance: "supports", sentence: demand.sentence, shown: demand.shown }],
        disputed: [{ ...refusal, stance: "opposes" }],
        finding: null,
        weight: 4,
      } satisfies Found,
    ];
  });
