import type { Article, Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import { bareLower, hasCapital, isSmall, ownsAt } from "./capitals.ts";
import { foldedName } from "./clusters.ts";
import { isVerbWord } from "./heads.ts";
import type { Name } from "./names.ts";
import { type Position, positionOf } from "./positions.ts";
import { prominenceOf } from "./prominence.ts";

type Body = { span: Span; text: string; key: string; rest: string; isOffice: boolean; position: Position };

/** Bodies that go by a common noun and whose they are: "the US military", "China's commerce ministry", "the Attorney General's office". */
export const unnamedBodiesIn = (
  article: Article,
  sentences: readonly Sentence[],
  named: readonly Known[],
  cues: Cues,
): Known[] => {
  const names = new Set(
    named
      .flatMap(({ figure: { name, aliases } }) => [name, ...aliases].map((one) => foldedName(one, cues.naming.article)))
      .flatMap((name) => [name, withoutOwner(name, cues)]),
  );
  const byKey = new Map<string, Body[]>();
  for (const sentence of sentences) {
    if (!isBriefed(sentence.passage) || sentence.passage.role === "heading") continue;
    for (const body of bodiesIn(article.text, sentence, cues)) {
      if (names.has(foldedName(body.text, "")) || names.has(body.rest)) continue;
      const held = byKey.get(body.key);
      if (held) held.push(body);
      else byKey.set(body.key, [body]);
    }
  }
  return [...byKey.values()].map((bodies) => bodyFrom(bodies, article));
};

/** "Kenyan Interior Ministry" is the interior ministry. */
const withoutOwner = (name: string, { naming }: Cues): string => {
  const space = name.indexOf(" ");
  const owner = name.slice(0, space);
  return naming.demonyms.has(owner) || naming.states.has(owner) ? name.slice(space + 1) : name;
};

const bodyFrom = (bodies: readonly Body[], article: Article): Known => {
  const [first] = bodies;
  const speaks = bodies.filter(({ position }) => position.speaks).length;
  const active = bodies.filter(({ position }) => position.active).length;
  const early = 1 - (first?.span.start ?? 0) / Math.max(1, article.text.length);
  const name = first?.text ?? "";
  return {
    figure: {
      id: -1,
      name,
      kind: "organisation",
      role: null,
      former: false,
      aliases: [...new Set(bodies.map(({ text }) => text))].filter((text) => text !== name),
      mentions: bodies.map(({ span }) => span),
      acts: speaks > 0 || active > 1 || (active > 0 && (bodies.length > 2 || bodies.some(({ isOffice }) => isOffice))),
      heard: "spoken-about",
      weight:
        bodies.length +
        active * 0.7 +
        speaks * 0.8 +
        2 * early +
        prominenceOf(bodies.map(placeOf), "organisation", article),
    },
    sex: "-",
    positions: new Map(bodies.map(({ span, position }) => [span.start, position])),
    roles: [],
  };
};

const placeOf = ({ text, span, position }: Body) => ({ text, span, position, heading: false });

const bodiesIn = (text: string, { words, index }: Sentence, cues: Cues): Body[] => {
  const bodies: Body[] = [];
  for (const [at, word] of words.entries()) {
    const isBody = word.kind === "word" && !hasCapital(word) && cues.naming.unnamedBodies.has(bareLower(word));
    if (!isBody || describesAnother(words, at, cues)) continue;
    const noun = modifiersFrom(words, at, cues);
    const from = ownerFrom(words, noun, cues);
    const [first, rest] = [words[from], words[noun]];
    if (from < 0 || first === undefined || rest === undefined) continue;
    const end = word.end - (word.text.length - word.text.replace(/['’]s?$/u, "").length);
    const name: Name = {
      sentence: index,
      from,
      to: at + 1,
      span: { start: first.start, end },
      parts: [],
      titleFrom: from,
      onlyTitle: false,
      adjective: false,
      inTitle: false,
    };
    const owner = text.slice(first.start, words[noun - 1]?.end).replace(/['’]s?$/u, "");
    const restText = text.slice(rest.start, end).toLowerCase();
    bodies.push({
      span: name.span,
      text: text.slice(first.start, end).replace(/\s+/g, " "),
      key: `${ownerName(owner, cues)} ${restText}`,
      rest: restText,
      isOffice: cues.naming.officeHeads.has(bareLower(word)) && ownsAt(words, noun - 1),
      position: positionOf(words, name, cues),
    });
  }
  return bodies;
};

/** "the US military aid": the noun only describes what follows. */
const describesAnother = (words: readonly Word[], at: number, cues: Cues): boolean => {
  const next = words[at + 1];
  if (next === undefined || next.kind !== "word" || ownsAt(words, at)) return false;
  const isNoun = cues.naming.knows(next.lower) && !isSmall(next.lower, cues) && !isVerbWord(next, cues);
  return hasCapital(next) || (isNoun && !cues.saying.verbs.has(next.lower) && !cues.grammar.verbs.has(next.lower));
};

/** "commerce" in "China's commerce ministry". */
const modifiersFrom = (words: readonly Word[], head: number, { naming, grammar }: Cues): number => {
  let from = head;
  while (from > 0 && head - from < 3) {
    const word = words[from - 1];
    if (word === undefined || word.kind !== "word" || hasCapital(word) || !isField(word.lower, naming)) break;
    if (grammar.times.has(word.lower) || naming.formers.has(word.lower)) break;
    from -= 1;
  }
  return from;
};

/** "commerce", "electoral", "student": what a body is for. */
const isField = (lower: string, naming: Naming): boolean =>
  [naming.titleModifiers, naming.fields, naming.groupAdjectives, naming.organisationHeads].some((list) =>
    list.has(lower),
  ) ||
  naming.peopleNouns.has(`${lower}s`) ||
  (naming.knows(lower) && /(?:[^aeiou]al|ic|ary|ory)$/.test(lower));

/** Where the name begins of whose body it is: a state, a people, a town, or an owner with "'s"; -1 where none is told. */
const ownerFrom = (words: readonly Word[], to: number, cues: Cues): number => {
  const { naming } = cues;
  const isMark = words[to - 1]?.kind === "mark";
  const at = isMark ? to - 2 : to - 1;
  const owner = words[at];
  if (owner === undefined || !hasCapital(owner) || cues.grammar.times.has(bareLower(owner))) return -1;
  const owns = ownsAt(words, at);
  let from = at;
  while (from > 0 && at - from < 4 && hasCapital(words[from - 1]) && !isSmall(words[from - 1]?.lower ?? "", cues))
    from -= 1;
  if (owns) return from;
  if (isMark) return -1;
  const lower = words.slice(from, to).map(bareLower).join(" ");
  const isPeople = [naming.states, naming.demonyms, naming.places, naming.capitals].some((list) => list.has(lower));
  return isPeople ? from : -1;
};

/** "American", "U.S." and "America" are one owner. */
const ownerName = (owner: string, { naming }: Cues): string => {
  const lower = owner.toLowerCase();
  return naming.demonyms.get(lower) ?? naming.states.get(lower) ?? lower;
};
