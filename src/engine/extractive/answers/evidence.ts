import type { Retriever } from "#engine/retrieve.ts";
import type { Wanted } from "#language/asking.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import {
  isNameBroken,
  namesStranger,
  opposed,
  type Placed,
  phraseShare,
  plainShare,
  type SoughtWord,
  share,
  tightest,
} from "./meeting.ts";
import { figureFinder } from "./named.ts";
import { isAnothersFigure, isOutOfScope, scopeOver } from "./scope.ts";
import { deniesDenial, isObject, knowsNothing, othersIn, withoutReply } from "./turns-of-phrase.ts";
import { realIn, stillIn } from "./unreal.ts";
import { figures, hasShape, shownIn } from "./wanted.ts";

/** What speaks for or against a passage as the answer, each from 0 to 1. */
export type Evidence = {
  /** The share of the question, by rarity, that the passage itself holds, and with what stands around it. */
  own: number;
  around: number;
  /** The share that it holds, each word alike. */
  plain: number;
  namesOwn: number;
  namesAround: number;
  /** A name of the question stands there with another part. */
  namesBroken: number;
  /** The question names somebody or a number that the article does not know. */
  stranger: number;
  /** The share of the question that stands nowhere in the article. */
  unknown: number;
  /** How rare the rarest word is that is missing here. */
  missing: number;
  /** How surely it holds what is wanted: a person, a time, a number. */
  shown: number;
  /** What is wanted has a shape, and none is there. */
  shapeless: number;
  /** It is a heading or a caption. */
  heading: number;
  /** It holds none of what the question is about, only light words. */
  beside: number;
  /** How close what is wanted stands to the words of the question. */
  close: number;
  numbers: number;
  /** The question is negated and the passage is not; and the other way round. */
  notAsked: number;
  notHere: number;
  /** It has the opposite of a word of the question. */
  opposite: number;
  /** The most of the question that stands within a few words of each other. */
  tight: number;
  /** The share of neighbouring words of the question that are neighbours here too. */
  phrases: number;
  /** It holds the noun that is asked for. */
  pivot: number;
  /** It holds what the one asked about is said to do, or what stands around it does. */
  predicate: number;
  /** It tells of another group or year than the one asked about, or asks itself. */
  astray: number;
  /** It tells of another such thing: "a similar bridge", "two other patients". */
  other: number;
  /** It says what the question says, and nothing besides. */
  echo: number;
  /** It says nothing of what is asked whether, who or why: no verb of the question stands here or around. */
  lacking: number;
  long: number;
  /** Its score by words alone: how far before the next one, and as a share of the best. */
  gap: number;
  first: number;
  yesNo: number;
  /** Anything at all is wanted: "what". */
  open: number;
};

export type Evidences = (
  asked: Asked,
  sought: readonly SoughtWord[],
  sentence: Sentence,
  place: { score: number; best: number; next: number },
) => Evidence;

/** What stands beside the text and says less than it. */
const asideRoles: ReadonlySet<string> = new Set(["heading", "caption", "pullquote", "dateline"]);

