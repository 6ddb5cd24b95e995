import type { Cues } from "#language/cues.ts";
import type { Naming, Sex } from "#language/naming.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import type { Mention, Scene } from "./scene.ts";

type Seen = {
  known: Known;
  subject: boolean;
  speaks: boolean;
  end: number;
  owner: boolean;
  start: number;
  quote: number;
};

/** How many sentences back a person is still meant by "he". */
const reach = 3;

/** For each pronoun, by its start, whom it means. Those that are open are left out: a wrong guess is worse than none. */
export const pronounsOf = (scene: Scene): ReadonlyMap<number, Known> => {
  const found = new Map<number, Known>();
  const sexes = sexesTold(scene);
  const seen: Seen[][] = [];
  for (const sentence of scene.sentences) {
    const here: Seen[] = [];
    seen.push(here);
    const { role } = sentence.passage;
    if (role !== "body" && role !== "list") continue;
    const mentions = scene.mentions[sentence.index] ?? [];
    let next = 0;
    for (const [at, word] of sentence.words.entries()) {
      while (next < mentions.length && (mentions[next]?.span.start ?? 0) <= word.start) {
        const mention = mentions[next];
        if (mention) here.push(seenOf(mention));
        next += 1;
      }
      const known = meantBy({ scene, seen, sentence, at, word, sexes });
      if (known === null) continue;
      found.set(word.start, known);
      here.push({
        known,
        subject: scene.cues.grammar.subjects.has(baseOf(word)),
        owner: false,
        speaks: false,
        end: word.end,
        start: word.start,
        quote: scene.quoteOf(word),
      });
    }
  }
  return found;
};

const seenOf = ({ known, position, span, quote }: Mention): Seen => ({
  known,
  subject: position?.subject ?? false,
  owner: position?.owner ?? false,
  speaks: position?.speaks ?? false,
  end: span.end,
  start: span.start,
  quote,
});

/** "he's" is "he". */
const baseOf = (word: Word): string => {
  const cut = word.lower.indexOf("'");
  return cut > 0 ? word.lower.slice(0, cut) : word.lower;
};

type Asked = {
  scene: Scene;
  seen: readonly (readonly Seen[])[];
  sentence: Sentence;
  at: number;
  word: Word;
  sexes: Map<Known, Sex>;
};

const meantBy = (asked: Asked): Known | null => {
  const { scene, word } = asked;
  if (word.kind !== "word") return null;
  const { naming } = scene.cues;
  const base = baseOf(word);
  const pronoun = naming.pronouns.get(base);
  if (pronoun !== undefined) return pronoun.sex === "-" ? bodyMeant(asked, base) : personMeant(asked, pronoun.sex);
  if (naming.personRelatives.has(base)) return antecedent(asked, ["person"]);
  return naming.thingRelatives.has(base) ? antecedent(asked, ["organisation", "state", "group"]) : null;
};

const sexOf = (known: Known, sexes: ReadonlyMap<Known, Sex>): Sex =>
  known.sex === "-" ? (sexes.get(known) ?? "-") : known.sex;

const personMeant = (asked: Asked, sex: "m" | "f"): Known | null => {
  const { scene, seen, sentence, word, sexes } = asked;
  const quote = scene.quoteOf(word);
  for (let back = 0; back <= reach; back++) {
    const entries = (seen[sentence.index - back] ?? []).filter(
      (entry) => entry.known.figure.kind === "person" && (quote < 0 ? entry.quote < 0 : entry.quote === quote),
    );
    const fit = entries.filter(({ known }) => sexOf(known, sexes) === "-" || sexOf(known, sexes) === sex);
    const people = [...new Set(fit.map(({ known }) => known))];
    const [only] = people;
    if (only === undefined) continue;
    if (back > 0 && namesLater(asked, sex, only)) return null;
    if (people.length === 1) {
      if (sexOf(only, sexes) !== "-") return only;
      if (!isSafelyMeant(asked, only, fit, sex, back)) return null;
      if (new Set(entries.map(({ known }) => known)).size === 1) sexes.set(only, sex);
      return only;
    }
    return amongSeveral(fit, people, sex, back, sexes);
  }
  return null;
};

/** Whose sex nothing tells is meant only as the subject of this sentence or the last, with nobody else about whom "he" may mean. */
const isSafelyMeant = (
  { scene, seen, sentence, word, sexes }: Asked,
  known: Known,
  fit: readonly Seen[],
  sex: Sex,
  back: number,
): boolean => {
  if (back > 1 || !fit.some(({ subject }) => subject)) return false;
  const isRival = ({ known: other }: Seen): boolean =>
    other !== known && other.figure.kind === "person" && [sex, "-"].includes(sexOf(other, sexes));
  if (
    seen
      .slice(Math.max(0, sentence.index - reach))
      .flat()
      .some(isRival)
  )
    return false;
  const { pronouns } = scene.cues.naming;
  return !sentence.words.some((other) => {
    const told = pronouns.get(baseOf(other))?.sex ?? "-";
    return other !== word && told !== "-" && told !== sex;
  });
};

