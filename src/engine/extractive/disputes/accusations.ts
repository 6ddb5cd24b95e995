import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { type Account, accountOf, type Found } from "./account.ts";
import { type Accusation, accusationsAt } from "./accusation.ts";
import { accusationFrom } from "./blame.ts";
import { claimOf } from "./claim.ts";
import { defenceOf, prosecutionOf } from "./court.ts";
import { defenceIn } from "./defence.ts";
import type { Desk } from "./desk.ts";
import { speakerBefore } from "./meant.ts";
import { isOpen, type Party, partyOf, sameParty, speaksFor, unnamed } from "./party.ts";
import { type Plea, pleasOf } from "./pleas.ts";
import { accusationQuestion } from "./question.ts";
import { keepsSilent, type Silence, silencesIn } from "./silences.ts";
import type { Stand } from "./stand.ts";
import { answersFor as answersByRole, isOfficerOf, leads } from "./voices.ts";
import { filled } from "./wording.ts";

const replyReach = 8;
const pleaReach = 5;
const defenceReach = 4;
const pronounReach = 2;
const accuserReach = 5;
const mostAccusers = 2;
/** No article accuses more often; a text that does is compared no further. */
const most = 120;

/** Whether a party answers for the accused: the same one, one who speaks for it, or a pronoun right behind. */
const answersFor = (
  desk: Desk,
  party: Party,
  { accused, sentence }: Pick<Accusation, "accused" | "sentence">,
  at: number,
): boolean =>
  sameParty(party, accused) ||
  speaksFor(party, accused) ||
  (at >= sentence && at - sentence <= defenceReach && answersByRole(desk, party, accused)) ||
  (at >= sentence && at - sentence <= pronounReach && isOfficerOf(desk, party, accused)) ||
  (isOpen(desk, party) && at >= sentence && at - sentence <= pronounReach);

const mentions = (desk: Desk, span: Span, { names, figure, heads }: Party): boolean => {
  if (figure && desk.figuresIn(span).includes(figure)) return true;
  const words = desk.wordsIn(span).map(({ lower }) => lower.replace(/'s$|s'$/u, ""));
  const last = heads.split(" ").at(-1) ?? "";
  return words.some((word) => names.has(word) || (word === last && word !== ""));
};

/** Each plea answers one accusation: the nearest before it, else the nearest behind. */
const pleasByAccusation = (
  desk: Desk,
  accusations: readonly Accusation[],
  pleas: readonly Plea[],
): ReadonlyMap<Accusation, Plea[]> => {
  const answered = new Map<Accusation, Plea[]>();
  for (const plea of pleas) {
    const meant = accusations.filter((accusation) => answersFor(desk, plea.party, accusation, plea.sentence));
    const before = meant.findLast(({ sentence }) => sentence <= plea.sentence && plea.sentence - sentence <= pleaReach);
    const behind = meant.find(({ sentence }) => sentence > plea.sentence);
    const next = accusations.findLast(
      ({ sentence, accuser }) =>
        plea.general && sentence <= plea.sentence && plea.sentence - sentence <= 1 && !sameParty(accuser, plea.party),
    );
    const one = before ?? next ?? behind ?? meant.at(-1);
    if (one) answered.set(one, [...(answered.get(one) ?? []), plea]);
  }
  return answered;
};

/** The next voice denies the very thing: "accused the firm of planning to drop guards. Its director said no decision had been made on guards". */
const speaksUp = (desk: Desk, { sentence, accused, keys }: Accusation, stand: Stand): boolean => {
  const gap = stand.sentence - sentence;
  const body = accused.figure === null || accused.figure.kind !== "person";
  return (
    body &&
    gap >= 0 &&
    gap <= pronounReach &&
    stand.party.holder !== unnamed &&
    stand.attributed.act === "asserts" &&
    [...stand.keys].some((key) => keys.has(key)) &&
    claimOf(desk, stand)?.negative === true
  );
};

/** "said the service would be smaller and better": praise, with nothing owned up to. */
const speaksWellOfItself = (desk: Desk, { words, attributed: { content } }: Stand): boolean => {
  const { yielding, best } = desk.disputing.replies;
  return (
    words.some(({ lower }) => desk.disputing.quarrels.praise.has(lower) || best.has(lower)) &&
    !yielding.test(content.map((piece) => desk.slice(piece)).join(" "))
  );
};

