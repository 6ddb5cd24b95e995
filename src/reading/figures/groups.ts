import type { Article, Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import { bareLower, hasCapital } from "./capitals.ts";
import type { Name } from "./names.ts";
import { type Position, positionOf } from "./positions.ts";
import { lastAtOrBefore } from "./scene.ts";

type Crowd = {
  span: Span;
  text: string;
  noun: string;
  described: boolean;
  isParty: boolean;
  isPower: boolean;
  position: Position;
};

/** Groups without a name of their own that act or speak: "an alliance of Palestinian groups", "residents". */
export const groupsIn = (
  article: Article,
  sentences: readonly Sentence[],
  named: readonly Known[],
  cues: Cues,
): Known[] => {
  const taken = named.flatMap(({ figure }) => figure.mentions).toSorted((a, b) => a.start - b.start);
  const isTaken = ({ start, end }: Span): boolean => {
    const before = taken[lastAtOrBefore(taken, end - 1)];
    return before !== undefined && before.end > start;
  };
  const byNoun = new Map<string, Crowd[]>();
  for (const sentence of sentences) {
    if (!isBriefed(sentence.passage) || sentence.passage.role === "heading") continue;
    for (const crowd of crowdsIn(article.text, sentence, cues)) {
      if (isTaken(crowd.span)) continue;
      const held = byNoun.get(crowd.noun);
      if (held) held.push(crowd);
      else byNoun.set(crowd.noun, [crowd]);
    }
  }
  return [...byNoun.values()].flatMap((crowds) => groupsOf(crowds, article));
};

/** Crowds of one noun are one group, unless they are told apart by other words: "Arab nations", "Western nations". */
const groupsOf = (crowds: readonly Crowd[], article: Article): Known[] => {
  const described = new Map<string, Crowd[]>();
  for (const crowd of crowds) {
    if (!crowd.described) continue;
    const key = crowd.text.toLowerCase();
    const held = described.get(key);
    if (held) held.push(crowd);
    else described.set(key, [crowd]);
  }
  const plain = crowds.filter((crowd) => !crowd.described);
  const [only] = described.values();
  const isSame = ({ text, position }: Crowd): boolean =>
    position.article ||
    (text.includes(" ") && (only?.[0]?.text ?? "").toLowerCase().endsWith(` ${text.toLowerCase()}`));
  if (described.size === 1 && only && plain.every(isSame)) return [groupOf([...only, ...plain], article)];
  return [...described.values(), ...(plain.length > 0 ? [plain] : [])].map((same) => groupOf(same, article));
};

const groupOf = (crowds: readonly Crowd[], article: Article): Known => {
  const inOrder = [...crowds].sort((a, b) => a.span.start - b.span.start);
  const name = [...inOrder].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? "";
  const active = inOrder.filter(({ position }) => position.subject || position.speaks);
  const speaks = inOrder.filter(({ position }) => position.speaks).length;
  const isPower = inOrder.some((crowd) => crowd.isPower);
  const isTold = inOrder.some(({ described }) => described);
  const first = inOrder[0]?.span.start ?? 0;
  return {
    figure: {
      id: -1,
      name,
      kind: "group",
      role: null,
      former: false,
      aliases: [...new Set(inOrder.map(({ text }) => text))].filter(
        (text) => text.toLowerCase() !== name.toLowerCase(),
      ),
      mentions: inOrder.map(({ span }) => span),
      acts: isPower
        ? active.length > 1
        : isTold || inOrder.some(({ isParty }) => isParty)
          ? speaks > 0 || active.length > 1 || isOfConflict(inOrder)
          : speaks > 1 || (speaks > 0 && active.length > 2),
      heard: "spoken-about",
      weight: inOrder.length * 0.8 + active.length * 0.8 + 1.5 * (1 - first / Math.max(1, article.text.length)),
    },
    sex: "-",
    positions: new Map(inOrder.map(({ span, position }) => [span.start, position])),
    roles: [],
  };
};

/** "Iranian security forces", whose deeds are told three times and more without their being a subject. */
const isOfConflict = (crowds: readonly Crowd[]): boolean =>
  crowds.length > 2 && crowds.some(({ described, isParty }) => described && isParty);

const crowdsIn = (text: string, sentence: Sentence, cues: Cues): Crowd[] => {
  const { words } = sentence;
  const crowds: Crowd[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== "word" || (hasCapital(word) && at > 0)) continue;
    const isBody = cues.naming.bodyNouns.has(word.lower);
    const isPeople = cues.naming.peopleNouns.has(word.lower) || isStateMedia(words, at, cues);
    const to = isBody ? bodyEnd(words, at, cues) : isPeople ? at + 1 : -1;
    if (to < 0 || isDescribing(words, to, cues)) continue;
    const from = modifiersFrom(words, isStateMedia(words, at, cues) ? at - 1 : at, cues);
    const crowd = crowdFrom(text, sentence, from, to, at, isBody, cues);
    if (crowd !== null) crowds.push(crowd);
    at = to - 1;
  }
  return crowds;
};

