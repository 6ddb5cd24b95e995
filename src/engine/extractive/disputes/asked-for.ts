import { isBriefed, type Span } from "#brief/article.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, unnamed } from "./party.ts";
import type { Stand } from "./stand.ts";
import { wantsIn } from "./wants.ts";

/** Somebody who would have somebody else do a thing. */
export type AskedFor = {
  /** The telling, where a verb of demanding or saying tells it. */
  stand: Stand | null;
  what: Span;
  party: Party;
  sentence: number;
  shown: Span;
  keys: ReadonlySet<string>;
  /** Who is asked, where it is told. */
  asked: Party | null;
  /** Somebody is to go. */
  leaving: boolean;
};

const mustReach = 6;

/** "he must go", "the council should wait": what somebody else is to do. */
const saysMust = (desk: Desk, { words }: Stand): boolean => {
  const plain = words.filter(({ kind }) => kind !== "mark").slice(0, mustReach);
  const must = plain.findIndex(({ lower }) => desk.disputing.shoulds.has(lower));
  const subject = plain.slice(0, Math.max(0, must));
  return subject.length > 0 && !subject.some(({ lower }) => desk.disputing.firstPerson.has(lower));
};

/** "the plan called for three actions": a thing asks nobody. */
const isThing = ({ cues, disputing }: Desk, { heads }: Party): boolean => {
  const last = heads.split(" ").at(-1) ?? "";
  return disputing.proposals.has(last) || cues.saying.vehicles.has(last);
};

const textOf = (desk: Desk, { attributed: { content } }: Stand): string =>
  content.map((piece) => desk.slice(piece)).join(" ");

const isAsking = (desk: Desk, stand: Stand): boolean => {
  const { act, object } = stand.attributed;
  if (act === "demands") return true;
  if (act !== "asserts" || object !== null) return false;
  return saysMust(desk, stand) || desk.disputing.quarrels.askingOf.test(textOf(desk, stand));
};

/** "Democrats want the aid restored": told by the article. */
const wantedIn = (desk: Desk): AskedFor[] =>
  desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage) && passage.role !== "heading")
    .flatMap((sentence) => wantsIn(desk, sentence))
    .map(({ party, what, keys, sentence, shown }) => ({
      stand: null,
      what,
      party,
      sentence,
      shown,
      keys,
      asked: null,
      leaving: desk.disputing.quarrels.leaving.test(desk.slice(what)),
    }));

/** Every demand that an article tells with whoever makes it. */
export const askedForIn = (desk: Desk, stands: readonly Stand[]): AskedFor[] => [
  ...stands.flatMap((stand) => demandedBy(desk, stand)),
  ...wantedIn(desk),
];

const demandedBy = (desk: Desk, stand: Stand): AskedFor[] => {
  const { party, sentence, attributed, keys } = stand;
  if (party.holder === unnamed || isOpen(desk, party) || attributed.disputedBy) return [];
  if (isThing(desk, party) || !isAsking(desk, stand)) return [];
  const passage = desk.reading.sentences[sentence]?.passage;
  const { object, content } = attributed;
  const [what] = content;
  const hearer = attributed.act === "demands" && object && what && object.end < what.end ? object : null;
  return [
    {
      stand,
      what: what ?? stand.shown,
      party,
      sentence,
      shown:
        (attributed.act === "demands" || !saysMust(desk, stand)) && passage
          ? { start: passage.start, end: passage.end }
          : stand.shown,
      keys,
      asked: hearer ? partyOf(desk, desk.slice(hearer), hearer, null) : null,
      leaving: desk.disputing.quarrels.leaving.test(textOf(desk, stand)),
    },
  ];
};