/** A reason or a way takes words that the question does not have. */
const leastFresh = 2;
const plainlyTold = 0.75;
const openEnded: ReadonlySet<Wanted> = new Set<Wanted>(["reason", "manner"]);
const leastNamed = 0.1;
/** Less is named in another paragraph. */
const leastBeside = 0.2;
const leastWhether = 0.55;
const leastPredicate = 0.3;
const leastObject = 0.1;
const closeBy = 0.5;
/** "Jobs" are no "employees" where those are to be counted. */
const kinWeight = 0.5;
const scopedWeight = 0.9;
/** Makes the one who weighs passages of one article as answers. */
export const evidencesIn = (reading: Reading, retriever: Retriever): Evidences => {
  const asking = reading.cues?.asking ?? null;
  const figureAt = figureFinder(reading);
  const keysOf = new Map<number, readonly Placed[]>();

  const keysIn = (sentence: Sentence): readonly Placed[] => {
    const known = keysOf.get(sentence.index);
    if (known) return known;
    const places = new Map(sentence.words.map((word, at) => [word, at]));
    const keys = retriever
      .terms(sentence.words)
      .map(({ key, rough, word }) => ({ key, rough: `~${rough}`, at: places.get(word) ?? 0 }));
    keysOf.set(sentence.index, keys);
    return keys;
  };
  const isPerson = ({ lower }: Word): boolean =>
    (reading.cues?.naming.personNouns.has(lower) || reading.cues?.naming.peopleNouns.has(lower)) ?? false;
  /** "When was she captain?" */
  const isOffice = (word: Word | null): boolean =>
    word !== null &&
    [reading.cues?.naming.titleHeads, reading.cues?.naming.personNouns].some((set) => set?.has(word.lower));
  const oneKey = (word: string): string => retriever.terms(wordsOf(word))[0]?.key ?? word;
  const isOfOthers = othersIn(asking);
  const isReal = realIn(reading.cues?.grammar ?? null);
  const isStill = stillIn(reading.cues?.grammar ?? null, asking?.irregular ?? new Map());
  const opposites = asking?.opposites.map(([a, b]) => [oneKey(a), oneKey(b)] as const) ?? [];

  const turnedOf = (key: string): string[] =>
    opposites.flatMap(([one, other]) => (one === key ? [other] : other === key ? [one] : []));

  return (asked, sought, sentence, place) => {
    const keys = keysIn(sentence);
    const byKey = new Map<string, SoughtWord>();
    const words = sought.filter(({ carried }) => carried === 0);
    for (const each of words) for (const [key] of each.keys) if (!byKey.has(key)) byKey.set(key, each);
    const matched = keys.flatMap(({ key, rough, at }) => {
      const hit = byKey.get(key) ?? byKey.get(rough);
      return hit ? [{ at, weight: hit.rare * hit.weight, light: hit.weight < 0.5, key: hit.keys[0]?.[0] ?? "" }] : [];
    });
    const matchedPlaces = new Set(matched.map(({ at }) => at));
    const holds = new Map(sought.map((each) => [each, retriever.holds(sentence.index, each)]));
    // "In adults over 60, it fell. … It rose by 3 percent.": the second stands under the scope of the first.
    const over = figures.has(asked.wanted) && asked.scope.length > 0 ? scopeOver(reading, sentence) : null;
    const scoped = new Set(over && over.from !== sentence ? retriever.terms(over.words).map(({ key }) => key) : []);
    const isScoped = ({ word, keys: [first] }: SoughtWord): boolean =>
      asked.scope.includes(word) && scoped.has(first?.[0] ?? "");
    const own = (each: SoughtWord): number => Math.max(isScoped(each) ? scopedWeight : 0, holds.get(each)?.own ?? 0);
    const around = (each: SoughtWord): number => Math.max(own(each), holds.get(each)?.around ?? 0);
    const names = words.filter(({ name }) => name);
    const numbers = words.filter(({ word }) => word.kind === "number");
    const whole = words.reduce((sum, { rare, weight }) => sum + rare * weight, 0);
    const rarest = words.reduce((most, { rare, weight }) => Math.max(most, rare * weight), 0);
    const places = new Map(sentence.words.map((word, at) => [word, at]));
    const at = (word: Word): number => places.get(word) ?? -1;
    const head = asked.head && (words.find(({ word }) => word === asked.head) ?? null);
    const headKeys = new Set(head?.keys.flatMap(([key, weight]) => (weight > kinWeight ? [key] : [])));
    const headPlaces = new Set(
      keys.filter(({ key, rough }) => headKeys.has(key) || headKeys.has(rough)).map((each) => each.at),
    );
    const { unit } = asked;
    const shown = shownIn(reading, sentence, asked.wanted, {
      asked: (word) => matchedPlaces.has(at(word)),
      isHead: (word) => headPlaces.has(at(word)) || (head !== null && head.weight < 0.5 && isPerson(word)),
      isUnit: unit && (({ lower }) => lower.split("-").some((piece) => oneKey(piece) === oneKey(unit.lower))),
      hasHead: head !== null && head.weight >= 0.5,
      figureAt,
    });
    const isOfAnother =
      figures.has(asked.wanted) &&
      names.length > 0 &&
      isAnothersFigure(reading, sentence.words, shown.at, ({ start }) =>
        matched.some(({ at: place }) => sentence.words[place]?.start === start && isCapital(sentence.words[place])),
      );
    // How fast one car is says nothing of another.
    const isOfNoneNamed =
      figures.has(asked.wanted) && names.length > 0 && names.every((each) => around(each) < leastBeside);
    const pivot = asked.pivot && (words.find(({ word }) => word === asked.pivot) ?? null);
    const predicate = asked.predicate && (words.find(({ word }) => word === asked.predicate) ?? null);
    const fresh = keys.filter(
      ({ at }) => !matchedPlaces.has(at) && !asking?.stopWords.has(sentence.words[at]?.lower ?? ""),
    );
    // A reason that no word gives is none where the passage tells all that is asked; "in Monday's rain" may be one elsewhere.
    const isPlainTelling = asked.wanted === "reason" && shown.strength === 0 && plainShare(words, own) >= plainlyTold;
    const isEcho =
      asked.form === "content" &&
      openEnded.has(asked.wanted) &&
      (isPlainTelling || new Set(fresh.map(({ at }) => at)).size < leastFresh);
    const negatedHere =
      asking !== null &&
      withoutReply(sentence.words).some(
        ({ lower }) => asking.negations.has(lower) || (asked.ofFact && asking.refusals.has(lower)),
      );
    // "The results do not mean it should not be sold": nothing is denied in the end.
    const isUndone = asking !== null && deniesDenial(asking, sentence.words);
    const refusedHere = asking !== null && sentence.words.some(({ lower }) => asking.refusals.has(lower));
    const isTold = (predicate: SoughtWord): boolean => {
      if (asking?.saying.has(predicate.word.lower)) return true;
      // Kin of a verb may be of another sense: to leave a union is not to resign.
      const least = asked.form === "yes-no" ? leastWhether : leastPredicate;
      if (around(predicate) < least) return false;
      const keysOfIt = new Set(predicate.keys.map(([key]) => key));
      const told = keys.filter(({ key, rough }) => keysOfIt.has(key) || keysOfIt.has(rough));
      return !asked.ofFact || told.length === 0 || negatedHere || isReal(sentence.words, told);
    };
    // "Who won?": the verb comes first of all.
    const isOfSubject = asked.wanted === "person" && asked.predicate === asked.content[0];
    // "How many people died?"
    const isOfMany = asked.head !== null && asked.head === asked.content[0] && asked.predicate === asked.content[1];
    const isStrict =
      asked.form === "yes-no" ||
      asked.wanted === "reason" ||
      isOfSubject ||
      (isOfMany && asked.predicate !== null) ||
      isOffice(asked.predicate);
    // "Who scored the winning goal?": not whoever ended a winning streak.
    const object = isOfSubject ? words.filter(({ word, weight }) => weight >= 0.5 && isObject(asked, word)) : [];
    const isOther = (each: SoughtWord, at: number): boolean => {
      const next = object[at + 1];
      const stands = matched.find(({ key }) => key === each.keys[0]?.[0])?.at;
      const behind = stands === undefined ? undefined : sentence.words[stands + 1];
      return next !== undefined && own(next) === 0 && behind?.kind === "word" && !asking?.stopWords.has(behind.lower);
    };
    // "Who made the painting?" The verb says little, and the thing must be there.
    const made =
      asked.wanted === "person" && asked.form === "content" && predicate === null && asked.office === null
        ? words.find(
            ({ name, weight, word }) =>
              weight >= 0.5 && !name && !asked.scope.includes(word) && !asking?.lightWords.has(word.lower),
          )
        : undefined;
    const last = words.at(-1);
    const isSaid = predicate !== null && asked.wanted === "reason" && asking?.saying.has(predicate.word.lower) === true;
    const here = new Set(keys.map(({ key }) => key));
    const thing = figures.has(asked.wanted) ? words.filter(({ word }) => isObject(asked, word)).at(-1) : undefined;
    const turned = predicate === null ? [] : predicate.keys.flatMap(([key]) => turnedOf(key));
    const isContrary =
      (figures.has(asked.wanted) || asked.wanted === "time") &&
      predicate !== null &&
      own(predicate) < 1 &&
      turned.some((key) => here.has(key));
    const lacksObject =
      isContrary ||
      (thing !== undefined && thing.weight >= 0.5 && around(thing) < leastObject) ||
      object.some((each) => around(each) < leastObject) ||
      object.some(isOther) ||
      (made !== undefined && around(made) < leastObject) ||
      (isSaid && last !== undefined && around(last) < leastPredicate);
    const passageKeys = new Set(keys.map(({ key }) => key));
    const heavy = matched.some(({ light }) => !light) ? matched.filter(({ light }) => !light) : matched;
    const distances = shown.at.map((at) => Math.min(...heavy.map((each) => Math.abs(each.at - at))));
    const close = shown.at.length === 0 || matched.length === 0 ? 0 : 1 / (1 + Math.min(...distances) / 4);
    // "When did Quill shut down the mill": nothing is told of that, and not all of the rest, or a day only far from the name.
    const isOfOtherDay =
      asked.wanted === "time" &&
      predicate !== null &&
      around(predicate) === 0 &&
      (plainShare(words, own) < plainlyTold ||
        (close < closeBy && words.every((each) => each.name || each === predicate)));
    // "When did Quill leave?" is not told by "will stay until the others leave", nor by "signing has proved hard".
    const done = new Set(predicate?.keys.map(([key]) => key));
    const deeds = keys.filter(({ key, rough }) => done.has(key) || done.has(rough));
    const isNeverDone =
      asked.wanted === "time" && asked.past && deeds.length > 0 && deeds.every(({ at }) => isStill(sentence.words, at));
    const weighty = words.filter(({ weight }) => weight >= 0.5);
    const isYesNo = asked.form === "yes-no" || asked.form === "side" || asked.form === "known";
    return {
      own: share(words, own),
      around: share(sought, around),
      plain: plainShare(words, own),
      namesOwn: share(names, own),
      namesAround: share(names, around),
      namesBroken: Number(isNameBroken(words, sentence.words, keys)),
      stranger: Number(namesStranger(words)),
      unknown: 1 - share(words, ({ occurs }) => (occurs ? 1 : 0)),
      missing:
        rarest === 0
          ? 0
          : words.reduce((most, each) => Math.max(most, each.rare * each.weight * (1 - around(each))), 0) / rarest,
      shown: shown.strength,
      shapeless: Number(shown.strength === 0 && hasShape.has(asked.wanted)),
      beside: Number(weighty.length > 0 && weighty.every((each) => around(each) === 0)),
      heading: Number(asideRoles.has(sentence.passage.role)),
      close,
      numbers: numbers.length === 0 ? 1 : numbers.reduce((sum, each) => sum + own(each), 0) / numbers.length,
      // Whether a thing is so is answered by that it is not, and the other way round.
      notAsked: Number(!isYesNo && asked.negated && (isUndone || (!negatedHere && !refusedHere))),
      notHere: Number(!isYesNo && !asked.negated && negatedHere),
      opposite: Number(
        !isYesNo && opposed(opposites, new Set(words.map(({ keys: [first] }) => first?.[0] ?? "")), passageKeys),
      ),
      tight: tightest(matched, whole, 12),
      phrases: phraseShare(words, keys),
      pivot: pivot ? around(pivot) : 1,
      predicate: predicate ? (own(predicate) + around(predicate)) / 2 : 1,
      astray: Number(
        sentence.words.at(-1)?.text === "?" ||
          knowsNothing(asking, reading, sentence) ||
          (!isYesNo && (isOutOfScope(reading, sentence, asked) || isOfAnother || isOfNoneNamed)),
      ),
      other: Number((names.length === 0 || share(names, own) < 1) && isOfOthers(sentence.words, heavy, asked)),
      lacking: Number(
        (asked.form === "yes-no" && names.length > 0 && share(names, around) < leastNamed) ||
          (predicate !== null && isStrict && !isTold(predicate)) ||
          lacksObject ||
          isOfOtherDay ||
          isNeverDone,
      ),
      echo: Number(isEcho),
      long: Math.min(1, sentence.words.length / 60),
      gap: place.best === 0 ? 0 : (place.score - place.next) / place.best,
      first: place.best === 0 ? 0 : place.score / place.best,
      yesNo: Number(asked.form === "yes-no"),
      open: Number(asked.wanted === "thing"),
    };
  };
};
