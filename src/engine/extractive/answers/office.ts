import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import { figureFinder } from "./named.ts";

const farthest = 10;
const leadSentences = 4;
const farthestOwner = 5;

type Sought = NonNullable<Asked["office"]>;

/** "Boss" and "chief executive" where the CEO is asked for. */
const namesOf = (office: readonly Word[], groups: readonly (readonly string[])[]): (readonly Word[])[] => {
  const said = office.map(({ lower }) => lower).join(" ");
  for (const group of groups) {
    const own = group.find((name) => said === name || said.endsWith(` ${name}`));
    if (own === undefined) continue;
    const before = office.slice(0, office.length - own.split(" ").length);
    return group.map((name) => [...before, ...wordsOf(name)]);
  }
  return [office];
};

/** Whether a passage tells who holds an office: its words next to a person's name, and of the body that is asked about. */
export const tellsHolder = (reading: Reading, sentence: Sentence, { content, office }: Asked): boolean => {
  if (!reading.cues || !office) return true;
  const { sameOffices } = reading.cues.asking;
  return namesOf(office.office, sameOffices).some((words) =>
    tellsHolderOf(reading, sentence, content, { ...office, office: words }),
  );
};

const tellsHolderOf = (
  reading: Reading,
  sentence: Sentence,
  content: readonly Word[],
  { office, body, past }: Sought,
): boolean => {
  const { cues } = reading;
  if (!cues) return false;
  const { asking, naming, grammar } = cues;
  const { words } = sentence;
  const { retriever } = deskOf(reading);
  const figureAt = figureFinder(reading);
  const isOf = (some: readonly Word[]): ((word: Word | undefined) => boolean) => {
    const terms = retriever.terms(some);
    const keys = new Set(terms.map(({ key }) => key));
    const states = new Set(terms.flatMap(({ state }) => state ?? []));
    return (word) =>
      word !== undefined && retriever.terms([word]).some(({ key, state }) => keys.has(key) || states.has(state ?? ""));
  };
  const isOffice = isOf(office);
  const isBody = isOf(body);
  const isPart = (word: Word | undefined): word is Word =>
    isCapital(word) && word !== undefined && !isOffice(word) && !isBody(word) && !asking.stopWords.has(word.lower);
  const isPerson = (word: Word): boolean => {
    if (!isPart(word) || naming.titleHeads.has(word.lower)) return false;
    const kind = figureAt(word)?.kind ?? "other";
    return kind === "person" || (kind === "other" && isPart(words[words.indexOf(word) + 1]));
  };
  const noun = isOf(office.slice(-1));
  const isOver = (lower: string): boolean => naming.formers.has(lower) || naming.otherOffices.has(lower);
  const asksOver = past || content.some(({ lower }) => isOver(lower));

  const isPassed = (word: Word): boolean =>
    isCapital(word) ||
    isOffice(word) ||
    isBody(word) ||
    word.kind === "number" ||
    word.text === "," ||
    word.text === "." ||
    word.text === "&" ||
    /^['’]s$/u.test(word.text) ||
    asking.stopWords.has(word.lower) ||
    naming.titleModifiers.has(word.lower);
  const meetsPerson = (at: number, step: 1 | -1): boolean => {
    let commas = 0;
    for (let far = 1; far <= farthest; far += 1) {
      const word = words[at + step * far];
      if (!word) return false;
      if (isPerson(word)) return true;
      if (word.text === ",") commas += 1;
      if (commas > 1 || !isPassed(word) || grammar.coordinators.has(word.lower)) return false;
    }
    return false;
  };
  const saysOrDoes = ({ lower }: Word): boolean =>
    (grammar.verbs.has(lower) || cues.saying.verbs.has(lower)) &&
    !grammar.nounVerbs.has(lower) &&
    !asking.of.has(lower);
  const isRole = ({ lower }: Word): boolean => naming.titleHeads.has(lower) || asking.shows.people.has(lower);
  /** The words right before or behind an office that say whose it is. */
  const ownerIn = (words: readonly Word[], at: number): Word[] => {
    const found: Word[] = [];
    for (let before = at - 1; before >= 0 && before > at - farthest; before -= 1) {
      const word = words[before];
      if (!word || (word.kind === "mark" && !/^[&.]$/u.test(word.text)) || isPerson(word)) break;
      if (isOffice(word) || naming.titleModifiers.has(word.lower)) continue;
      // "WeWork founder and former CEO": the body of both offices.
      if (
        grammar.coordinators.has(word.lower) ||
        naming.titleHeads.has(word.lower) ||
        asking.shows.people.has(word.lower)
      )
        continue;
      if (word.kind === "mark") continue;
      if (!isCapital(word) && !/^['’]s?$/u.test(word.text) && !isBody(word)) break;
      found.push(word);
    }
    // "CEO and founder of Weir", "President Ada Quist of Norland".
    const isPassedOver = (index: number): boolean => {
      const word = words[index];
      const further = words[index + 1];
      if (word === undefined || index > at + farthestOwner) return false;
      const isJoint = grammar.coordinators.has(word.lower) && further !== undefined && isRole(further);
      return isJoint || isRole(word) || (isCapital(word) && !isBody(word) && !asking.of.has(word.lower));
    };
    let behind = at + 1;
    while (isPassedOver(behind)) behind += 1;
    const next = words[behind]?.lower ?? "";
    if (!asking.of.has(next) && next !== "at" && next !== "for") return found;
    if (behind > at + 1 && next !== grammar.joints.of) return found;
    const [first] = words.slice(behind + 1);
    // A firm may write itself small: "founder of my6sense".
    if (first?.kind === "word" && /\d/u.test(first.text)) found.push(first);
    for (const word of words.slice(behind + 1, behind + 1 + farthest)) {
      if ((word.kind === "mark" && !/^[&.]$/u.test(word.text)) || isPerson(word)) break;
      if (word.kind === "mark") continue;
      if (isCapital(word) || isBody(word)) found.push(word);
      else if (grammar.coordinators.has(word.lower) || grammar.be.has(word.lower) || saysOrDoes(word)) break;
    }
    return found;
  };
  // "The fishermen's association" is the association further on; a name is told in full.
  const told = body.some(isCapital) ? body : body.slice(-1);
  const holds = (some: readonly Word[]): boolean => told.every((word) => some.some(isOf([word])));
  const isOfficeOf = (some: readonly Word[]): boolean =>
    some.some((word, at) => noun(word) && body.length > 0 && holds(ownerIn(some, at)));
  const isOwn = (at: number): boolean => {
    if (body.length === 0) return true;
    const before = reading.sentences[sentence.index - 1]?.words ?? [];
    const led = (words[at - office.length]?.lower ?? "").replace(/['’]s?$/u, "");
    if (asking.pointers.has(led) || naming.organisationNouns.has(led) || asking.shows.organisations.has(led))
      return holds([...before, ...words]);
    const owners = ownerIn(words, at);
    if (holds(owners)) return true;
    if (owners.some((word) => !grammar.determiners.has(word.lower) && !naming.titleModifiers.has(word.lower)))
      return false;
    if (reading.sentences.some((each) => isOfficeOf(each.words))) return true;
    const isBodyOfRank = body.some(
      (word) =>
        naming.states.has(word.lower) ||
        words
          .concat(...reading.sentences.slice(0, leadSentences).map((each) => each.words))
          .some(
            (each) => each.lower === word.lower && /^(?:state|organisation|group)$/u.test(figureAt(each)?.kind ?? ""),
          ),
    );
    return !isBodyOfRank && holds(reading.sentences.slice(0, leadSentences).flatMap((each) => each.words));
  };
  return words.some((word, at) => {
    if (!noun(word)) return false;
    const near = words.slice(Math.max(0, at - 4), at + 1);
    if (!office.every((part) => near.some(isOf([part])))) return false;
    if (
      !asksOver &&
      words
        .slice(Math.max(0, at - 3), at)
        .some(({ lower }) => isOver(lower) && !office.some((part) => part.lower === lower))
    )
      return false;
    return isOwn(at) && (meetsPerson(at, 1) || meetsPerson(at, -1));
  });
};
