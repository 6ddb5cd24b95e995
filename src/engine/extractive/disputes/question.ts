import type { Span } from "#brief/article.ts";
import type { Word } from "#reading/words.ts";
import { mainClause } from "./clause.ts";
import type { Desk } from "./desk.ts";
import { didOf, invertedOf, referent } from "./inversion.ts";
import { partyOf } from "./party.ts";
import type { Stand } from "./stand.ts";
import { filled, phraseIn, quoted, quotedIn, withoutMarks } from "./wording.ts";

const longestSlice = 200;

/** "Is it so that “…”?": the slice as it stands. */
export const isItSo = (desk: Desk, span: Span, speaker: string | null = null): string => {
  const words = mainClause(desk, desk.wordsIn(span));
  const last = words.at(-1);
  const end = last && span.end - span.start > longestSlice ? last.end : span.end;
  const text = withoutMarks(desk.slice({ start: span.start, end }).replace(/\s+/gu, " ")).replace(/[\s.,;:]+$/u, "");
  const opener = words.find(({ kind }) => kind === "word");
  const { third } = desk.cues.grammar.persons;
  const who = referent(desk, opener) ?? (third.has(opener?.lower ?? "") ? speaker : null);
  const named = who && opener && text.startsWith(opener.text) ? `[${who}]${text.slice(opener.text.length)}` : text;
  return filled(desk.disputing.questions.isItSo, { what: quoted(named) });
};

/** The question that a claim answers with yes. */
export const questionOf = (desk: Desk, claim: Span, speaker: string | null = null): string =>
  invertedOf(desk, desk.wordsIn(claim)) ?? isItSo(desk, claim, speaker);

/** "Is {who} {what}?", or "Are" for many. */
const isIt = ({ cues, disputing: { questions } }: Desk, head: Word | undefined, who: string, what: string): string => {
  const { lower = "", text = "" } = head ?? {};
  const { plurals, endings } = cues.grammar;
  const many = plurals.has(lower) || (endings.plural.test(lower) && !/^\p{Lu}/u.test(text));
  return filled(many ? questions.areThey : questions.isIt, { who, what });
};

const lowered = ({ cues }: Desk, phrase: string): string =>
  cues.grammar.determiners.has((phrase.split(" ")[0] ?? "").toLowerCase())
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;

type Accused = { accused: { figure: { name: string } | null; holder: string }; accusedSpan: Span; content: Span };

/** What an accusation asks: "accused X of hiding Y" asks "Did X hide Y?". */
export const accusationQuestion = (desk: Desk, { accused, accusedSpan, content }: Accused): string => {
  if (content.start <= accusedSpan.start && accusedSpan.end <= content.end) return questionOf(desk, content);
  const words = desk.wordsIn(accusedSpan).filter(({ kind }) => kind !== "mark");
  const pointing = words.length === 1 && desk.cues.grammar.subjects.has(words[0]?.lower ?? "");
  const meant = accused.figure?.name ?? (pointing ? lowered(desk, accused.holder) : null);
  const who = meant !== null && (pointing || words.length > 6) ? meant : phraseIn(desk, accusedSpan);
  const before = desk.sentenceAt(content.start)?.words.findLast(({ end }) => end <= content.start);
  const first = desk.wordsIn(content)[0]?.lower ?? "";
  const { joints, determiners, possessives } = desk.cues.grammar;
  // "blamed X for the strike"
  if (before?.lower === joints.for && (determiners.has(first) || possessives.has(first)))
    return isIt(
      desk,
      words.at(-1),
      who,
      filled(desk.disputing.questions.responsibleFor, { what: phraseIn(desk, content) }),
    );
  return (
    didOf(desk, who, content) ?? filled(desk.disputing.questions.accusation, { who, what: quotedIn(desk, content) })
  );
};