const crowdFrom = (
  text: string,
  { words, index }: Sentence,
  from: number,
  to: number,
  head: number,
  isBody: boolean,
  cues: Cues,
): Crowd | null => {
  const start = words[from]?.start ?? 0;
  const last = words[to - 1];
  const end = last === undefined ? start : last.end - (last.text.length - last.text.replace(/['’]s?$/u, "").length);
  const name: Name = {
    sentence: index,
    from,
    to,
    span: { start, end },
    parts: [],
    titleFrom: from,
    onlyTitle: false,
    adjective: false,
    inTitle: false,
  };
  const isUnnamed =
    cues.saying.unnamed.has(bareLower(words[head])) && !cues.naming.gatherings.has(bareLower(words[head]));
  const isPower = isOfPower(words, from, head, cues);
  if (isUnnamed && !isPower) return null;
  return {
    span: { start, end },
    text: text.slice(start, end).replace(/\s+/g, " "),
    noun: bareLower(words[head]),
    isPower,
    isParty: cues.naming.partyNouns.has(bareLower(words[head])),
    described: isBody || isNamedBy(words, from, head, cues),
    position: positionOf(words, name, cues),
  };
};

/** "Kaldian authorities", "state media": who has the power in a state or speaks for it. */
const isOfPower = (words: readonly Word[], from: number, head: number, cues: Cues): boolean =>
  isStateMedia(words, head, cues) ||
  (cues.naming.powers.has(bareLower(words[head])) && isNamedBy(words, from, head, cues));

const isStateMedia = (words: readonly Word[], at: number, { naming }: Cues): boolean =>
  naming.stateMedia.has(`${words[at - 1]?.lower ?? ""} ${bareLower(words[at])}`);

/** "an alliance of Palestinian groups": a body is told by whom it is made of; -1 where it is not. */
const bodyEnd = (words: readonly Word[], at: number, { naming }: Cues): number => {
  if (!naming.bodyLinks.has(words[at + 1]?.lower ?? "")) return -1;
  for (let to = at + 2; to < at + 8; to++) {
    const word = words[to];
    if (word === undefined || word.kind !== "word") return -1;
    if (naming.peopleNouns.has(word.lower)) return to + 1;
    if (!(hasCapital(word) || naming.knows(word.lower))) return -1;
  }
  return -1;
};

/** "residents groups": the noun only describes another. */
const isDescribing = (words: readonly Word[], to: number, { naming }: Cues): boolean =>
  naming.peopleNouns.has(words[to]?.lower ?? "") || naming.bodyNouns.has(words[to]?.lower ?? "");

const modifiersFrom = (words: readonly Word[], head: number, cues: Cues): number => {
  let from = head;
  while (from > 0 && head - from < 4 && isModifier(words[from - 1], cues)) from -= 1;
  return from;
};

const isModifier = (word: Word | undefined, { naming, grammar }: Cues): boolean => {
  if (word === undefined || word.kind !== "word") return false;
  const { lower } = word;
  if (naming.demonyms.has(lower) || naming.peopleAdjectives.has(lower)) return true;
  if (grammar.times.has(lower) || grammar.determiners.has(lower) || grammar.numbers.has(lower)) return false;
  return !hasCapital(word) && (naming.groupAdjectives.has(lower) || naming.peopleNouns.has(`${lower}s`));
};

/** "Arab nations", "Velmar workers": whose they are is told. */
const isNamedBy = (words: readonly Word[], from: number, head: number, { naming }: Cues): boolean =>
  words.slice(from, head).some(({ lower }) => naming.demonyms.has(lower) || naming.peopleAdjectives.has(lower));
