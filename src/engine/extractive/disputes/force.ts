import { isBriefed } from "#brief/article.ts";
import { accountOf, type Found } from "./account.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { isOpen, sameParty, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const lead = 4;
const furthest = 10;
const negationReach = 4;

const some = (words: ReadonlySet<string>, among: ReadonlySet<string>): boolean =>
  [...words].some((word) => among.has(word));

const isAbout = (desk: Desk): boolean => {
  const [first, ...rest] = desk.reading.sentences.filter(({ passage }) => isBriefed(passage));
  return (
    first !== undefined &&
    [first, ...rest.slice(0, lead)].some(({ passage }) => desk.disputing.quarrels.force.test(desk.slice(passage)))
  );
};

const negatedAt = (desk: Desk, { words }: Stand, at: number): boolean =>
  words.slice(Math.max(0, at - negationReach), at).some(({ lower }) => desk.disputing.negations.has(lower));

/** Tells of somebody as a threat, and not that he was none. */
const tellsThreat = (desk: Desk, stand: Stand): boolean =>
  stand.words.some(({ lower }, at) => desk.disputing.quarrels.hostile.has(lower) && !negatedAt(desk, stand, at));

/** "there were no weapons". */
const deniesThreat = (desk: Desk, stand: Stand): boolean =>
  stand.words.some(({ lower }, at) => desk.disputing.quarrels.hostile.has(lower) && negatedAt(desk, stand, at));

/** "was holding a phone and had his back to them": no threat. */
const tellsNone = (desk: Desk, stand: Stand): boolean =>
  deniesThreat(desk, stand) ||
  desk.disputing.quarrels.harmless.test(stand.attributed.content.map((piece) => desk.slice(piece)).join(" "));

const tells = (desk: Desk, { attributed: { act, object }, party }: Stand): boolean =>
  act === "asserts" && object === null && party.holder !== unnamed && !isOpen(desk, party);

/** Whoever used force tells of a threat, and somebody from the other side of none. */
export const forceIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  if (!isAbout(desk)) return [];
  const { forces, onlookers } = desk.disputing.quarrels;
  const threats = stands.filter(
    (stand) => tells(desk, stand) && tellsThreat(desk, stand) && some(describedBy(desk, stand.party), forces),
  );
  const [one] = threats;
  const [claim] = one?.attributed.content ?? [];
  if (!one || !claim) return [];
  const others = stands.filter((stand) => {
    if (!tells(desk, stand) || Math.abs(stand.sentence - one.sentence) > furthest || !tellsNone(desk, stand))
      return false;
    if (threats.some((threat) => sameParty(threat.party, stand.party) || isTelescoped(threat, stand))) return false;
    const words = describedBy(desk, stand.party);
    return some(words, onlookers) || !some(words, forces) || deniesThreat(desk, stand);
  });
  if (others.length === 0) return [];
  const sameSide = threats.filter(({ sentence }) => Math.abs(sentence - one.sentence) <= 1);
  return [
    {
      question: questionOfStand(desk, one),
      claim,
      asserted: sameSide.map((stand) => accountOf(stand, "asserts")),
      disputed: others.slice(0, 3).map((stand) => accountOf(stand, "asserts")),
      finding: null,
      weight: 5,
    },
  ];
};
