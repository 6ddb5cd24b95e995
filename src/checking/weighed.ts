import type { Reason } from "#brief/brief.ts";
import type { Find, Finding } from "#grounding/support/weigh.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import type { Evidence, Search } from "./evidence.ts";

/** A sentence over the evidence that explains most of it. No findings: it is carried. */
export type Weighed = { evidence: Evidence; findings: readonly Finding[] };

/** What a second passage may bring to the one that holds most of a sentence: words, names and figures that were missing. */
const missing: ReadonlySet<Reason> = new Set<Reason>(["not-carried", "number-swapped", "outside-knowledge", "merged"]);
/** From as far as this a name may be meant. */
const nearby = 3;
const named: ReadonlySet<Reason> = new Set<Reason>([...missing, "name-swapped"]);
/** A neighbour also tells who speaks and why. */
const told: ReadonlySet<Reason> = new Set<Reason>([
  ...named,
  "attribution-lost",
  "speaker-swapped",
  "cause-added",
  "condition-added",
  "roles-swapped",
]);

const ownPart = 0.2;

/** A finding weighs this much of a sentence's words. */
const costs = { hard: 0.12, soft: 0.08 } as const;
const softReasons: ReadonlySet<Reason> = new Set<Reason>(["not-carried", "merged", "scope"]);

/** A passage more must bring this much of a sentence's words to be worth reading. */
const more = 0.1;

/** So much less of its words than the best have, and two passages need no looking at. */
const far = 0.3;

/** Less of a sentence's words than this, and what matched is chance. */
export const leastCarried = { atAll: 0.35, altered: 0.5 } as const;

const costOf = (findings: readonly Finding[]): number => {
  const reasons = new Set(findings.map(({ reason }) => reason));
  const words = findings.length - reasons.size;
  return (
    [...reasons].reduce((sum, reason) => sum + (softReasons.has(reason) ? costs.soft : costs.hard), 0) + words * 0.02
  );
};

/** The sentence that an offset lies in. */
const sentenceAt = ({ sentences }: Reading, offset: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.passage.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Holds a sentence against one piece of evidence after another. */
export const weighingOver = (reading: Reading, find: Find, search: Search) => {
  const asks = (sentence: number): boolean => reading.sentences[sentence]?.words.at(-1)?.text === "?";

  /** A question carries nothing by itself: whoever answers says so. */
  const isAnswered = ({ sentences }: Evidence): boolean =>
    sentences.every((sentence) => !asks(sentence) || sentences.includes(sentence + 1));

  const figuresIn = new Map<number, Figure[]>();
  for (const figure of reading.figures)
    for (const at of figure.mentions) {
      const sentence = sentenceAt(reading, at.start);
      figuresIn.set(sentence, [...(figuresIn.get(sentence) ?? []), figure]);
    }

  /** Whether two passages speak of the same one whom the sentence names. */
  const isOfSame = (one: number, other: number, meant: ReadonlySet<Figure>): boolean =>
    figuresIn.get(one)?.some((figure) => meant.has(figure) && figuresIn.get(other)?.includes(figure)) ?? false;

  /** Whether a passage speaks of people, and of none whom the sentence names. */
  const isOfOthers = (sentence: number, meant: ReadonlySet<Figure>): boolean => {
    const people = figuresIn.get(sentence)?.filter(({ kind }) => kind === "person") ?? [];
    return people.length > 0 && !(figuresIn.get(sentence)?.some((figure) => meant.has(figure)) ?? false);
  };

  const namedBy = (text: string): ReadonlySet<Figure> =>
    new Set(
      reading.figures.filter(({ name, aliases }) =>
        [name, ...aliases].some((each) =>
          each.split(" ").some((part) => /^\p{Lu}.{2}/u.test(part) && text.includes(part)),
        ),
      ),
    );

  /** What stood against a sentence over its main passage alone, and no other passage can mend. */
  const keptIn = (
    alone: ReadonlyMap<number, Weighed>,
    { sentences, coverage }: Evidence,
    found: readonly Finding[],
    meant: ReadonlySet<Figure>,
  ): readonly Finding[] => {
    if (sentences.length < 2) return [];
    const main = sentences
      .filter((sentence) => !asks(sentence))
      .flatMap((sentence) => alone.get(sentence) ?? [])
      .toSorted((a, b) => b.evidence.coverage - a.evidence.coverage)[0];
    const apart = (sentences.at(-1) ?? 0) - (sentences[0] ?? 0);
    // what brings many of the sentence's words of its own accounts for its part of it
    if (apart < sentences.length && main && coverage >= main.evidence.coverage + ownPart) return [];
    const others = sentences.filter((sentence) => sentence !== main?.evidence.sentences[0]);
    const mends = apart < sentences.length ? told : apart <= nearby ? named : missing;
    const mended = others.every((other) => isOfSame(main?.evidence.sentences[0] ?? 0, other, meant))
      ? new Set([...mends, ...named])
      : others.some((other) => isOfOthers(other, meant))
        ? new Set([...mends].filter((reason) => reason !== "name-swapped"))
        : mends;
    const there = new Set(found.map(({ reason }) => reason));
    return main?.findings.filter(({ reason }) => !mended.has(reason) && !there.has(reason)) ?? [];
  };

  const worth = ({ evidence, findings }: Weighed): number =>
    evidence.coverage - costOf(findings) - (evidence.sentences.length - 1) * more;

  return (text: string, language: string): Weighed | null => {
    const sets = search.sets(text);
    const best = Math.max(0, ...sets.map(({ coverage }) => coverage));
    const alone = new Map<number, Weighed>();
    const meant = namedBy(text);
    const rest: Weighed[] = [];
    for (const evidence of sets) {
      if (evidence.sentences.length > 1 && evidence.coverage < best - far) continue;
      const findings = find(text, evidence.spans, language);
      const [only = 0, ...others] = evidence.sentences;
      if (others.length === 0) alone.set(only, { evidence, findings });
      // what stands against it over one passage is shown over that passage
      if (keptIn(alone, evidence, findings, meant).length > 0) continue;
      if (findings.length > 0) rest.push({ evidence, findings });
      else if (evidence.coverage >= Math.max(leastCarried.atAll, best * 0.75) && isAnswered(evidence))
        return { evidence, findings };
    }
    return rest.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
  };
};