const replyOf = (desk: Desk, accusation: Accusation, stand: Stand): Account | null => {
  const gap = stand.sentence - accusation.sentence;
  if (gap < -1 || gap > replyReach || sameParty(stand.party, accusation.accuser)) return null;
  const { act, object } = stand.attributed;
  const account: Account = accountOf(stand, "denies");
  if (act === "supports" && object !== null && mentions(desk, object, accusation.accused)) return account;
  if (!answersFor(desk, stand.party, accusation, stand.sentence) && !speaksUp(desk, accusation, stand)) return null;
  const shared = [...stand.keys].some((key) => accusation.keys.has(key));
  const negates =
    act === "asserts" && (shared || (gap >= 0 && gap <= pronounReach)) && claimOf(desk, stand)?.negative === true;
  const text = stand.attributed.content.map((piece) => desk.slice(piece)).join(" ");
  if (act === "asserts" && gap >= 0 && desk.disputing.quarrels.turnedRound.test(text)) return account;
  if (act === "accuses" && gap <= pronounReach && gap >= 0) return { ...account, stance: "asserts" };
  const defence =
    gap >= 0 && gap <= defenceReach ? defenceIn(desk, stand, { keys: accusation.keys, undone: false }) : null;
  if (act === "asserts" && defence) return { ...account, stance: defence };
  const isBody = accusation.accused.figure?.kind !== "person";
  if (isBody && gap > 0 && gap <= pronounReach && act === "asserts" && speaksWellOfItself(desk, stand))
    return { ...account, stance: "asserts" };
  return act === "denies" || negates ? account : null;
};

/** What a body said before it was accused, of something else, is no reply: "The Democrats allege … The spokeswoman accused the Democrats of being blinded". */
const isEarlier = (desk: Desk, stand: Stand, { accused, sentence, keys }: Accusation): boolean => {
  const claim = claimOf(desk, stand);
  return (
    accused.figure?.kind !== "person" &&
    sentence - stand.sentence > pronounReach &&
    stand.attributed.act !== "denies" &&
    claim?.negative !== true &&
    ![...stand.keys].some((key) => keys.has(key) && !claim?.names.has(key))
  );
};

/** A named party, accused by somebody whom the article tells, that says nothing anywhere in it. */
const isUnheard = (
  desk: Desk,
  accusation: Accusation,
  stands: readonly Stand[],
  silences: readonly Silence[],
): boolean => {
  const { accused, accuser, accusedSpan, formal, sentence } = accusation;
  const silent = keepsSilent(accusation, silences);
  const last = desk.wordsIn(accusedSpan).at(-1);
  const named = accused.figure !== null || (last !== undefined && /^\p{Lu}/u.test(last.text));
  if (
    formal ||
    !(named || silent) ||
    accuser.holder === unnamed ||
    isOpen(desk, accused) ||
    isOpen(desk, accuser) ||
    sameParty(accuser, accused)
  )
    return false;
  const isNear = (at: number): boolean => at >= sentence && at - sentence <= pronounReach;
  return (
    silent ||
    !stands.some(
      (stand) =>
        ((sameParty(stand.party, accused) || speaksFor(stand.party, accused) || leads(stand.party, accused)) &&
          !isEarlier(desk, stand, accusation)) ||
        (isNear(stand.sentence) && isOfficerOf(desk, stand.party, accused)),
    )
  );
};

/** "was accused of deceiving voters. … “It was an attempt to mislead voters,” X said": who makes the same accusation in the sentences behind a passive one. */
const accusersBehind = (
  desk: Desk,
  { accuser, accused, sentence, keys }: Accusation,
  stands: readonly Stand[],
): Account[] => {
  if (accuser.holder !== unnamed) return [];
  return stands
    .filter((stand) => {
      const gap = stand.sentence - sentence;
      const { act, certainty } = stand.attributed;
      if (gap < 1 || gap > accuserReach || act !== "asserts" || certainty === "denied") return false;
      if (
        stand.party.holder === unnamed ||
        isOpen(desk, stand.party) ||
        answersFor(desk, stand.party, { accused, sentence }, stand.sentence)
      )
        return false;
      const shared = [...stand.keys].filter((key) => keys.has(key)).length;
      return shared >= 2 && shared * 2 >= stand.keys.size && claimOf(desk, stand)?.negative === false;
    })
    .slice(0, mostAccusers)
    .map(({ party, sentence: at, shown }): Account => ({ party, stance: "asserts", sentence: at, shown }));
};

