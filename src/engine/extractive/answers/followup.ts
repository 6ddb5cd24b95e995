import type { Answer } from "#brief/brief.ts";
import type { Asking } from "#language/asking.ts";
import type { Reading } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { findPhrase, questionWords } from "./phrase.ts";
import { askedOf } from "./question.ts";

/** An earlier question with what was answered: an Answer, or its text alone. */
export type Earlier = { question: string; answer: Answer | string };

/** A question with what earlier turns fill in. */
export type Resolved = {
  asked: Asked;
  /** Words of earlier turns that the question leans on, and how much each counts. */
  carried: readonly { word: Word; weight: number }[];
  /** What was answered last, in the article's words. */
  answered: readonly string[];
  /** The question's last word, where a part of its verb may stand. */
  last?: string | undefined;
};

const answerTexts = (answer: Answer | string): string[] =>
  typeof answer === "string"
    ? answer === ""
      ? []
      : [answer]
    : answer.statements.flatMap(({ quotes }) => quotes.map(({ text }) => text));

/** Earlier turns that still count: what lies further back is another talk. */
const remembered = 6;

const contentWords = (words: readonly Word[], asking: Asking): Word[] =>
  words.filter(({ kind, lower }) => kind !== "mark" && !asking.stopWords.has(lower));

/** Reads a question with the turns before it: fills pronouns, bare "why?" and "what about X?". @throws Fault "invalid-question" */
export const resolve = (reading: Reading, turns: readonly Earlier[], question: string): Resolved => {
  const words = questionWords(question);
  const asking = reading.cues?.asking;
  const asked = askedOf(words, reading.cues);
  const last = turns.at(-1);
  const end = words.findLast(({ kind }) => kind === "word")?.lower;
  if (!last)
    return { asked, carried: asking ? aboutTitle(reading, words, asked, asking) : [], answered: [], last: end };
  if (!asking) return { asked, carried: [], answered: answerTexts(last.answer), last: end };

  const before = resolveLast(reading, turns.slice(-remembered));
  const answered = answerTexts(last.answer);
  if (!before) return { asked, carried: [], answered, last: end };
  const fill = filling(reading, words, asked, before, answered, asking);
  return { ...fill, answered, last: end };
};

const titleWeight = 0.4;

/** "How did it start?", asked first: "it" is what the article is about, as its title says; "she" is whom it is most about. */
const aboutTitle = (reading: Reading, spoken: readonly Word[], asked: Asked, asking: Asking): Resolved["carried"] => {
  const { article, figures } = reading;
  const words = spoken.filter((word) => !isOwn(reading, spoken, asked, word));
  if (words.some(({ lower }) => asking.people.has(lower))) {
    const main = figures.find(({ kind }) => kind === "person");
    return all(main ? wordsOf(main.name) : [], titleWeight);
  }
  const points = words.some(({ lower }) => asking.pointers.has(lower));
  return points ? all(contentWords(wordsOf(article.title ?? ""), asking), titleWeight) : [];
};

const resolveLast = (reading: Reading, turns: readonly Earlier[]): Resolved | null => {
  const last = turns.at(-1);
  if (!last || !/[\p{L}\p{N}]/u.test(last.question)) return null;
  return resolve(reading, turns.slice(0, -1), last.question);
};

const all = (words: readonly Word[], weight: number): { word: Word; weight: number }[] =>
  words.map((word) => ({ word, weight }));

const filling = (
  reading: Reading,
  words: readonly Word[],
  asked: Asked,
  before: Resolved,
  answered: readonly string[],
  asking: Asking,
): Pick<Resolved, "asked" | "carried"> => {
  const bare = words.filter(({ kind }) => kind !== "mark");
  const previous = [...before.asked.content, ...before.carried.map(({ word }) => word)];
  const answerWords = answered.slice(0, 1).flatMap((text) => contentWords(wordsOf(text), asking));
  const about = aboutWhat(bare, asked, asking);
  if (about) return insteadOf(reading, about, before, asking);
  if (asked.form === "none" && !isGoingOn(bare, asking)) return { asked, carried: [] };
  // "What does she say?" asks for her words, whatever was asked before.
  const isTheirs =
    (asked.form === "says" || asked.form === "exact") && bare.some(({ lower }) => asking.people.has(lower));
  const isBare = !isTheirs && asked.content.length === 0 && asked.form !== "gist" && asked.form !== "machine";
  if (isBare) {
    const form = asked.form === "none" ? "content" : asked.form;
    const keep = before.asked.head ? previous.filter((word) => word !== before.asked.head) : previous;
    return {
      asked: { ...asked, form },
      carried: [...all(keep, 1), ...all(answerWords, asked.more ? 0 : 0.3)].filter(({ weight }) => weight > 0),
    };
  }
  // "Is it known who …" points at nothing; "is it known?" does.
  const filler = asked.form === "known" && asked.content.length > 0 ? bare[1] : undefined;
  const pointing = bare.filter(
    (word) => word !== filler && asking.pointers.has(word.lower) && !isOwn(reading, bare, asked, word),
  );
  const isShortSaying = (asked.form === "says" || asked.form === "exact") && asked.topic.length === 0;
  const goesOn = asking.goesOn.has(bare[0]?.lower ?? "");
  if (isShortSaying && (goesOn || pointing.length > 0)) {
    const speaker = asked.speaker.length > 0 ? asked.speaker : namesOf(reading, before, answered, asking);
    const topic = before.asked.form === "says" ? before.asked.topic : previous.filter((word) => !isCapital(word));
    return {
      asked: {
        ...asked,
        speaker,
        topic: goesOn ? topic : asked.topic,
        content: [...speaker, ...(goesOn ? topic : [])],
      },
      carried: [],
    };
  }
  if (pointing.length > 0) {
    const people = pointing.some(({ lower }) => asking.people.has(lower));
    const names = namesOf(reading, before, answered, asking);
    const carried = people
      ? all(names, 0.8)
      : [
          ...all(previous, 0.6),
          ...all(
            names.filter((word) => !previous.includes(word)),
            0.3,
          ),
        ];
    const speaker =
      asked.speaker.length === 0 && (asked.form === "says" || asked.form === "exact") ? names : asked.speaker;
    return { asked: { ...asked, speaker }, carried };
  }
  return { asked, carried: asked.more || goesOn ? all(previous, 0.4) : [] };
};

