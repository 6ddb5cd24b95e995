import { isBriefed, type Span } from "#brief/article.ts";
import type { Sentence } from "#reading/reading.ts";
import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { sameParty, unnamed } from "./party.ts";
import { questionOfStand } from "./question.ts";
import type { Stand } from "./stand.ts";
import { filled, quoted, withoutMarks } from "./wording.ts";

const behindReach = 2;
const beforeReach = 4;
const shortest = 4;
const longest = 160;

const tells = ({ attributed, words, party }: Stand): boolean =>
  (attributed.act === "asserts" || attributed.act === "doubts") && words.length >= shortest && party.holder !== unnamed;

const bare = (desk: Desk, span: Span): string =>
  quoted(withoutMarks(desk.slice(span).replace(/\s+/gu, " ")).replace(/[\s.,;:]+$/u, ""));

/** What both tell where no question can be made of one: "Is it so that …, or that …?" */
export const eitherOf = (desk: Desk, one: Stand, other: Stand): string => {
  const [a, b] = [one.attributed.content[0] ?? one.shown, other.attributed.content[0] ?? other.shown];
  if (a.end - a.start > longest || b.end - b.start > longest || other.attributed.object !== null)
    return questionOfStand(desk, one);
  return filled(desk.disputing.questions.either, { one: bare(desk, a), other: bare(desk, b) });
};

const inVoiceOfArticle = (desk: Desk, sentence: Sentence, told: readonly Stand[], pattern: RegExp): boolean => {
  const found = pattern.exec(desk.slice(sentence.passage));
  if (!found) return false;
  const at = sentence.passage.start + found.index;
  return !told.some(({ attributed: { content } }) => content.some(({ start, end }) => start <= at && at < end));
};

/** "Scientists are split.": the two voices behind it. */
const splitAt = (desk: Desk, sentence: Sentence, by: ReadonlyMap<number, readonly Stand[]>): Found | null => {
  const near: Stand[] = [];
  for (let at = sentence.index + 1; at <= sentence.index + behindReach; at += 1) near.push(...(by.get(at) ?? []));
  const [one, ...rest] = near.filter((stand, at) => tells(stand) && (at > 0 || stand.attributed.object === null));
  const other = one && rest.find(({ party, sentence: at }) => at > one.sentence && !sameParty(party, one.party));
  if (!one || !other) return null;
  return between(
    { question: eitherOf(desk, one, other), claim: one.shown, weight: 4 },
    accountOf(one, "asserts"),
    accountOf(other, "asserts"),
  );
};

/** "Not everyone is convinced.": the voice behind it against the nearest before it on the same thing. */
const unconvincedAt = (desk: Desk, sentence: Sentence, by: ReadonlyMap<number, readonly Stand[]>): Found | null => {
  const other = [...(by.get(sentence.index) ?? []), ...(by.get(sentence.index + 1) ?? [])].find(tells);
  if (!other) return null;
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - beforeReach); at -= 1) {
    const one = (by.get(at) ?? []).findLast((stand) => tells(stand) && !sameParty(stand.party, other.party));
    if (!one || ![...one.keys].some((key) => other.keys.has(key))) continue;
    return between(
      { question: questionOfStand(desk, one), claim: one.shown, weight: 4 },
      accountOf(one, "asserts"),
      accountOf(other, "doubts"),
    );
  }
  return null;
};

/** Where the article says itself that voices differ. */
export const dividedIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const { divided, unconvinced } = desk.disputing.replies;
  const by = Map.groupBy(stands, ({ sentence }) => sentence);
  return desk.reading.sentences
    .filter(({ passage }) => isBriefed(passage) && passage.role !== "heading")
    .flatMap((sentence) => {
      const told = by.get(sentence.index) ?? [];
      if (inVoiceOfArticle(desk, sentence, told, divided)) return splitAt(desk, sentence, by) ?? [];
      return inVoiceOfArticle(desk, sentence, told, unconvinced) ? (unconvincedAt(desk, sentence, by) ?? []) : [];
    });
};
