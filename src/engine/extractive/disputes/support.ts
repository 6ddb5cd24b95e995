import { isBriefed } from "#brief/article.ts";
import { accountOf, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import type { Side } from "./leanings.ts";
import { fullerBefore, type Matter, sameMatter } from "./matter.ts";
import { sameParty } from "./party.ts";
import { sidesOf } from "./sides.ts";
import type { Stand } from "./stand.ts";
import { filled, phraseIn, quotedIn } from "./wording.ts";

const reach = 24;
const closeBy = 3;
const mostKeys = 5;

const phraseOf = (desk: Desk, { span, planned, purpose }: Matter): string =>
  [planned ? desk.disputing.questions.thePlan : "", phraseIn(desk, span), purpose ? phraseIn(desk, purpose) : ""]
    .filter((part) => part !== "")
    .join(" ");

/** The fullest wording of the matter that all of them speak of; one that only points back ("the measure") where there is no other. */
export const nameOf = (desk: Desk, matters: readonly Matter[], sameNoun = false): string => {
  const scored = matters.filter(({ span }) => desk.wordsIn(span).length > 1);
  const rank = ({ keys, definite, purpose }: Matter): number => (keys.size === 0 ? 0 : definite || purpose ? 2 : 1);
  const [best] = scored.toSorted(
    (a, b) => rank(b) - rank(a) || Math.min(b.keys.size, mostKeys) - Math.min(a.keys.size, mostKeys),
  );
  const [first] = matters;
  const named = best ?? first;
  if (!named) return "";
  return phraseOf(desk, (named.keys.size === 0 ? fullerBefore(desk, named, sameNoun) : null) ?? named);
};

/** Whose "record" and whose "move" two sides speak of, where they share nothing else: "the government". */
const ownerOf = (desk: Desk, { span }: Matter, shared: ReadonlySet<string>): string | null => {
  const words = desk.wordsIn(span);
  const at = words.findIndex(
    (word) => desk.cues.grammar.endings.owner.test(word.lower) && shared.has(desk.keyOf(word) ?? ""),
  );
  const [first, last] = [words[0], words[at]];
  return first && last ? phraseIn(desk, { start: first.start, end: last.end }).replace(/['’]s?$/u, "") : null;
};

/** What both sides answer; where one speaks of another act of the same party, both acts are named. */
const questionOf = (desk: Desk, pro: readonly Side[], contra: readonly Side[], sameNoun: boolean): string => {
  const { questions } = desk.disputing;
  const [one, other] = [pro[0]?.matter, contra[0]?.matter];
  const meet = one && other ? new Set([...one.keys].filter((key) => other.keys.has(key))) : new Set<string>();
  const alone = pro.length === 1 && contra.length === 1 && meet.size === 1 && one && other && one.head !== other.head;
  const whose = alone ? (ownerOf(desk, one, meet) ?? ownerOf(desk, other, meet)) : null;
  if (alone && whose)
    return filled(questions.acts, { whose, one: quotedIn(desk, other.span), other: quotedIn(desk, one.span) });
  return filled(questions.supports, {
    what: nameOf(
      desk,
      [...pro, ...contra].map(({ matter }) => matter),
      sameNoun,
    ),
  });
};

/** What the article is about: the nouns of its title and its first sentence. */
const topicOf = (desk: Desk): ReadonlySet<string> => {
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage));
  const body = briefed.findIndex(({ passage }) => passage.role !== "heading");
  return new Set(briefed.slice(0, body + 1).flatMap(({ words }) => [...desk.keysOf(words)]));
};

/** "the campaign", named in the verdict's own sentence and no other than the one that the article is about. */
const isTopic = (topic: ReadonlySet<string>, { matter, sentence }: Side): boolean =>
  matter.definite &&
  matter.planned !== true &&
  matter.keys.size === 0 &&
  matter.sentence === sentence &&
  topic.has(matter.head);

const foundOf = (desk: Desk, sides: readonly Side[], topic: ReadonlySet<string>): Found | null => {
  const pro = sides.filter(({ favours }) => favours);
  const contra = sides.filter(({ favours }) => !favours);
  const apart = pro.some((one) => contra.some((other) => !sameParty(one.party, other.party)));
  const [first] = pro;
  if (!first || contra.length === 0 || !apart) return null;
  // Two verdicts without a verb of taking sides are one matter only side by side.
  const close = pro.some((one) => contra.some((other) => Math.abs(one.sentence - other.sentence) <= closeBy));
  const one = sides.every(({ matter }) => matter.kind === desk.disputing.onlyOne);
  const about = sides.every((side) => isTopic(topic, side));
  if (!sides.some(({ plain }) => plain) && !close && !one && !about) return null;
  return {
    question: questionOf(desk, pro, contra, about),
    claim: first.shown,
    asserted: pro.map((side) => accountOf(side, "supports")),
    disputed: contra.map((side) => accountOf(side, "opposes")),
    finding: null,
    weight: 5,
  };
};

/** Support against rejection of one thing. */
export const supportIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const groups: Side[][] = [];
  const topic = topicOf(desk);
  const isSame = (a: Side, b: Side): boolean =>
    sameMatter(desk, a.matter, b.matter) || (a.matter.head === b.matter.head && isTopic(topic, a) && isTopic(topic, b));
  for (const side of sidesOf(desk, stands)) {
    const group = groups.slice(-reach).find((members) => members.some((member) => isSame(member, side)));
    if (group) group.push(side);
    else groups.push([side]);
  }
  return groups.flatMap((sides) => {
    const found = foundOf(desk, sides, topic);
    return found ? [found] : [];
  });
};
