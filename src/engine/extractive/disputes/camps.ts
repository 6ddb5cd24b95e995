import type { Span } from "#brief/article.ts";
import { clausesOf } from "#reading/syntax/clauses.ts";
import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { finiteIn } from "./inversion.ts";
import { sameParty } from "./party.ts";
import { isTelescoped, type Stand } from "./stand.ts";
import { spanOf } from "./subject.ts";
import { filled, phraseIn } from "./wording.ts";

const reach = 6;
const shortest = 4;
const longestMatter = 5;
const openingReach = 8;

type Camp = "for" | "against";

/** "Supporters of the tolls", "opponents": which side a source names by its own noun. */
const campOf = (desk: Desk, { party }: Stand): Camp | null => {
  const words = party.heads.split(" ");
  const { critics, supporters } = desk.disputing;
  return words.some((word) => supporters.has(word))
    ? "for"
    : words.some((word) => critics.has(word))
      ? "against"
      : null;
};

const tells = ({ attributed: { act, object }, words }: Stand): boolean =>
  act === "asserts" && object === null && words.length >= shortest;

/** "Backers of tariffs": what stands behind the noun for the side. */
const matterInSource = (desk: Desk, { attributed: { source } }: Stand): Span | null => {
  const words = source ? desk.wordsIn(source) : [];
  const { critics, supporters } = desk.disputing;
  const noun = words.findIndex(({ lower }) => supporters.has(lower) || critics.has(lower));
  const behind = words.slice(noun + 2);
  const isOf = desk.cues.grammar.prepositions.has(words[noun + 1]?.lower ?? "");
  return noun >= 0 && isOf && behind.length <= longestMatter ? spanOf(behind) : null;
};

/** "the bridge will bring jobs": what the telling speaks of first, if it is told by a noun. */
const subjectTold = (desk: Desk, { words }: Stand): Span | null => {
  const plain = words.filter(({ lower }) => lower !== desk.cues.grammar.joints.that);
  const clauses = clausesOf(plain, [], 0, desk.cues.grammar, desk.cues.saying);
  const subject = clauses.words.slice(0, Math.max(0, finiteIn(clauses)));
  const [first] = subject;
  const { determiners, subjects } = desk.cues.grammar;
  const isNoun = first !== undefined && determiners.has(first.lower) && !subjects.has(first.lower);
  return isNoun && subject.length > 1 && subject.length <= longestMatter ? spanOf(subject) : null;
};

/** "Most economists, however, argue", "But residents say": the article sets this voice against the one before. */
const isTurned = (desk: Desk, { sentence, attributed: { source } }: Stand): boolean => {
  const words = desk.reading.sentences[sentence]?.words ?? [];
  const opens = source !== null && words.slice(0, 3).some(({ start }) => start === source.start);
  return (
    opens &&
    words.slice(0, openingReach).some(({ lower }, at) => {
      const isParted = at === 0 || (words[at - 1]?.text === "," && words[at + 1]?.text === ",");
      return isParted && desk.disputing.turning.has(lower);
    })
  );
};

/** "Environmentalists counter that …" */
const counters = ({ disputing, slice }: Desk, { attributed: { cue } }: Stand): boolean =>
  cue !== null && disputing.countering.has(slice(cue).toLowerCase());

const isGroup = (desk: Desk, { party, attributed: { source } }: Stand): boolean => {
  const last = source
    ? desk
        .wordsIn(source)
        .filter(({ kind }) => kind === "word")
        .at(-1)
    : undefined;
  const isUnnamed = party.figure === null ? !party.proper : party.figure.kind === "group";
  return isUnnamed && /s$/u.test(last?.lower ?? "");
};

/** Two camps without names, each with its say: "Supporters say the bridge will bring jobs. Opponents say it will destroy the marsh." */
export const campsIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((one, index): Found[] => {
    const camp = campOf(desk, one);
    if (!camp || !tells(one)) return [];
    const named = matterInSource(desk, one);
    const matter = named ?? subjectTold(desk, one);
    const keys = named ? desk.keysOf(desk.wordsIn(named)) : new Set<string>();
    const other = stands.slice(index + 1, index + 12).find((stand) => {
      if (stand.sentence - one.sentence > reach || !tells(stand) || sameParty(stand.party, one.party)) return false;
      if (isTelescoped(one, stand)) return false;
      const theirs = campOf(desk, stand);
      if (theirs !== null) return theirs !== camp && stand.sentence - one.sentence <= reach / 2;
      if (isGroup(desk, stand) && counters(desk, stand)) return stand.sentence - one.sentence <= 1;
      return isGroup(desk, stand) && isTurned(desk, stand) && [...keys].some((key) => stand.keys.has(key));
    });
    if (!other || !matter) return [];
    return [
      between(
        {
          question: filled(desk.disputing.questions.forAndAgainst, { what: phraseIn(desk, matter) }),
          claim: one.shown,
          weight: 4,
        },
        accountOf(one, "asserts"),
        accountOf(other, "asserts"),
      ),
    ];
  });
