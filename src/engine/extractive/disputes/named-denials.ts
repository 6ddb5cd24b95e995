import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { type Account, accountOf, between, type Found } from "./account.ts";
import { claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { isOpen, partyOf, sameParty } from "./party.ts";
import { questionOf } from "./question.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";
import { filled, phraseIn, quoted } from "./wording.ts";

const ownedReach = 40;
const nounReach = 30;

/** "A fast-track system was rejected over fears it would …": "it" is what the sentence opens with. */
const aboutSubject = (desk: Desk, { words }: Sentence, claim: readonly Word[]): string | null => {
  const { grammar } = desk.cues;
  const [pronoun, first] = claim;
  const last = claim.at(-1);
  const opens = words[0];
  if (!opens || !first || !last || pronoun?.lower !== grammar.joints.it || !grammar.determiners.has(opens.lower))
    return null;
  const end = words.findIndex(
    ({ lower, kind }) =>
      kind === "mark" ||
      grammar.be.has(lower) ||
      grammar.have.has(lower) ||
      grammar.prepositions.has(lower) ||
      grammar.verbs.get(lower) === "past" ||
      grammar.endings.past.test(lower),
  );
  const head = words[end - 1];
  if (end < 2 || !head) return null;
  const what = phraseIn(desk, { start: opens.start, end: head.end });
  return filled(desk.disputing.questions.isItSo, {
    what: quoted(`[${what}] ${desk.slice({ start: first.start, end: last.end })}`),
  });
};

/** "… over fears it would amount to an amnesty, which the Home Office rejects": a claim told by a noun, disputed in its own sentence. */
const relativeDenial = (desk: Desk, denial: Stand): Found | null => {
  const { act, object, source } = denial.attributed;
  const sentence = desk.reading.sentences[denial.sentence];
  if (
    act !== "denies" ||
    !object ||
    !source ||
    !sentence ||
    !desk.cues.grammar.relatives.has(desk.slice(object).toLowerCase())
  )
    return null;
  const before = sentence.words.filter(({ end }) => end <= object.start).slice(-nounReach);
  const noun = before.findLastIndex(({ lower }) => desk.cues.saying.nouns.has(lower));
  const words = before
    .slice(noun + 1)
    .filter(({ lower, text }, at) => at > 0 || (lower !== desk.cues.grammar.joints.that && text !== ","));
  while (words.at(-1)?.kind === "mark") words.pop();
  const [first] = words;
  const last = words.at(-1);
  const teller = desk
    .figuresIn({ start: sentence.passage.start, end: before[noun]?.start ?? 0 })
    .findLast(({ kind }) => kind !== "place" && kind !== "other");
  if (noun < 0 || words.length < 3 || !first || !last || !teller) return null;
  const mention = teller.mentions.findLast(({ start, end }) => start >= sentence.passage.start && end <= first.start);
  const party = mention ? partyOf(desk, desk.slice(mention), mention, teller) : null;
  if (!party || sameParty(party, denial.party)) return null;
  const claim = { start: first.start, end: last.end };
  const { start, end } = sentence.passage;
  const shown = { start, end };
  const feared = desk.disputing.wishing.has(before[noun]?.lower ?? "");
  return {
    question: (feared ? aboutSubject(desk, sentence, words) : null) ?? questionOf(desk, claim),
    claim,
    asserted: [{ party, stance: feared ? "opposes" : "asserts", sentence: sentence.index, shown }],
    disputed: [{ party: denial.party, stance: "denies", sentence: sentence.index, shown }],
    finding: null,
    weight: 5,
  };
};

/** "the Democrats’ central allegation has been debunked": whose claim somebody calls untrue, by its owner. */
const ownedDenial = (desk: Desk, stands: readonly Stand[], index: number): Found | null => {
  const stand = stands[index];
  const { saying, grammar } = desk.cues;
  if (stand?.attributed.act !== "asserts") return null;
  const { words } = stand;
  const noun = words.findIndex(({ lower }) => saying.claims.has(lower));
  const owner = words.findLastIndex(
    ({ lower, text }, at) => at < noun && at >= noun - 5 && (grammar.endings.owner.test(lower) || /^['’]$/u.test(text)),
  );
  const behind = words.slice(noun + 1, noun + 14);
  const untrue = behind.some(({ lower }) => saying.untrue.has(lower) || desk.disputing.disproved.has(lower));
  if (noun < 0 || owner < 0 || !untrue || behind.some(({ lower }) => desk.disputing.negations.has(lower))) return null;
  let from = owner;
  while (
    from > 0 &&
    owner - from < 5 &&
    (/^\p{Lu}/u.test(words[from - 1]?.text ?? "") || grammar.determiners.has(words[from - 1]?.lower ?? ""))
  )
    from -= 1;
  const [first, last] = [words[from], words[owner]];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const owned = partyOf(desk, desk.slice(span).replace(/['’]s?$/u, ""), span, null);
  const claim = stands
    .slice(Math.max(0, index - ownedReach), index)
    .findLast(
      (earlier) =>
        sameParty(earlier.party, owned) &&
        earlier.sentence < stand.sentence &&
        earlier.words.length > 4 &&
        (earlier.attributed.act === "accuses" || earlier.attributed.act === "asserts"),
    );
  const [what] = claim?.attributed.content ?? [];
  if (!claim || !what || sameParty(claim.party, stand.party)) return null;
  return between(
    { question: questionOf(desk, what), claim: what, weight: 4 },
    accountOf(claim, "asserts"),
    accountOf(stand, "denies"),
  );
};

/** "Contrary to a report by Y, X said …": what X says is what Y's report denies. */
const contraryTo = (desk: Desk, stand: Stand): Found | null => {
  const { grammar } = desk.cues;
  const sentence = desk.reading.sentences[stand.sentence];
  const [first] = sentence?.words ?? [];
  const { source, act, content } = stand.attributed;
  const [claim] = content;
  if (!sentence || first?.lower !== grammar.joints.contrary || act !== "asserts" || !source || !claim) return null;
  const comma = sentence.words.findIndex(({ text }) => text === ",");
  const before = sentence.words.slice(0, comma);
  const by = before.findIndex(
    ({ lower }, at) =>
      at > 1 && (lower === grammar.joints.by || lower === grammar.joints.in || lower === grammar.joints.from),
  );
  const [opener, last] = [before[by + 1], before.at(-1)];
  if (comma < 0 || by < 0 || !opener || !last || source.start < last.end) return null;
  const span = { start: opener.start, end: last.end };
  const party = partyOf(desk, desk.slice(span), span, null);
  const { start, end } = sentence.passage;
  if (sameParty(party, stand.party)) return null;
  const negative = claimOf(desk, stand)?.negative === true;
  const reported: Account = {
    party,
    stance: negative ? "asserts" : "denies",
    sentence: sentence.index,
    shown: { start, end },
    at: opener.start,
  };
  return {
    question: questionOf(desk, claim),
    claim,
    asserted: [reported],
    disputed: [
      { party: stand.party, stance: negative ? "denies" : "asserts", sentence: sentence.index, shown: stand.shown },
    ],
    finding: null,
    weight: 5,
  };
};

/** "X pushed back against a report by Y that …": a phrase of disagreeing right before the noun that tells the claim. */
const disagreement = (desk: Desk, stand: Stand): Found | null => {
  const { cue, content, disputedBy } = stand.attributed;
  const [claim] = content;
  const sentence = desk.reading.sentences[stand.sentence];
  if (!cue || !claim || !sentence || disputedBy || !desk.cues.saying.nouns.has(desk.slice(cue).toLowerCase()))
    return null;
  const from = Math.max(sentence.passage.start, cue.start - 80);
  const text = desk.slice({ start: from, end: cue.start });
  const found = desk.disputing.disagreeing.flatMap((pattern) => [...text.matchAll(pattern)]).at(-1);
  if (!found || /[,.;:]/u.test(text.slice(found.index))) return null;
  const verb = sentence.words.findIndex(({ start }) => start >= from + found.index);
  const span = subjectBefore(desk, sentence.words, verb);
  const party = span ? partyOf(desk, desk.slice(span), span, null) : null;
  if (!party || isOpen(desk, party) || sameParty(party, stand.party)) return null;
  const { start, end } = sentence.passage;
  return {
    question: questionOf(desk, claim),
    claim,
    asserted: [{ party: stand.party, stance: "asserts", sentence: sentence.index, shown: stand.shown }],
    disputed: [{ party, stance: "denies", sentence: sentence.index, shown: { start, end } }],
    finding: null,
    weight: 5,
  };
};

/** Denials that name the claim by a noun. */
export const namedDenialsIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap(
    (stand, index) =>
      relativeDenial(desk, stand) ??
      contraryTo(desk, stand) ??
      disagreement(desk, stand) ??
      ownedDenial(desk, stands, index) ??
      [],
  );
