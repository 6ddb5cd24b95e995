import { isBriefed } from "#brief/article.ts";
import type { Word } from "#reading/words.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { leaningsIn, plansIn, type Side } from "./leanings.ts";
import { type Matter, matterBefore, matterOf, plannedMatter } from "./matter.ts";
import { sameParty } from "./party.ts";
import { placeOf } from "./place.ts";
import { rivalSides } from "./rival-sides.ts";
import type { Stand } from "./stand.ts";
import { calledFor, judged, judgementReach } from "./verdict.ts";

const warnedReach = 6;

/** A verdict of its own stands alone; what a verb or source tells needs its sentence. */
const sideFrom = (
  desk: Desk,
  { party, sentence, shown, attributed }: Stand,
  found: Pick<Side, "matter" | "favours" | "plain">,
): Side => {
  const passage = desk.reading.sentences[sentence]?.passage;
  const whole = found.plain && passage && attributed.cue ? { start: passage.start, end: passage.end } : shown;
  return { ...found, party, sentence, shown: whole };
};

const phraseAround = (desk: Desk, words: readonly Word[], head: Word): { start: number; end: number } => {
  const at = words.indexOf(head);
  let from = at;
  while (
    from > 0 &&
    at - from < 6 &&
    !/^[,;.“”"]$/u.test(words[from - 1]?.text ?? "") &&
    !desk.cues.grammar.determiners.has(words[from]?.lower ?? "")
  )
    from -= 1;
  return { start: words[from]?.start ?? head.start, end: head.end };
};

/** What is judged, without the verdict: in "a dangerous ruling" the ruling is the known one. */
const withoutVerdict = (desk: Desk, matter: Matter): Matter => {
  const verdicts = desk.wordsIn(matter.span).filter(({ lower }) => desk.disputing.unfavourable.has(lower));
  if (verdicts.length === 0) return matter;
  const dropped = desk.keysOf(verdicts);
  return { ...matter, keys: new Set([...matter.keys].filter((key) => !dropped.has(key))), definite: true };
};

/** "should reject", "would approve": nobody has done so yet. */
const isUnreal = ({ reading, disputing, cues }: Desk, { sentence, attributed: { cue } }: Stand): boolean => {
  const words = reading.sentences[sentence]?.words ?? [];
  const before = cue ? (words[placeOf(words, cue.start) - 1]?.lower ?? "") : "";
  if (disputing.negations.has(before)) return true;
  return disputing.shoulds.has(before) || (disputing.unreal.has(before) && before !== cues.grammar.joints.to);
};

const sideByVerb = (desk: Desk, stand: Stand): Side | null => {
  const { act, object, content, certainty } = stand.attributed;
  if (isUnreal(desk, stand)) return null;
  if (
    (act !== "supports" && act !== "opposes" && !(act === "denies" && object !== null)) ||
    certainty === "unconfirmed"
  )
    return null;
  const [first] = content;
  const span = object ?? first;
  const matter = span ? matterOf(desk, span) : null;
  const infinitive = span && desk.wordsIn(span)[0]?.lower === desk.cues.grammar.joints.to;
  if (!matter || infinitive || (act === "denies" && matter.kind === null)) return null;
  return sideFrom(desk, stand, { matter, favours: act === "supports", plain: true });
};

/** "X defended the record, saying “…”": a verb of taking sides whose quotation the reading took for what is said. */
const sideByCue = (desk: Desk, stand: Stand): Side | null => {
  const { act, cue } = stand.attributed;
  const sentence = desk.reading.sentences[stand.sentence];
  if (act !== "asserts" || !cue || !sentence) return null;
  const acts = desk.cues.saying.verbs.get(desk.slice(cue).toLowerCase())?.map((entry) => entry.cue.act) ?? [];
  const favours = acts.includes("supports");
  if (!favours && !acts.includes("opposes")) return null;
  const from = placeOf(sentence.words, cue.end);
  const behind = sentence.words.slice(from, from + 8);
  const stop = behind.findIndex(({ text }) => /^[,;:“”"]$/u.test(text));
  const phrase = stop < 0 ? behind : behind.slice(0, stop);
  const head = phrase.find(({ lower }) => desk.disputing.proposals.has(lower));
  const [first] = phrase;
  const matter = head && first ? matterOf(desk, { start: first.start, end: head.end }) : null;
  return matter && sideFrom(desk, stand, { matter, favours, plain: true });
};

const sideByJudgement = (desk: Desk, stand: Stand): Side | null => {
  const { act } = stand.attributed;
  if (act !== "asserts" && act !== "denies") return null;
  const [first, second] = stand.words;
  const found = judged(desk, stand.words, stand.attributed.object !== null);
  if (found) {
    const named = matterOf(desk, phraseAround(desk, stand.words, found.head));
    const matter = named && withoutVerdict(desk, named);
    return matter && sideFrom(desk, stand, { matter, favours: found.favours, plain: stand.attributed.object !== null });
  }
  // "calling it “a tax on the poor”": a verdict on what was named last
  const points = first && (desk.cues.grammar.subjects.has(first.lower) || desk.disputing.pointing.has(first.lower));
  if (!first || !second || !points) return null;
  const verdict = stand.words.slice(1, 1 + judgementReach);
  const { favourable, unfavourable, helping, harming } = desk.disputing;
  const sign = verdict.find(({ lower }) => [favourable, unfavourable, helping, harming].some((set) => set.has(lower)));
  const { be, modals } = desk.cues.grammar;
  const called =
    stand.attributed.object !== null || be.has(second.lower) || modals.has(second.lower) || sign === second;
  // "it was hard and necessary to change habits" points at nothing.
  const { it, to, that } = desk.cues.grammar.joints;
  const { lower: behind = "" } = stand.words[(sign ? stand.words.indexOf(sign) : 0) + 1] ?? {};
  const isDummy = first.lower === it && (behind === to || behind === that);
  if (!sign || !called || isDummy) return null;
  const matter = matterBefore(desk, first.start);
  const negated = verdict.some(({ lower }) => desk.disputing.negations.has(lower));
  const favours = (favourable.has(sign.lower) || helping.has(sign.lower)) !== negated;
  return matter && sideFrom(desk, stand, { matter, favours, plain: false });
};

/** The opposition speaks ill of what is proposed: "Tomas Eld, who leads the opposition, said the cap would choke off building". */
const isOpposition = (desk: Desk, { party, words, attributed: { act, object } }: Stand): boolean => {
  const { opposition, blame } = desk.disputing.quarrels;
  const { harming, unfavourable } = desk.disputing;
  if (act !== "asserts" || object !== null || ![...describedBy(desk, party)].some((word) => opposition.has(word)))
    return false;
  const head = words.findIndex(({ lower }) => desk.disputing.proposals.has(lower));
  const rest = words.slice(head + 1);
  return (
    head >= 0 &&
    head <= warnedReach &&
    desk.cues.grammar.modals.has(rest[0]?.lower ?? "") &&
    rest.some(({ lower }) => blame.has(lower) || harming.has(lower) || unfavourable.has(lower))
  );
};

/** "Critics say …", "supporters argue …": the source names the side, its words or what was named last the matter. */
const sideBySource = (desk: Desk, stand: Stand): Side | null => {
  const { critics, supporters } = desk.disputing;
  const heads = stand.party.heads.split(" ");
  const against = heads.some((word) => critics.has(word)) || isOpposition(desk, stand);
  if (!against && !heads.some((word) => supporters.has(word))) return null;
  const { source } = stand.attributed;
  const [first] = stand.words;
  const own = source && [...desk.wordsIn(source)].find(({ lower }) => desk.disputing.proposals.has(lower));
  const within = stand.words.find(({ lower }) => desk.disputing.proposals.has(lower));
  const matter = own
    ? matterOf(desk, phraseAround(desk, desk.wordsIn(source), own))
    : within
      ? matterOf(desk, phraseAround(desk, stand.words, within))
      : first && matterBefore(desk, Math.min(first.start, source?.start ?? first.start));
  return matter ? sideFrom(desk, stand, { matter, favours: !against, plain: true }) : null;
};

/** "The airline plans to cut 3,000 jobs": who plans a thing is for it. */
const sideByPlan = (desk: Desk, stand: Stand): Side | null => {
  const { act, object, cue } = stand.attributed;
  const [first] = object ? desk.wordsIn(object) : [];
  // "accused the firm of planning to …" is nobody's plan yet, and a vow to strike is no proposal.
  if (!cue || !desk.disputing.planning.has(desk.slice(cue).toLowerCase())) return null;
  if (act !== "plans" || !object || first?.lower !== desk.cues.grammar.joints.to) return null;
  return sideFrom(desk, stand, { matter: plannedMatter(desk, stand.sentence, object), favours: true, plain: true });
};

/** "said the council should reject the project": what a body is called on to do with it. */
const sideByCall = (desk: Desk, stand: Stand): Side | null => {
  const { act, cue } = stand.attributed;
  const called = act === "asserts" && cue ? calledFor(desk, stand.words) : null;
  const matter = called ? matterOf(desk, phraseAround(desk, stand.words, called.head)) : null;
  return called && matter && sideFrom(desk, stand, { matter, favours: called.favours, plain: true });
};

/** "warned that the plan would …", “We do not want this mine”: against what it speaks of. */
const sideByWarning = (desk: Desk, stand: Stand): Side | null => {
  const { cue, act } = stand.attributed;
  const { warning, negations, wanting, firstPerson, proposals } = desk.disputing;
  const words = stand.words.filter(({ kind }) => kind !== "mark");
  if (act !== "asserts" || !cue) return null;
  const head = words.findIndex(({ lower }) => proposals.has(lower));
  if (head < 0 || head > warnedReach) return null;
  const warned =
    warning.has(desk.slice(cue).toLowerCase()) && desk.cues.grammar.modals.has(words[head + 1]?.lower ?? "");
  const unwanted =
    firstPerson.has(words[0]?.lower ?? "") &&
    words
      .slice(1, head)
      .some(({ lower }, at, all) => negations.has(lower) && all.slice(at).some((next) => wanting.has(next.lower)));
  const noun = words[head];
  const matter = (warned || unwanted) && noun ? matterOf(desk, phraseAround(desk, stand.words, noun)) : null;
  return matter && sideFrom(desk, stand, { matter, favours: false, plain: true });
};

/** “Without this reform there will be no pensions”: for it. */
const sideByNeed = (desk: Desk, stand: Stand): Side | null => {
  const words = stand.words.filter(({ kind }) => kind !== "mark").slice(0, warnedReach);
  const at = words.findIndex(({ lower }) => lower === desk.disputing.quarrels.without);
  const head = words.slice(at + 1).find(({ lower }) => desk.disputing.proposals.has(lower));
  if (stand.attributed.act !== "asserts" || at < 0 || at > 1 || !head) return null;
  if (!desk.disputing.definite.has(words[at + 1]?.lower ?? "")) return null;
  const matter = matterOf(desk, phraseAround(desk, stand.words, head));
  return matter && sideFrom(desk, stand, { matter, favours: true, plain: true });
};

const sideOf = (desk: Desk, stand: Stand): Side | null =>
  sideByVerb(desk, stand) ??
  sideByCue(desk, stand) ??
  sideBySource(desk, stand) ??
  sideByPlan(desk, stand) ??
  sideByWarning(desk, stand) ??
  sideByCall(desk, stand) ??
  sideByNeed(desk, stand) ??
  sideByJudgement(desk, stand);

/** Everybody whom the article shows for or against something, in order. */
export const sidesOf = (desk: Desk, stands: readonly Stand[]): Side[] => {
  const told = stands.flatMap((stand) => sideOf(desk, stand) ?? []);
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const leanings = desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage) && passage.role !== "heading")
    .flatMap((sentence) => [...leaningsIn(desk, sentence, by.get(sentence.index) ?? []), ...plansIn(desk, sentence)])
    .filter(({ party, sentence }) => !told.some((one) => one.sentence === sentence && sameParty(one.party, party)));
  const all = [...told, ...leanings];
  return [...all, ...rivalSides(desk, all, stands)].toSorted((a, b) => a.sentence - b.sentence);
};
