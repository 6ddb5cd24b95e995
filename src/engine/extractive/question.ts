import { Fault } from "#brief/fault.ts";
import type { Asking, Wanted } from "#language/asking.ts";
import type { Cues } from "#language/cues.ts";
import { type Word, wordsOf } from "#reading/words.ts";

/**
 * How a question must be answered. `content`: from the passage that tells it · `says`: from somebody's words or position · `exact`: from direct
 * speech only · `side`: yes or no, from the side that somebody takes · `disputes`, `supports`, `otherwise`: from who takes which side · `source`: whose the last answer is · `known`: from what the text says is open or settled ·
 * `machine`: from what the text tells a machine · `gist`: what it is all about · `none`: nothing that an article answers.
 */
export type Form =
  | "content"
  | "yes-no"
  | "side"
  | "says"
  | "exact"
  | "disputes"
  | "supports"
  | "otherwise"
  | "source"
  | "known"
  | "machine"
  | "gist"
  | "none";

/** What is asked, as words of the question. */
export type Asked = {
  form: Form;
  wanted: Wanted;
  /** The content words: what a passage must be about. */
  content: readonly Word[];
  /** After "what", "which", "how many": the noun that says what is wanted. Part of `content`. */
  head: Word | null;
  /** Of a question what somebody says: who, and about what. Of one who takes a side: on what. */
  speaker: readonly Word[];
  topic: readonly Word[];
  negated: boolean;
  /** "who else?": not what was answered before. */
  more: boolean;
  /** "according to Quill": one account is asked for, not whether another differs. */
  oneAccount: boolean;
};

const longest = 2_000;
/** "Who else opposes it?": in a longer question "other" says something else. */
const shortest = 6;

/** @throws Fault "invalid-question" when nothing is asked. */
export const questionWords = (question: string): Word[] => {
  const words = wordsOf(question.slice(0, longest));
  if (words.some(({ kind }) => kind !== "mark")) return words;
  throw new Fault("invalid-question", "There is no question there. Ask something about the article, in a sentence.");
};

type Phrases = readonly (readonly string[])[];

const startsAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => words[at + offset]?.lower === part);

/** The place and length of the first of some phrases. */
export const findPhrase = (words: readonly Word[], list: Phrases): { at: number; length: number } | null => {
  for (let at = 0; at < words.length; at += 1) {
    const phrase = list.find((each) => startsAt(words, at, each));
    if (phrase) return { at, length: phrase.length };
  }
  return null;
};

const spoken = (words: readonly Word[]): Word[] => words.filter(({ kind }) => kind !== "mark");

/** "please", "can you tell me", "do you know": manners before the question proper. */
const withoutManners = (words: readonly Word[], asking: Asking): readonly Word[] => {
  const manners = asking.manners.find((phrase) => startsAt(words, 0, phrase));
  const [first] = words;
  if (manners && words.length > manners.length) return withoutManners(words.slice(manners.length), asking);
  if (first && asking.goesOn.has(first.lower) && words.length > 1) return withoutManners(words.slice(1), asking);
  return words;
};

type Interrogative = { at: number; length: number; wanted: Wanted };

const interrogativeIn = (words: readonly Word[], asking: Asking): Interrogative | null => {
  let found: Interrogative | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const hit = asking.interrogatives.find(([phrase]) => startsAt(words, at, phrase));
    if (!hit) continue;
    const [phrase, wanted] = hit;
    const here = { at, length: phrase.length, wanted };
    // "When the dam broke, who warned them?" A clause of time before the comma asks nothing.
    found = here;
    const comma = words.findIndex((word, index) => index > at && word.text === ",");
    const later =
      comma > 0 && words.slice(comma).some(({ lower }) => asking.interrogatives.some(([p]) => p[0] === lower));
    if (!later) break;
  }
  return found;
};

/** The noun that tells what is wanted: the last of the nouns right after the interrogative. */
const headAfter = (words: readonly Word[], { at, length }: Interrogative, asking: Asking): Word | null => {
  const after = words.slice(at + length);
  const end = after.findIndex(
    ({ lower, kind }) => kind === "mark" || asking.openers.has(lower) || asking.stopWords.has(lower),
  );
  const run = after.slice(0, end < 0 ? 0 : end);
  return run.at(-1) ?? null;
};