const foundOf = (
  desk: Desk,
  accusation: Accusation,
  stands: readonly Stand[],
  all: readonly Stand[],
  pleas: readonly Plea[],
  silences: readonly Silence[],
): Found | null => {
  const { accuser, accused, sentence, shown, content } = accusation;
  const replies = [
    ...pleas.map(
      (plea): Account => ({ ...plea, party: isOpen(desk, plea.party) ? accused : plea.party, stance: "denies" }),
    ),
    ...stands.flatMap((stand) => replyOf(desk, accusation, stand) ?? []),
  ];
  if (isOpen(desk, accuser) || (replies.length === 0 && !isUnheard(desk, accusation, stands, silences))) return null;
  const prosecution = accuser.holder === unnamed ? prosecutionOf(desk, accusation, all) : null;
  const accusers = prosecution ? [prosecution] : accusersBehind(desk, accusation, stands);
  return {
    question: accusationQuestion(desk, accusation),
    claim: content,
    asserted: accusers.length > 0 ? accusers : [{ party: accuser, stance: "asserts", sentence, shown }],
    disputed: accuser.holder === unnamed ? [...replies, ...defenceOf(desk, accusation, all)] : replies,
    finding: null,
    weight: replies.length === 0 ? 3 : 5,
  };
};

/** "… a rape allegation against X. X, who denies the accusation": an accusation named by its noun, with the denial. */
const namedAccusation = (desk: Desk, briefed: readonly Sentence[], plea: Plea): Found | null => {
  const at = briefed.findIndex(({ index }) => index === plea.sentence);
  for (const sentence of [briefed[at - 1], briefed[at - 2]]) {
    const noun = sentence?.words.find(({ lower }) => desk.disputing.charges.has(lower));
    if (!sentence || !noun || !mentions(desk, sentence.passage, plea.party)) continue;
    const { start, end } = sentence.passage;
    const shown = { start, end };
    return {
      question: filled(desk.disputing.questions.allegation, { who: plea.party.figure?.name ?? plea.party.holder }),
      claim: shown,
      asserted: [{ party: partyOf(desk, unnamed, null, null), stance: "asserts", sentence: sentence.index, shown }],
      disputed: [{ ...plea, stance: "denies" }],
      finding: null,
      weight: 4,
    };
  }
  return null;
};

/** "The council said … But campaigners accused it of …": who "it" is. */
const withAccused = (desk: Desk, accusation: Accusation, by: ReadonlyMap<number, readonly Stand[]>): Accusation => {
  const { accused, accuser, accusedSpan, sentence } = accusation;
  const pronoun = desk.cues.grammar.pointers.has(desk.slice(accusedSpan).toLowerCase());
  const open = accused.figure === null || sameParty(accused, accuser);
  const meant = pronoun && open ? speakerBefore(desk, { index: sentence }, by) : null;
  return meant && !sameParty(meant, accuser) ? { ...accusation, accused: meant } : accusation;
};

/** Accusations with their replies; those of a named party that the article never hears stand alone. */
export const accusationsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const cited = new Map(stands.map((stand) => [stand.attributed.cue?.start ?? -1, stand]));
  const briefed = desk.reading.sentences.filter(({ passage }) => isBriefed(passage) && passage.role !== "heading");
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  const accusations = [
    ...briefed.flatMap((sentence) => accusationsAt(desk, sentence, cited)),
    ...stands.flatMap((stand) => accusationFrom(desk, stand) ?? []),
  ]
    .map((accusation) => withAccused(desk, accusation, by))
    .toSorted((a, b) => a.sentence - b.sentence)
    .slice(0, most);
  const pleas = pleasOf(desk, briefed, stands).slice(0, most);
  const answered = pleasByAccusation(desk, accusations, pleas);
  const used = new Set([...answered.values()].flat());
  const silences = silencesIn(desk, briefed);
  const near = (accusation: Accusation): Stand[] => {
    const from = stands.findIndex(({ sentence }) => sentence >= accusation.sentence - 1);
    return from < 0 ? [] : stands.slice(from, from + 60);
  };
  return [
    ...accusations.flatMap((accusation) => {
      const pled = answered.get(accusation) ?? [];
      const found = foundOf(
        desk,
        accusation,
        pled.length > 0 || accusation.formal ? near(accusation) : stands,
        stands,
        pled,
        silences,
      );
      return found ?? [];
    }),
    ...pleas.filter((plea) => !used.has(plea)).flatMap((plea) => namedAccusation(desk, briefed, plea) ?? []),
  ];
};