/** "Omar said she would": the pronoun right behind its verb of saying tells a person's sex, where nobody else is near. */
const sexesTold = (scene: Scene): Map<Known, Sex> => {
  const votes = new Map<Known, Sex | null>();
  for (const { index, words } of scene.sentences) {
    const mentions = scene.mentions[index] ?? [];
    const people = new Set(
      [...(scene.mentions[index - 1] ?? []), ...mentions].flatMap(({ known }) =>
        known.figure.kind === "person" ? [known] : [],
      ),
    );
    const [only] = people;
    if (only === undefined || people.size > 1 || only.sex !== "-") continue;
    for (const { span, position, quote } of mentions) {
      if (!position?.speaks || quote >= 0) continue;
      const sex = sexBehind(words, span.end, scene.cues);
      if (sex !== "-") votes.set(only, (votes.get(only) ?? sex) === sex ? sex : null);
    }
  }
  return new Map([...votes].flatMap(([known, sex]) => (sex === null ? [] : [[known, sex] as const])));
};

const sexBehind = (words: readonly Word[], end: number, { grammar, saying, naming }: Cues): Sex => {
  const verb = words.findIndex(({ start }) => start >= end);
  if (verb < 0 || !saying.verbs.has(words[verb]?.lower ?? "")) return "-";
  const next = words[verb + 1]?.lower === grammar.joints.that ? words[verb + 2] : words[verb + 1];
  if (next === undefined || !grammar.subjects.has(baseOf(next))) return "-";
  return naming.pronouns.get(baseOf(next))?.sex ?? "-";
};

/** Of several people the subject of the sentence before is meant, unless its subject is open too. */
const amongSeveral = (
  fit: readonly Seen[],
  people: readonly Known[],
  sex: Sex,
  back: number,
  sexes: ReadonlyMap<Known, Sex>,
): Known | null => {
  const sure = people.filter((known) => sexOf(known, sexes) === sex);
  const subjects = new Set(fit.filter(({ subject }) => subject).map(({ known }) => known));
  const [subject] = subjects;
  if (subjects.size !== 1 || subject === undefined || back === 0) return null;
  const first = fit.find(({ owner }) => !owner)?.known;
  return sure.includes(subject) && first === subject ? subject : null;
};

/** "In his speech, Gallant said": the person may still come. */
const namesLater = ({ scene, sentence, at, word, sexes }: Asked, sex: Sex, other: Known): boolean => {
  const first = sentence.words[0];
  const { grammar } = scene.cues;
  if (
    first === undefined ||
    !(grammar.prepositions.has(first.lower) || grammar.subordinators.has(first.lower)) ||
    at > 10
  )
    return false;
  return (scene.mentions[sentence.index] ?? []).some(
    ({ known, span, position }) =>
      span.start > word.start &&
      position?.subject &&
      known !== other &&
      known.figure.kind === "person" &&
      (sexOf(known, sexes) === "-" || sexOf(known, sexes) === sex),
  );
};

/** How far behind a body's name its verb of saying may stand: "The agency said in a statement that it …". */
const farthestVerb = 45;

/** "The union said it would strike": what says it is meant; its own possessive where nothing else is near. */
const bodyMeant = ({ scene, seen, sentence, at, word }: Asked, base: string): Known | null => {
  const { grammar, saying } = scene.cues;
  const here = (seen[sentence.index] ?? []).filter(({ known: { figure }, quote }) => quote < 0 && isBody(figure.kind));
  const subjects = here.filter(({ subject }) => subject);
  const [subject] = subjects;
  if (subject === undefined || subjects.some(({ known }) => known !== subject.known) || scene.quoteOf(word) >= 0)
    return null;
  if (grammar.possessives.has(base)) return here.every(({ known }) => known === subject.known) ? subject.known : null;
  const before = sentence.words[at - 1];
  const told = before?.lower === grammar.joints.that ? sentence.words[at - 2] : before;
  if (told === undefined || !grammar.subjects.has(base) || !subject.speaks || told.start - subject.end > farthestVerb)
    return null;
  const says =
    saying.vehicles.has(told.lower) ||
    saying.verbs.get(told.lower)?.some(({ form }) => form === "past" || form === "s");
  return says ? subject.known : null;
};

const isBody = (kind: Known["figure"]["kind"]): boolean =>
  kind === "organisation" || kind === "state" || kind === "group";

/** "Smith, who …": the name right before; not "Bill and Susan Harker, who", not "a spokeswoman for Smith, who". */
const antecedent = ({ scene, sentence, at }: Asked, kinds: readonly Known["figure"]["kind"][]): Known | null => {
  const { words, index } = sentence;
  const behind = words[at - 1]?.text === "," ? at - 2 : at - 1;
  const last = words[behind]?.kind === "number" && words[behind - 1]?.text === "," ? words[behind - 2] : words[behind];
  if (last === undefined) return null;
  const mention = (scene.mentions[index] ?? []).find(
    ({ span }) => span.start < last.end && last.start < span.end && span.end <= last.end,
  );
  if (mention === undefined || !kinds.includes(mention.known.figure.kind)) return null;
  const first = words.findLastIndex(({ start }) => start <= mention.span.start);
  const { grammar, naming } = scene.cues;
  const before = words[first - 1]?.lower ?? "";
  const isOfAnother = grammar.prepositions.has(before) && isPersonNoun(words[first - 2]?.lower ?? "", naming);
  return before === grammar.joints.and || isOfAnother ? null : mention.known;
};

const isPersonNoun = (lower: string, { titleHeads, personNouns }: Naming): boolean =>
  titleHeads.has(lower) || personNouns.has(lower);