/** "Who", "when" and their like stand alone; "what", "which" and "how many" ask for the noun behind them. */
const hasHead = ({ wanted, length }: Interrogative): boolean =>
  length > 1 ||
  !(wanted === "person" || wanted === "time" || wanted === "place" || wanted === "reason" || wanted === "manner");

const contentOf = (words: readonly Word[], asking: Asking): Word[] =>
  spoken(words).filter(
    (word, index, all) =>
      !asking.stopWords.has(word.lower) || isAcronym(word.text) || isParticle(all[index - 1], word, asking),
  );

const isParticle = (before: Word | undefined, { lower }: Word, asking: Asking): boolean =>
  before !== undefined &&
  asking.phrasal.has(`${asking.stem(asking.irregular.get(before.lower) ?? before.lower)} ${lower}`);

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text);

/** What is asked by an English-like grammar of questions, as the cues tell it. Without cues every word is content. */
export const askedOf = (words: readonly Word[], cues: Cues | null): Asked => {
  const asking = cues?.asking;
  const blank = { head: null, speaker: [], topic: [], negated: false, more: false, oneAccount: false };
  if (!asking) return { ...blank, form: "content", wanted: "thing", content: spoken(words) };

  const said = withoutManners(words, asking);
  const interrogative = interrogativeIn(said, asking);
  const head = interrogative && hasHead(interrogative) ? headAfter(said, interrogative, asking) : null;
  const wantedHere = interrogative?.wanted ?? "thing";
  const byHead = wantedHere === "thing" && head ? asking.heads.get(head.lower) : undefined;
  const asked: Asked = {
    ...blank,
    form: "content",
    wanted: byHead ?? (interrogative ? wantedHere : "thing"),
    content: contentOf(interrogative ? without(said, interrogative) : said, asking),
    head,
    negated: spoken(said).some(({ lower }) => asking.negations.has(lower)),
    oneAccount: findPhrase(said, asking.according) !== null,
    more: said.some(({ lower }) => asking.more.has(lower) && said.length <= shortest),
  };
  return { ...asked, ...formOf(said, asked, interrogative, asking) };
};

const without = (words: readonly Word[], { at, length }: { at: number; length: number }): Word[] => [
  ...words.slice(0, at),
  ...words.slice(at + length),
];

const withoutAll = (words: readonly Word[], list: Phrases): readonly Word[] => {
  const found = findPhrase(words, list);
  return found ? withoutAll(without(words, found), list) : words;
};

const asksNothing = (words: readonly Word[], asking: Asking): boolean => {
  const bare = spoken(words);
  const [first] = bare;
  if (!first || findPhrase(bare, asking.opinions)) return true;
  if (asking.smallTalk.some((phrase) => startsAt(bare, 0, phrase) && bare.length <= phrase.length + 2)) return true;
  return asking.commands.has(first.lower);
};

