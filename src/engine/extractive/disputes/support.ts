import type { Word } from "#reading/words.ts";
import type { Account, Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { type Matter, matterBefore, matterOf, sameMatter } from "./matter.ts";
import { sameParty } from "./party.ts";
import type { Stand } from "./stand.ts";
import { filled, phraseIn } from "./wording.ts";

/** Somebody for or against something. */
type Side = { stand: Stand; matter: Matter; favours: boolean; plain: boolean };

const reach = 24;
const copulaReach = 7;
const judgementReach = 6;
const closeBy = 3;

type Judgement = { head: Word; favours: boolean };

/** "a dangerous sentence", "this reckless plan": the verdict right before the noun. */
const judgedBefore = ({ disputing }: Desk, words: readonly Word[], at: number): boolean | null => {
  const { lower = "" } = words[at - 1] ?? {};
  if (words.slice(Math.max(0, at - 4), at).some((word) => disputing.negations.has(word.lower))) return null;
  return disputing.unfavourable.has(lower) ? false : null;
};

/** "the plan is “a trap”", "this move could be dangerous", "the bill would violate …": the verdict behind it. */
const judgedBehind = (desk: Desk, words: readonly Word[], at: number, called: boolean): boolean | null => {
  const { favourable, unfavourable, negations, helping, harming } = desk.disputing;
  const { be, modals, joints } = desk.cues.grammar;
  const behind = words.slice(at + 1, at + 1 + copulaReach);
  const verb = behind.findIndex(
    ({ lower }) =>
      be.has(lower) || modals.has(lower) || lower === joints.as || helping.has(lower) || harming.has(lower),
  );
  if (verb < 0 && !called && !/^[“"‘]$/u.test(behind[0]?.text ?? "")) return null;
  let negated = false;
  for (const { lower, text } of words.slice(at + 1 + Math.max(0, verb), at + 2 + verb + judgementReach)) {
    if (/^[,;.]$/u.test(text)) return null;
    if (negations.has(lower)) negated = true;
    if (favourable.has(lower) || helping.has(lower)) return !negated;
    if (unfavourable.has(lower) || harming.has(lower)) return negated;
  }
  return null;
};

const judged = (desk: Desk, words: readonly Word[], called: boolean): Judgement | null => {
  for (const [at, head] of words.entries()) {
    if (!desk.disputing.proposals.has(head.lower)) continue;
    const favours = judgedBehind(desk, words, at, called) ?? judgedBefore(desk, words, at);
    if (favours !== null) return { head, favours };
  }
  return null;
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

const sideByVerb = (desk: Desk, stand: Stand): Side | null => {
  const { act, object, content, certainty } = stand.attributed;
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
  return { stand, matter, favours: act === "supports", plain: true };
};

/** "X defended the record, saying “…”": a verb of taking sides whose quotation the reading took for what is said. */
const sideByCue = (desk: Desk, stand: Stand): Side | null => {
  const { act, cue } = stand.attributed;
  const sentence = desk.reading.sentences[stand.sentence];
  if (act !== "asserts" || !cue || !sentence) return null;
  const acts = desk.cues.saying.verbs.get(desk.slice(cue).toLowerCase())?.map((entry) => entry.cue.act) ?? [];
  const favours = acts.includes("supports");
  if (!favours && !acts.includes("opposes")) return null;
  const behind = sentence.words.filter(({ start }) => start >= cue.end).slice(0, 8);
  const stop = behind.findIndex(({ text }) => /^[,;:“”"]$/u.test(text));
  const phrase = stop < 0 ? behind : behind.slice(0, stop);
  const head = phrase.find(({ lower }) => desk.disputing.proposals.has(lower));
  const [first] = phrase;
  const matter = head && first ? matterOf(desk, { start: first.start, end: head.end }) : null;
  return matter && { stand, matter, favours, plain: true };
};

const sideByJudgement = (desk: Desk, stand: Stand): Side | null => {
  const { act } = stand.attributed;
  if (act !== "asserts" && act !== "denies") return null;
  const [first, second] = stand.words;
  const found = judged(desk, stand.words, stand.attributed.object !== null);
  if (found) {
    const named = matterOf(desk, phraseAround(desk, stand.words, found.head));
    const matter = named && withoutVerdict(desk, named);
    return matter && { stand, matter, favours: found.favours, plain: stand.attributed.object !== null };
  }
  // "calling it “a tax on the poor”": a verdict on what was named last
  if (!first || !second || !desk.cues.grammar.subjects.has(first.lower)) return null;
  const verdict = stand.words.slice(1, 1 + judgementReach);
  const { favourable, unfavourable, helping, harming } = desk.disputing;
  const sign = verdict.find(({ lower }) => [favourable, unfavourable, helping, harming].some((set) => set.has(lower)));
  const { be, modals } = desk.cues.grammar;
  const called =
    stand.attributed.object !== null || be.has(second.lower) || modals.has(second.lower) || sign === second;
  if (!sign || !called) return null;
  const matter = matterBefore(desk, first.start);
  const negated = verdict.some(({ lower }) => desk.disputing.negations.has(lower));
  return (
    matter && {
      stand,
      matter,
      favours: (favourable.has(sign.lower) || helping.has(sign.lower)) !== negated,
      plain: false,
    }
  );
};

/** "Critics say …", "supporters argue …": the source names the side, its words or what was named last the matter. */
const sideBySource = (desk: Desk, stand: Stand): Side | null => {
  const { critics, supporters } = desk.disputing;
  const heads = stand.party.heads.split(" ");
  const against = heads.some((word) => critics.has(word));
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
  return matter ? { stand, matter, favours: !against, plain: true } : null;
};

const sideOf = (desk: Desk, stand: Stand): Side | null =>
  sideByVerb(desk, stand) ?? sideByCue(desk, stand) ?? sideBySource(desk, stand) ?? sideByJudgement(desk, stand);

/** A verdict of its own stands alone; what a verb or source tells needs its sentence. */
const accountOf = (desk: Desk, { stand, favours, plain }: Side): Account => {
  const passage = desk.reading.sentences[stand.sentence]?.passage;
  const whole = plain && passage && stand.attributed.cue ? { start: passage.start, end: passage.end } : stand.shown;
  return { party: stand.party, stance: favours ? "supports" : "opposes", sentence: stand.sentence, shown: whole };
};

/** The fullest wording of the matter that all of them speak of. */
const nameOf = (desk: Desk, sides: readonly Side[]): string => {
  const scored = sides.map(({ matter }) => matter).filter(({ span }) => desk.wordsIn(span).length > 1);
  const best = scored.toSorted(
    (a, b) => Number(b.definite) - Number(a.definite) || Math.min(b.keys.size, 5) - Math.min(a.keys.size, 5),
  )[0];
  return best ? phraseIn(desk, best.span) : phraseIn(desk, sides[0]?.matter.span ?? { start: 0, end: 0 });
};

const foundOf = (desk: Desk, sides: readonly Side[]): Found | null => {
  const pro = sides.filter(({ favours }) => favours);
  const contra = sides.filter(({ favours }) => !favours);
  const apart = pro.some((one) => contra.some((other) => !sameParty(one.stand.party, other.stand.party)));
  const [first] = pro;
  if (!first || contra.length === 0 || !apart) return null;
  // Two verdicts without a verb of taking sides are one matter only side by side.
  const close = pro.some((one) =>
    contra.some((other) => Math.abs(one.stand.sentence - other.stand.sentence) <= closeBy),
  );
  if (!sides.some(({ plain }) => plain) && !close) return null;
  return {
    question: filled(desk.disputing.questions.supports, { what: nameOf(desk, sides) }),
    claim: first.stand.shown,
    asserted: pro.map((side) => accountOf(desk, side)),
    disputed: contra.map((side) => accountOf(desk, side)),
    finding: null,
    weight: 5,
  };
};

/** Support against rejection of one thing. */
export const supportIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const groups: Side[][] = [];
  for (const stand of stands) {
    const side = sideOf(desk, stand);
    if (!side) continue;
    const group = groups
      .slice(-reach)
      .find((members) => members.some(({ matter }) => sameMatter(desk, matter, side.matter)));
    if (group) group.push(side);
    else groups.push([side]);
  }
  return groups.flatMap((sides) => {
    const found = foundOf(desk, sides);
    return found ? [found] : [];
  });
};
