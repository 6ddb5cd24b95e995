import type { Asking } from "#language/asking.ts";
import type { Word } from "#reading/words.ts";
import type { Asked, Interrogative } from "./asked.ts";
import { contentOf, findPhrase, type Phrases, spoken, startsAt, withoutAll } from "./phrase.ts";
import { asksForTranslation } from "./translation.ts";

/** A question on its way to being understood. */
type Heard = { words: readonly Word[]; asked: Asked; interrogative: Interrogative | null; asking: Asking };

/** "Who said so?" tells nothing to look for. */
const fewestSaid = 2;

/** What a kind of question makes of it, or null where it is not of that kind. */
type Kind = (heard: Heard) => Partial<Asked> | null;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const has = ({ words }: Heard, set: ReadonlySet<string>): boolean => words.some(({ lower }) => set.has(lower));

const openerOf = ({ words }: Heard): string => spoken(words)[0]?.lower ?? "";

/** Whether the whole question is one of some phrases, a word more or less. */
const isPhrase = ({ words }: Heard, list: Phrases): boolean =>
  list.some((phrase) => startsAt(words, 0, phrase) && spoken(words).length <= phrase.length + 1);

const machine: Kind = (heard) =>
  has(heard, heard.asking.machine.orders) && has(heard, heard.asking.machine.machines) ? { form: "machine" } : null;

/** "Quote the exact words of X about Y": who is before the word for "about", what after it. */
const exact: Kind = ({ words, asking }) => {
  if (!findPhrase(words, asking.exactWords)) return null;
  const rest = withoutAll(words, asking.exactWords);
  const about = rest.findLastIndex(({ lower }) => asking.about.has(lower) && !asking.of.has(lower));
  const end = about < 0 ? rest.length : about;
  const isWho = ({ lower }: Word): boolean => !asking.saying.has(lower) && !asking.exactFiller.has(lower);
  const speaker = contentOf(rest.slice(0, end), asking).filter(isWho);
  const topic = contentOf(rest.slice(end), asking).filter(isWho);
  return { form: "exact", wanted: "words", speaker, topic, content: [...speaker, ...topic] };
};

const gist: Kind = (heard) => (isPhrase(heard, heard.asking.gist) ? { form: "gist" } : null);

const source: Kind = (heard) => (isPhrase(heard, heard.asking.whoSays) ? { form: "source" } : null);

/** "Why do you say that?" */
const behind: Kind = (heard) => (isPhrase(heard, heard.asking.behind) ? { form: "behind", content: [] } : null);

/** "In Spanish, please", "translate that". */
const translation: Kind = ({ words, asking }) =>
  asksForTranslation(words, asking) ? { form: "translation", content: [] } : null;

/** Small talk, commands to the bot, questions for its opinion. */
const none: Kind = ({ words, asking }) => {
  const bare = spoken(words);
  const isTalk = asking.smallTalk.some((phrase) => startsAt(bare, 0, phrase) && bare.length <= phrase.length + 2);
  const isCommand = asking.commands.has(bare[0]?.lower ?? "");
  return bare.length === 0 || isTalk || isCommand || findPhrase(bare, asking.opinions) ? { form: "none" } : null;
};

const shortClause = 3;

/** "Is it known whether …", "is the cause known?" */
const known: Kind = (heard) => {
  const { words, asked, asking } = heard;
  const at = words.findIndex(({ lower }) => asking.known.has(lower));
  if (at < 0 || !asking.openers.has(openerOf(heard))) return null;
  const isLast = spoken(words).at(-1) === words[at];
  const hasClause = words.slice(at + 1).some(({ lower }) => asking.whether.has(lower));
  if (!isLast && !hasClause && asked.content.length > shortClause) return null;
  return { form: "known", content: asked.content.filter(({ lower }) => !asking.known.has(lower)) };
};

/** "Who says otherwise?", "who else disagrees?" */
const otherwise: Kind = (heard) => {
  const { asked, asking } = heard;
  const isElse = asked.more && has(heard, asking.disputes) && asked.content.length <= 1 && !has(heard, asking.pointers);
  if (!has(heard, asking.otherwise) && !isElse) return null;
  const turning = [asking.otherwise, asking.saying, asking.disputes, asking.more];
  return { form: "otherwise", content: asked.content.filter(({ lower }) => !turning.some((set) => set.has(lower))) };
};

/** "Who opposes it?", "does anybody support the plan?" */
const sides: Kind = (heard) => {
  const { words, asked, interrogative, asking } = heard;
  const side = words.find(({ lower }) => asking.disputes.has(lower) || asking.supports.has(lower));
  const isWho = asked.wanted === "person" && interrogative?.at === 0;
  const isAnyone = asking.openers.has(openerOf(heard)) && has(heard, asking.anyone);
  if (!side || !(isWho || isAnyone)) return null;
  const form = asking.disputes.has(side.lower) ? "disputes" : "supports";
  const topic = asked.content.filter((word) => word !== side && !asking.anyone.has(word.lower));
  if (topic.length > 0 || has(heard, asking.pointers)) return { form, topic };
  return { form: form === "disputes" ? "otherwise" : form, content: [] };
};