const formOf = (
  words: readonly Word[],
  asked: Asked,
  interrogative: Interrogative | null,
  asking: Asking,
): Partial<Asked> => {
  const lower = words.map((word) => word.lower);
  const has = (set: ReadonlySet<string>): boolean => lower.some((word) => set.has(word));
  if (has(asking.machine.orders) && has(asking.machine.machines)) return { form: "machine" };
  const exact = findPhrase(words, asking.exactWords);
  if (exact) return exactWords(withoutAll(words, asking.exactWords), asking);
  if (asking.gist.some((phrase) => startsAt(words, 0, phrase) && spoken(words).length <= phrase.length + 1))
    return { form: "gist" };
  if (asking.whoSays.some((phrase) => startsAt(words, 0, phrase) && spoken(words).length <= phrase.length + 1))
    return { form: "source" };
  if (asksNothing(words, asking)) return { form: "none" };
  const opener = spoken(words)[0]?.lower ?? "";
  const known = words.findIndex(({ lower: word }) => asking.known.has(word));
  const isLast = known === lower.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  const clause = isLast || words.slice(known + 1).some(({ lower: word }) => asking.whether.has(word));
  if (known >= 0 && (asking.openers.has(opener) || opener === "") && (clause || asked.content.length <= 3)) {
    return { form: "known", content: asked.content.filter(({ lower: word }) => !asking.known.has(word)) };
  }
  const points = has(asking.pointers);
  if (has(asking.otherwise) || (asked.more && has(asking.disputes) && asked.content.length <= 1 && !points)) {
    const isTurning = ({ lower: word }: Word): boolean =>
      asking.otherwise.has(word) || asking.saying.has(word) || asking.disputes.has(word) || asking.more.has(word);
    return { form: "otherwise", content: asked.content.filter((word) => !isTurning(word)) };
  }
  if (asked.wanted === "person" || opener === "does" || opener === "did" || opener === "is") {
    const side = words.find(({ lower: word }) => asking.disputes.has(word) || asking.supports.has(word));
    const anyone = asked.wanted === "person" && interrogative?.at === 0;
    if (side && (anyone || has(asking.anyone))) {
      const form = asking.disputes.has(side.lower) ? "disputes" : "supports";
      const content = asked.content.filter((word) => word !== side);
      const isBare = content.length === 0 && !points;
      return isBare ? { form: form === "disputes" ? "otherwise" : form, content } : { form, topic: content };
    }
  }
  const saysWhat = sayingOf(words, asked, interrogative, asking);
  if (saysWhat) return saysWhat;
  if (interrogative !== null || !asking.openers.has(opener)) return {};
  return sideOf(words, asking) ?? { form: "yes-no" };
};

/** "Does X support Y?", "Did X deny it?": yes or no, by the side that X takes. */
const sideOf = (words: readonly Word[], asking: Asking): Partial<Asked> | null => {
  const verb = words.findIndex(({ lower }, at) => at > 1 && (asking.disputes.has(lower) || asking.supports.has(lower)));
  if (verb < 0 || asking.be.has(words[0]?.lower ?? "")) return null;
  const speaker = contentOf(words.slice(1, verb), asking);
  const topic = contentOf(words.slice(verb + 1), asking);
  return speaker.length === 0 ? null : { form: "side", speaker, topic };
};

/** "What did X say about Y", "how did X react to Y", "what is X's view of Y". Not "what did X want to build", "what is X thought to be". */
const sayingOf = (
  words: readonly Word[],
  asked: Asked,
  interrogative: Interrogative | null,
  asking: Asking,
): Partial<Asked> | null => {
  if (!interrogative || (asked.wanted !== "thing" && asked.wanted !== "manner") || asked.head !== null) return null;
  const from = interrogative.at + interrogative.length;
  const opener = words[from]?.lower ?? "";
  const verb = words.findIndex(({ lower }, index) => index > from && asking.saying.has(lower));
  const said = words[verb];
  if (!said || !asking.openers.has(opener) || asking.have.has(opener)) return null;
  if (asking.be.has(opener) !== asking.positions.has(said.lower)) return null;
  const next = words[verb + 1];
  const isReply = next !== undefined && asking.replies.has(said.lower) && asking.of.has(next.lower);
  if (next && next.kind !== "mark" && !asking.about.has(next.lower) && !isReply) return null;
  const who = words.slice(from + 1, verb);
  const speaker = contentOf(who, asking);
  if (speaker.length === 0 && !who.some(({ lower }) => asking.pointers.has(lower))) return null;
  const topic = contentOf(words.slice(verb + 1), asking);
  return { form: "says", speaker, topic, content: [...speaker, ...topic] };
};

/** "Quote the exact words of X about Y": who is before the word for "about", what after it. */
const exactWords = (words: readonly Word[], asking: Asking): Partial<Asked> => {
  const about = words.findLastIndex(({ lower }) => asking.about.has(lower) && !asking.of.has(lower));
  const cut = about < 0 ? words.length : about;
  const isWho = (word: Word): boolean => !asking.saying.has(word.lower) && !asking.exactFiller.has(word.lower);
  const speaker = contentOf(words.slice(0, cut), asking).filter(isWho);
  const topic = contentOf(words.slice(cut), asking).filter(isWho);
  return { form: "exact", wanted: "words", speaker, topic, content: [...speaker, ...topic] };
};
