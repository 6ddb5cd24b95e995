import type { Word } from "#reading/words.ts";
import type { Account, Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { type Matter, matterBefore, matterOf, sameMatter } from "./matter.ts";
import { sameParty } from "./party.ts";
import { filled, phraseIn } from "./question.ts";
import type { Stand } from "./stand.ts";

/** Somebody for or against something. */
type Side = { stand: Stand; matter: Matter; favours: boolean; plain: boolean };

const reach = 24;
const copulaReach = 7;
const judgementReach = 6;

/** What a sentence about a proposal says of it: "the plan is “a trap”", "this move could be dangerous". Null for neither. */
const judged = (desk: Desk, words: readonly Word[]): { at: Word; until: Word; favours: boolean } | null => {
  const { proposals, favourable, unfavourable, negations } = desk.disputing;
  const { be, modals, joints } = desk.cues.grammar;
  for (const [at, word] of words.entries()) {
    if (!proposals.has(word.lower)) continue;
    const verb = words.findIndex(
      ({ lower }, n) => n > at && n <= at + copulaReach && (be.has(lower) || modals.has(lower) || lower === joints.as),
    );
    const from = verb < 0 ? at : verb;
    let negated = false;
    for (const { lower, text } of words.slice(from + 1, from + 1 + judgementReach)) {
      if (/^[,;.]$/u.test(text)) break;
      if (negations.has(lower) || lower.endsWith("n't")) negated = true;
      if (verb < 0 && !/^[“"‘]$/u.test(words[at + 1]?.text ?? "")) break;
      if (favourable.has(lower)) return { at: word, until: word, favours: !negated };
      if (unfavourable.has(lower)) return { at: word, until: word, favours: negated };
    }
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
  if (!matter || (act === "denies" && matter.kind === null)) return null;
  return { stand, matter, favours: act === "supports", plain: true };
};

const sideByJudgement = (desk: Desk, stand: Stand): Side | null => {
  const { act } = stand.attributed;
  if (act !== "asserts" && act !== "denies") return null;
  const [first, second] = stand.words;
  const found = judged(desk, stand.words);
  if (found) {
    const matter = matterOf(desk, phraseAround(desk, stand.words, found.at));
    return matter && { stand, matter, favours: found.favours, plain: stand.attributed.object !== null };
  }
  // "calling it “a tax on the poor”": a verdict on what was named last
  if (!first || !second || !desk.cues.grammar.subjects.has(first.lower)) return null;
  const verdict = stand.words.slice(1, 1 + judgementReach);
  const sign = verdict.find(
    ({ lower }) => desk.disputing.favourable.has(lower) || desk.disputing.unfavourable.has(lower),
  );
  const called = stand.attributed.object !== null || desk.cues.grammar.be.has(second.lower);
  if (!sign || !called) return null;
  const matter = matterBefore(desk, first.start);
  const negated = verdict.some(({ lower }) => desk.disputing.negations.has(lower));
  return matter && { stand, matter, favours: desk.disputing.favourable.has(sign.lower) !== negated, plain: false };
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
  sideByVerb(desk, stand) ?? sideBySource(desk, stand) ?? sideByJudgement(desk, stand);

const accountOf = ({ stand, favours }: Side): Account => ({
  party: stand.party,
  stance: favours ? "supports" : "opposes",
  sentence: stand.sentence,
  shown: stand.shown,
});

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
  if (!first || contra.length === 0 || !apart || !sides.some(({ plain }) => plain)) return null;
  return {
    question: filled(desk.disputing.questions.supports, { what: nameOf(desk, sides) }),
    claim: first.stand.shown,
    asserted: pro.map(accountOf),
    disputed: contra.map(accountOf),
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
