import type { Evidence } from "./evidence.ts";
import { decision, ranking } from "./weights.ts";

/** What the order of passages goes by, and with what weights: learned from where answers stood. */
export const rankingNames = [
  "first",
  "own",
  "around",
  "plain",
  "shown",
  "close",
  "tight",
  "namesOwn",
  "numbers",
] as const satisfies readonly (keyof Evidence)[];

/** What the decision goes by beside the order. How long a question is, and where words alone rank a passage, tell of the training questions, not of the answer. */
const decidingNames = [
  "own",
  "around",
  "plain",
  "namesOwn",
  "namesAround",
  "namesBroken",
  "unknown",
  "missing",
  "shown",
  "close",
  "numbers",
  "notAsked",
  "notHere",
  "opposite",
  "tight",
  "phrases",
  "pivot",
  "predicate",
  "long",
  "gap",
  "yesNo",
  "open",
] as const satisfies readonly (keyof Evidence)[];

/** Taken from the best of the first three passages, since an answer may stand in the second. */
const bestOfThree = ["own", "shown", "close", "tight"] as const satisfies readonly (keyof Evidence)[];

/** The names of the signs of {@link signsOf}, in order. */
export const signNames: readonly string[] = [
  ...decidingNames,
  "lead",
  "score",
  ...bestOfThree.map((name) => `${name} of three`),
];

/** Behind every passage that has a person, a time, a number … where one is asked for. */
const shapelessFit = -6;
/** Behind every passage that tells what is asked whether, who or why. */
const lackingFit = -3;
/** What is told of another such thing is told of this one better elsewhere. */
const otherFit = -2;
/** What a heading says, the text says better. */
const headingFit = -1;

/** How well a passage fits the question, for the order of passages. */
export const fitOf = (evidence: Evidence, weights: readonly number[] = ranking): number =>
  rankingNames.reduce(
    (sum, name, index) => sum + (weights[index] ?? 0) * evidence[name],
    (evidence.shapeless === 1 ? shapelessFit : 0) +
      (evidence.other === 1 ? otherFit : 0) +
      (evidence.astray === 1 ? lackingFit : 0) +
      (evidence.echo === 1 ? lackingFit : 0) +
      (evidence.lacking === 1 ? lackingFit : 0) +
      (evidence.heading === 1 ? headingFit : 0),
  );

const mostLead = 5;

/** What the decision to answer goes by, of passages ordered by how they fit: the evidence of the best, how far it leads, and what the next ones show. */
export const signsOf = (ordered: readonly Evidence[], weights: readonly number[] = ranking): number[] => {
  const [best, next] = ordered;
  if (!best) return [];
  const three = ordered.slice(0, 3);
  return [
    ...decidingNames.map((name) => best[name]),
    next ? Math.min(mostLead, fitOf(best, weights) - fitOf(next, weights)) : mostLead,
    fitOf(best, weights),
    ...bestOfThree.map((name) => three.reduce((most, evidence) => Math.max(most, evidence[name]), 0)),
  ];
};

/** Whoever the article does not know cannot have done anything in it; no passage without a person answers "who", nor one that is about nothing asked. */
export const isHopeless = ([best]: readonly Evidence[]): boolean =>
  best !== undefined &&
  [
    best.stranger,
    best.shapeless,
    best.beside,
    best.lacking,
    best.other,
    best.astray,
    best.echo,
    best.notAsked,
  ].includes(1);

/** How likely (0 to 1) the ordered passages answer the question at all. */
export const chanceOf = (ordered: readonly Evidence[]): number => {
  const signs = signsOf(ordered);
  if (signs.length === 0 || isHopeless(ordered)) return 0;
  const sum = signs.reduce((total, sign, index) => total + sign * (decision.weights[index] ?? 0), decision.bias);
  return 1 / (1 + Math.exp(-sum));
};