/** "described the law as an attack", "called the plan “a trap”": what the thing is called. */
const calledQuestion = (desk: Desk, { attributed: { object, content } }: Stand): string | null => {
  const [claim] = content;
  if (!object || !claim || content.length !== 1 || object.start !== claim.start || object.end >= claim.end) return null;
  const { grammar, naming } = desk.cues;
  const behind = desk.wordsIn({ start: object.end, end: claim.end });
  const as = behind[0]?.lower === grammar.joints.as;
  const [first] = as ? behind.slice(1) : behind;
  const called = first && { start: first.start, end: claim.end };
  const head = desk.wordsIn(object).at(-1);
  if (!called || !head || (!as && !/^[“"‘]$/u.test(first.text) && !grammar.determiners.has(first.lower))) return null;
  if (grammar.subjects.has(head.lower) || naming.formers.has(head.lower)) return null;
  return isIt(desk, head, phraseIn(desk, object), phraseIn(desk, called));
};

/** Of a claim over several passages, what stands in the passage that is shown. */
const inShown = (desk: Desk, { sentence }: Stand, claim: Span): Span => {
  const passage = desk.reading.sentences[sentence]?.passage;
  if (!passage || claim.start >= passage.start || claim.end <= passage.start) return claim;
  return { start: passage.start, end: Math.min(claim.end, passage.end) };
};

/** The beginning of a long telling, up to the last comma that leaves it short. */
export const shortened = (text: string): string => {
  if (text.length <= longestSlice) return text;
  const start = text.slice(0, longestSlice);
  const cut = Math.max(start.lastIndexOf(","), start.lastIndexOf(";"), start.lastIndexOf("—"));
  return `${start.slice(0, cut > longestSlice / 4 ? cut : start.lastIndexOf(" "))} …`;
};

/** "Is it so, as told by {who}: “I have never …”?" */
const saysSo = (desk: Desk, holder: string, claim: Span): string => {
  const [first = ""] = holder.split(" ");
  const { determiners, possessives } = desk.cues.grammar;
  const many = desk.cues.grammar.endings.plural.test(first) && desk.cues.naming.knows(first.toLowerCase());
  const small =
    determiners.has(first.toLowerCase()) || possessives.has(first.toLowerCase()) || (many && holder === first);
  const who = small ? holder.charAt(0).toLowerCase() + holder.slice(1) : holder;
  const text = withoutMarks(desk.slice(claim).replace(/\s+/gu, " "));
  const [sentence = text] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const { asSaid } = desk.disputing.questions;
  return filled(asSaid, { who, what: quoted(shortened(sentence).replace(/[\s.,;:”"]+$/u, "")) });
};

/** What a stand tells, asked of as its party's. */
export const asToldBy = (desk: Desk, stand: Stand): string =>
  saysSo(desk, stand.party.holder, inShown(desk, stand, stand.attributed.content[0] ?? stand.shown));

/** The question that what a stand tells answers with yes. */
export const questionOfStand = (desk: Desk, stand: Stand): string => {
  const { act, object, content } = stand.attributed;
  const claim = content[0] ?? stand.shown;
  if (act === "accuses" && object)
    return accusationQuestion(desk, {
      accused: partyOf(desk, desk.slice(object), object, null),
      accusedSpan: object,
      content: claim,
    });
  const { figure, holder } = stand.party;
  const speaks = desk.wordsIn(claim).some(({ lower }) => desk.disputing.firstPerson.has(lower));
  // What somebody says of himself, or at length, is asked of as his.
  // "Residents said the city had failed to consult them"
  const pronoun =
    figure?.kind !== "person" &&
    desk.cues.grammar.endings.plural.test(stand.party.heads) &&
    desk.wordsIn(claim).some(({ lower }) => desk.disputing.pointed.has(lower));
  if (((speaks || pronoun) && act === "asserts") || claim.end - claim.start > longestSlice)
    return saysSo(desk, holder, inShown(desk, stand, claim));
  // "X said he knew": "he" is X himself unless the text tells otherwise.
  const speaker = stand.attributed.voice === "reported" && figure?.kind === "person" ? figure.name : null;
  // "had broken no rule": turned into a question it would lose its "no", and who says so would say the contrary.
  const main = mainClause(desk, desk.wordsIn(claim));
  const { relatives, joints } = desk.cues.grammar;
  const inner = main.findIndex(({ lower }, at) => at > 0 && (relatives.has(lower) || lower === joints.that));
  const negated = (inner < 0 ? main : main.slice(0, inner)).some(({ lower }) => desk.disputing.negations.has(lower));
  return calledQuestion(desk, stand) ?? (negated ? isItSo(desk, claim, speaker) : questionOf(desk, claim, speaker));
};
