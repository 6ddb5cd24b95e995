import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { sameParty, speaksFor, unnamed } from "./party.ts";
import { placeOf } from "./place.ts";
import { questionOfStand } from "./question.ts";
import { pointsByThat, type Stand } from "./stand.ts";

const subjectLength = 6;
const reach = 4;
const numberReach = 8;
const lookedAt = 8;
const shortest = 4;

/** What a telling finds fault with as evidence: "the survey was not representative". */
const doubtedIn = (desk: Desk, stand: Stand): string | null => {
  const { words, attributed } = stand;
  if (attributed.act !== "asserts") return null;
  const { evidence, doubted } = desk.disputing.replies;
  const { prepositions, be, modals, have } = desk.cues.grammar;
  const opening = words.filter(({ kind }) => kind !== "mark").slice(0, subjectLength);
  const stop = opening.findIndex(
    ({ lower }) => be.has(lower) || modals.has(lower) || have.has(lower) || prepositions.has(lower),
  );
  const subject = stop < 0 ? opening : opening.slice(0, stop);
  const noun = subject.findLast(({ lower }) => evidence.has(lower));
  const [first] = opening;
  const definite =
    first && [desk.disputing.definite, desk.cues.grammar.possessives].some((set) => set.has(first.lower));
  if (!noun || !(definite || pointsByThat(desk, stand.attributed) !== null)) return null;
  const from = placeOf(words, noun.end);
  const behind = words.slice(from, from + lookedAt);
  const last = behind.at(-1);
  return last && doubted.test(desk.slice({ start: noun.end, end: last.end })) ? desk.keyOf(noun) : null;
};

/** "A test found … said the sample proved nothing": another word for what the one right before rests on. */
const restsOnEvidence = (desk: Desk, { sentence, attributed: { source } }: Stand, stand: Stand): boolean => {
  const { evidence } = desk.disputing.replies;
  const { sources } = desk.disputing.research;
  const words = source ? desk.wordsIn(source) : [];
  return stand.sentence - sentence === 1 && words.some(({ lower }) => evidence.has(lower) || sources.has(lower));
};

/** Whether a telling rests on what a noun names: in its source, its cue's sentence or its words. */
const restsOn = (desk: Desk, { sentence }: Stand, key: string): boolean =>
  (desk.reading.sentences[sentence]?.words ?? []).some((word) => desk.keyOf(word) === key);

/** "the half-million figure", "that share": of a telling that holds a number, and the very one if it is named. */
const hasNumber = (desk: Desk, earlier: Stand, { words }: Stand): boolean => {
  const isFigure = ({ kind, lower }: Stand["words"][number]): boolean =>
    kind === "number" || desk.cues.numbers.scales.has(lower) || /illion/u.test(lower);
  const named = words.slice(0, subjectLength).filter(isFigure);
  const own = earlier.words.filter(isFigure).map(({ lower }) => lower);
  return own.length > 0 && named.every(({ lower }) => own.some((each) => lower.includes(each)));
};

/** "A survey by the union found … The airline said the survey was not representative." */
export const evidenceDoubted = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((stand, index): Found[] => {
    const key = doubtedIn(desk, stand);
    if (key === null) return [];
    const isNumber = [...desk.disputing.replies.numbers].some((noun) =>
      stand.words.slice(0, subjectLength).some(({ lower }) => lower === noun),
    );
    const [opener] = stand.words.filter(({ kind }) => kind !== "mark");
    const points = opener !== undefined && desk.disputing.pointing.has(opener.lower);
    const told = stands
      .slice(Math.max(0, index - 2 * lookedAt), index)
      .findLast(
        (earlier) =>
          earlier.sentence < stand.sentence &&
          stand.sentence - earlier.sentence <= (isNumber ? numberReach : reach) &&
          earlier.attributed.act === "asserts" &&
          earlier.party.holder !== unnamed &&
          earlier.words.length >= shortest &&
          !sameParty(earlier.party, stand.party) &&
          !speaksFor(stand.party, earlier.party) &&
          (restsOn(desk, earlier, key) ||
            restsOnEvidence(desk, earlier, stand) ||
            (isNumber && hasNumber(desk, earlier, stand))),
      );
    const [claim] = told?.attributed.content ?? [];
    if (!told || !claim) return [];
    // "those figures" are the ones told last by somebody else.
    const last = stands
      .slice(Math.max(0, index - lookedAt), index)
      .findLast(({ party, sentence }) => sentence < stand.sentence && !sameParty(party, stand.party));
    if (points && last && last.sentence > told.sentence && !sameParty(last.party, told.party)) return [];
    if (points && last && last.sentence > told.sentence + 1) return [];
    return [
      between(
        { question: questionOfStand(desk, told), claim, weight: 4 },
        accountOf(told, "asserts"),
        accountOf(stand, "doubts"),
      ),
    ];
  });