/** "Which company dropped out of its contract?", "why did Quill sell his boat?": whose it is stands before it in the question. */
const isOwn = ({ cues }: Reading, words: readonly Word[], { head, doing }: Asked, pointer: Word): boolean => {
  if (!cues?.grammar.possessives.has(pointer.lower)) return false;
  const { about, of, stopWords } = cues.asking;
  const before = words.slice(0, words.indexOf(pointer));
  const owner = head ?? doing?.doer.at(-1);
  const from = owner ? before.indexOf(owner) : -1;
  const between = before.slice(from + 1);
  // "How many members of its staff" leans on what was said before, and so may "what did Quill say about her plan".
  const isDone = head ? between.some(({ lower }) => !stopWords.has(lower)) : doing && between.includes(doing.verb);
  return from >= 0 && isDone === true && !before.some(({ lower }) => about.has(lower) && !of.has(lower));
};

const isGoingOn = (bare: readonly Word[], asking: Asking): boolean =>
  bare.length <= 3 && bare.some(({ lower }) => asking.pointers.has(lower));

/** "What about Israel?", "and Qatar?", "and him?": the words for what is asked about instead. */
const aboutWhat = (bare: readonly Word[], asked: Asked, asking: Asking): readonly Word[] | null => {
  const lead = findPhrase(bare.slice(0, 4), asking.whatAbout);
  if (lead?.at !== 0) return null;
  const rest = bare.slice(lead.length);
  const isClause = rest.some(
    ({ lower }) => asking.openers.has(lower) || asking.interrogatives.some(([phrase]) => phrase[0] === lower),
  );
  return rest.length === 0 || isClause || asked.form === "exact" || asked.form === "machine" ? null : rest;
};

/** The last question again, of something else. */
const insteadOf = (
  reading: Reading,
  about: readonly Word[],
  before: Resolved,
  asking: Asking,
): Pick<Resolved, "asked" | "carried"> => {
  const named = contentWords(about, asking);
  const fresh = named.length > 0 ? named : namesOf(reading, before, before.answered, asking);
  const kept = before.asked.content.filter((word) => !isCapital(word) && !before.asked.speaker.includes(word));
  const carried = before.carried.filter(({ word }) => !isCapital(word));
  const { form, topic } = before.asked;
  if (form === "says" || form === "exact")
    return { asked: { ...before.asked, speaker: fresh, content: [...fresh, ...topic] }, carried };
  if (form === "none")
    return { asked: { ...before.asked, form: "content", wanted: "thing", content: fresh }, carried: [] };
  return { asked: { ...before.asked, content: [...fresh, ...kept] }, carried };
};

/** The names that a pronoun may stand for: who was asked for and answered, else those of the last question, else of its answer. */
const namesOf = (reading: Reading, before: Resolved, answered: readonly string[], asking: Asking): Word[] => {
  if (before.asked.identity) return [...before.asked.identity];
  const holder = before.asked.office && personIn(reading, answered[0] ?? "", before.asked.office.office);
  if (holder) return holder;
  const inQuestion = [...before.asked.content, ...before.carried.map(({ word }) => word)].filter(isCapital);
  const first = wordsOf(answered[0] ?? "");
  const asked = new Set(inQuestion.map(({ lower }) => lower));
  const inAnswer = contentWords(first, asking).filter(
    (word) => isCapital(word) && word !== first[0] && !asked.has(word.lower),
  );
  const run = firstRun(inAnswer);
  if (before.asked.wanted === "person" && run.length > 0) return run;
  return inQuestion.length > 0 ? inQuestion : run;
};

/** The person whose name stands nearest behind or before an office in an answer. */
const personIn = ({ figures }: Reading, answer: string, office: readonly Word[]): Word[] | null => {
  const noun = office.at(-1)?.lower ?? "";
  const at = answer.toLowerCase().indexOf(noun);
  const named = figures.flatMap(({ kind, name }) => {
    const place = kind === "person" ? answer.indexOf(name) : -1;
    return place < 0 ? [] : [{ name, far: Math.abs(place - at) }];
  });
  const [nearest] = named.toSorted((a, b) => a.far - b.far);
  return nearest ? wordsOf(nearest.name) : null;
};

/** The first name: words that stand side by side. */
const firstRun = (words: readonly Word[]): Word[] => {
  const end = words.findIndex((word, index) => index > 0 && word.start - (words[index - 1]?.end ?? 0) > 1);
  return words.slice(0, end < 0 ? words.length : end);
};
