import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Sex } from "#language/naming.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import { hasCapital } from "./capitals.ts";
import { isVerbWord } from "./heads.ts";
import type { Name } from "./names.ts";
import { type Position, positionOf } from "./positions.ts";

type Mention = { span: Span; noun: string; isDefinite: boolean; sentence: number; position: Position };

/** Whom the article is about without a name: "A hunter who ate a rabbit … the hunter"; nobody where a name without an office may be his. */
export const unnamedPeopleIn = (
  article: Article,
  sentences: readonly Sentence[],
  named: readonly Known[],
  cues: Cues,
): Known[] => {
  const body = sentences.filter(({ passage }) => passage.role === "body");
  const lead = body.slice(0, 1).flatMap((sentence) => mentionsIn(sentence, cues, true))[0];
  if (lead === undefined || !lead.position.subject) return [];
  const people = named.filter(({ figure: { kind, acts } }) => kind === "person" && acts);
  if (people.some(({ figure: { role } }) => role === null || role.toLowerCase().includes(lead.noun))) return [];
  const others = body.slice(1).flatMap((sentence) => mentionsIn(sentence, cues, false));
  const own = others.filter(({ isDefinite, noun }) => isDefinite && noun === lead.noun);
  if (own.length === 0) return [];
  const again = others.filter(
    ({ isDefinite, noun }) => isDefinite && cues.naming.plainPeople.has(noun) && noun !== lead.noun,
  );
  const sexes = new Set(again.map(({ noun }) => cues.naming.personNouns.get(noun)));
  const mentions = [lead, ...own, ...(sexes.size === 1 ? again : [])].toSorted((a, b) => a.span.start - b.span.start);
  return [personFrom(mentions, article, cues)];
};

const namedWithin = 3;

/**
 * "A Tarn man pleaded guilty to threats against the mayor. Jan Bek, 55, pleaded guilty …": whoever the lead tells of without a name
 * is whom the next sentences name first as their subject.
 */
export const namedAfterLead = (sentences: readonly Sentence[], named: readonly Known[], cues: Cues): Known | null => {
  const [first, ...rest] = sentences.filter(({ passage }) => passage.role === "body");
  const lead = first && mentionsIn(first, cues, true)[0];
  if (!first || !lead?.position.subject || lead.isDefinite) return null;
  const end = rest[namedWithin - 1]?.passage.end ?? rest.at(-1)?.passage.end ?? 0;
  const people = named.filter(({ figure }) => {
    const start = figure.mentions[0]?.start ?? 0;
    return figure.kind === "person" && start >= first.passage.end && start < end;
  });
  const [one] = people.toSorted((a, b) => (a.figure.mentions[0]?.start ?? 0) - (b.figure.mentions[0]?.start ?? 0));
  const position = one?.positions.get(one.figure.mentions[0]?.start ?? -1);
  const start = one?.figure.mentions[0]?.start ?? -1;
  // An age and a home may stand between him and his verb.
  const opens = rest.some(({ passage }) => passage.start === start);
  return one && position && (opens || position.subject) && !position.speaks ? one : null;
};

const personFrom = (mentions: readonly Mention[], article: Article, { naming }: Cues): Known => {
  const [lead] = mentions;
  const name = article.text.slice(lead?.span.start, lead?.span.end).toLowerCase();
  const sexes = mentions.map(({ noun }) => naming.titleHeads.get(noun) ?? naming.personNouns.get(noun) ?? "-");
  const sex: Sex = sexes.find((one) => one !== "-") ?? "-";
  const texts = mentions.map(({ span }) => article.text.slice(span.start, span.end));
  const active = mentions.filter(({ position }) => position.active).length;
  return {
    figure: {
      id: -1,
      name,
      kind: "person",
      role: null,
      former: false,
      aliases: [...new Set(texts)].filter((text) => text.toLowerCase() !== name),
      mentions: mentions.map(({ span }) => span),
      acts: true,
      heard: "spoken-about",
      weight: mentions.length + active * 0.7 + 2.5,
    },
    sex,
    positions: new Map(mentions.map(({ span, position }) => [span.start, position])),
    roles: [],
  };
};

/** "A hunter", "the bus driver": with an article, and no name behind. */
const mentionsIn = ({ words, index }: Sentence, cues: Cues, isLead: boolean): Mention[] => {
  const mentions: Mention[] = [];
  for (const [at, word] of words.entries()) {
    if (!isPersonNoun(word, cues, isLead && at < 5) || isPersonNoun(words[at + 1], cues, false)) continue;
    const from = articleBefore(words, at, cues);
    if (from < 0 || isNamedBehind(words, at, cues)) continue;
    const start = words[from + 1]?.start ?? word.start;
    const name: Name = {
      sentence: index,
      from: from + 1,
      to: at + 1,
      span: { start, end: word.end },
      parts: [],
      titleFrom: from + 1,
      onlyTitle: false,
      adjective: false,
      inTitle: false,
    };
    const position = positionOf(words, name, cues);
    const isWho = cues.naming.personRelatives.has(words[at + 1]?.lower ?? "");
    mentions.push({
      span: name.span,
      noun: word.lower,
      isDefinite: words[from]?.lower === cues.naming.article,
      sentence: index,
      position: isWho && from === 0 ? { ...position, subject: true, active: true } : position,
    });
    if (isLead) return mentions;
  }
  return mentions;
};

const isPersonNoun = (word: Word | undefined, { naming }: Cues, mayShout: boolean): boolean =>
  word !== undefined &&
  word.kind === "word" &&
  (!hasCapital(word) || (mayShout && word.text === word.text.toUpperCase())) &&
  !naming.looseNouns.has(word.lower) &&
  (naming.titleHeads.has(word.lower) || naming.personNouns.has(word.lower));

/** Where the article stands before a noun and up to two words for what he is, or where he is from; -1 where there is none. */
const articleBefore = (words: readonly Word[], at: number, cues: Cues): number => {
  const { naming, grammar } = cues;
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const word = words[before];
    if (word === undefined || word.kind !== "word") return -1;
    if (word.lower === naming.article || naming.indefinites.has(word.lower)) return before;
    if (hasCapital(word)) continue;
    if (!naming.knows(word.lower) || grammar.prepositions.has(word.lower) || isVerbWord(word, cues)) return -1;
  }
  return -1;
};

/** "the hunter Jan Bek", "the hunter, Jan Bek,", "the hunter was Jan Bek". */
const isNamedBehind = (words: readonly Word[], at: number, { grammar }: Cues): boolean => {
  const next = words[at + 1];
  const isJoint = next?.text === "," || grammar.be.has(next?.lower ?? "");
  return hasCapital(next) || (isJoint && hasCapital(words[at + 2]));
};
