import { isBriefed } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { accountOf, between, type Found } from "./account.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { eitherOf } from "./divided.ts";
import { isOpen, type Party, sameParty, speaksFor, unnamed } from "./party.ts";
import { isTelescoped, type Stand } from "./stand.ts";

const lead = 3;
const reach = 10;
const window = 24;
const shortest = 5;

const told = (desk: Desk, { attributed: { act, object }, party, words }: Stand): boolean =>
  act === "asserts" && object === null && party.holder !== unnamed && !isOpen(desk, party) && words.length >= shortest;

/** Whether a sentence speaks of a party: by its name or by what it is. */
const speaksOf = (desk: Desk, { words }: Sentence, party: Party): boolean => {
  const described = describedBy(desk, party);
  return words.some(({ lower, kind }) => {
    const plain = lower.replace(/['’]s?$/u, "");
    const isWord = kind === "word" && plain.length > 2 && !desk.cues.grammar.determiners.has(plain);
    return isWord && (described.has(plain) || party.names.has(plain)) && !desk.cues.grammar.prepositions.has(plain);
  });
};

/** "Mayor and airport clash over night flights": the first that each of the two tells, if the headline or the lead says that they are at odds. */
export const clashesIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const sentence = desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage))
    .slice(0, lead)
    .find(({ passage }) => desk.disputing.quarrels.clashing.test(desk.slice(passage)));
  if (!sentence) return [];
  const near = stands
    .slice(0, window)
    .filter(
      (stand) => told(desk, stand) && stand.sentence <= sentence.index + reach && speaksOf(desk, sentence, stand.party),
    );
  const [one, ...rest] = near;
  const other = rest.find(
    (stand) =>
      one !== undefined &&
      stand.sentence > one.sentence &&
      !sameParty(stand.party, one.party) &&
      !speaksFor(stand.party, one.party) &&
      !speaksFor(one.party, stand.party) &&
      !isTelescoped(one, stand),
  );
  if (!one || !other) return [];
  return [
    between(
      { question: eitherOf(desk, one, other), claim: one.shown, weight: 3 },
      accountOf(one, "asserts"),
      accountOf(other, "asserts"),
    ),
  ];
};