/** "Who said that the talks were a waste?" */
const sayer: Kind = ({ words, asked, interrogative, asking }) => {
  if (!interrogative || asked.wanted !== "person" || interrogative.at !== 0) return null;
  const verb = words[interrogative.length];
  if (!verb || !asking.saying.has(verb.lower) || asking.positions.has(verb.lower)) return null;
  const topic = asked.content.filter((word) => word !== verb);
  return topic.length < fewestSaid ? null : { form: "sayer", topic, predicate: null };
};

/** "What do the two sides say about it?" */
const both: Kind = ({ words, asked, asking }) => {
  const isEvery = findPhrase(words, asking.everySide);
  if (!isEvery) return null;
  const says = asked.predicate !== null && asking.saying.has(asked.predicate.lower);
  const topic = contentOf(withoutAll(words, asking.everySide), asking).filter(({ lower }) => !asking.saying.has(lower));
  return says || asked.wanted === "thing" ? { form: "both", topic, content: topic } : null;
};

/** "Who disagrees with the mayor?" */
const against: Kind = ({ words, asked, asking }) => {
  const verb = words.findIndex(({ lower }) => asking.differs.has(lower));
  if (asked.wanted !== "person" || verb < 0) return null;
  const rest = words.slice(verb + 1);
  const whom = contentOf(rest, asking);
  if (whom.length === 0 || rest[0]?.lower !== asking.with) return null;
  return { form: "against", speaker: whom, topic: whom, content: whom };
};

/** "What did X say about Y", "how did X react to Y", "what is X's view of Y". Not "what did X want to build", "what is X thought to be". */
const says: Kind = ({ words, asked, interrogative, asking }) => {
  if (!interrogative || (asked.wanted !== "thing" && asked.wanted !== "manner") || asked.head !== null) return null;
  const from = interrogative.at + interrogative.length;
  const opener = words[from]?.lower ?? "";
  // "The State Department", "the Call": part of a name says nothing.
  const verb = words.findIndex(
    ({ lower, text }, index) => index > from && asking.saying.has(lower) && !isCapital(text),
  );
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

/** "Does X support Y?", "did X deny it?": yes or no, by the side that X takes. */
const side: Kind = (heard) => {
  const { words, interrogative, asking } = heard;
  if (interrogative !== null || !asking.openers.has(openerOf(heard)) || asking.be.has(openerOf(heard))) return null;
  const verb = words.findIndex(({ lower }, at) => at > 1 && (asking.disputes.has(lower) || asking.supports.has(lower)));
  const speaker = contentOf(words.slice(1, Math.max(1, verb)), asking);
  return speaker.length === 0 ? null : { form: "side", speaker, topic: contentOf(words.slice(verb + 1), asking) };
};

/** "Was sagt Weir zum Plan?": a language that puts the verb before who speaks. */
const saysFirst: Kind = ({ words, asked, interrogative, asking }) => {
  if (interrogative?.at !== 0 || asked.wanted !== "thing" || asking.openers.size > 0) return null;
  const verb = words[interrogative.length];
  if (!verb || !asking.saying.has(verb.lower)) return null;
  const rest = words.slice(interrogative.length + 1);
  const about = rest.findIndex(({ lower }) => asking.about.has(lower));
  const speaker = contentOf(about < 0 ? rest : rest.slice(0, about), asking);
  const topic = about < 0 ? [] : contentOf(rest.slice(about + 1), asking);
  return speaker.length === 0 ? null : { form: "says", speaker, topic, content: [...speaker, ...topic] };
};

/** "What did the party do?" */
const deeds: Kind = ({ words, asked, interrogative, asking }) => {
  if (interrogative?.at !== 0 || asked.wanted !== "thing" || asked.head !== null || asked.content.length === 0)
    return null;
  const isDoing = asking.doing.has(spoken(words).at(-1)?.lower ?? "");
  // "What did Quill urge Lund to do?" asks what she urged.
  if (asked.predicate !== null && asked.content.indexOf(asked.predicate) < asked.content.length - 1) return null;
  return isDoing && asking.openers.has(words[interrogative.length]?.lower ?? "") ? { form: "deeds" } : null;
};

const yesNo: Kind = (heard) =>
  heard.interrogative === null && heard.asking.openers.has(openerOf(heard)) ? { form: "yes-no" } : null;

const kinds: readonly Kind[] = [
  translation,
  behind,
  machine,
  exact,
  gist,
  source,
  none,
  known,
  otherwise,
  against,
  sides,
  both,
  says,
  saysFirst,
  sayer,
  deeds,
  side,
  yesNo,
];

/** What a question turns out to be, by the first kind that it is of. */
export const formOf = (heard: Heard): Partial<Asked> => {
  for (const kind of kinds) {
    const found = kind(heard);
    if (found) return found;
  }
  return {};
};
