import type { Dictionary, Matching } from "#language/matching.ts";
import type { NumberWords } from "#language/numbers.ts";
import type { Hunk } from "./align.ts";
import type { ClaimToken } from "./claim.ts";
import { amountOf, isNumeric, sameAmount } from "./numbers.ts";
import { isHyphened, opensSentence, type Token } from "./tokens.ts";
import { isTypo } from "./typo.ts";

/** A difference that changes nothing. `counts` when it is a word's, of which a repaired claim may hold two. */
export type Slip = { what: string; counts: boolean; kind?: "left out" | "added" };

export type SlipContext = {
  claim: readonly ClaimToken[];
  text: readonly Token[];
  /** What the tokens of claim and text are places in. */
  claimed: string;
  folded: string;
  matching: Matching;
  numbers: NumberWords;
  dictionary(): Dictionary;
  /** Whether a token of the text is a name, or may be one. */
  isName(token: Token): boolean;
  /** Whether a word stands in the article in lower case. */
  isElsewhere(word: string): boolean;
  /** Whether a name in brackets was named before a token of the text. */
  isNamedBefore(name: string, at: number): boolean;
};

const longestHunk = 12;
const longestNumber = 6;

/** Numbers are compared whole: a hunk inside one grows over what is the same on both sides. */
export const overNumbers = (
  hunks: readonly Hunk[],
  { claim, text, numbers }: SlipContext,
  from: number,
  to: number,
): Hunk[] => {
  const numericAt = (token: Token | undefined): boolean => token !== undefined && isNumeric(token, numbers);
  const grown: Hunk[] = [];
  for (const hunk of hunks) {
    const before = grown.at(-1);
    let { c0, c1, t0, t1 } = hunk;
    const touches =
      claim.slice(c0, c1).some(numericAt) ||
      text.slice(t0, t1).some(numericAt) ||
      (numericAt(claim[c0 - 1]) && numericAt(claim[c1]));
    if (touches) {
      while (
        c0 > (before?.c1 ?? 0) &&
        t0 > (before?.t1 ?? from) &&
        numericAt(claim[c0 - 1]) &&
        claim[c0 - 1]?.key === text[t0 - 1]?.key
      ) {
        c0 -= 1;
        t0 -= 1;
      }
      while (c1 < claim.length && t1 < to && numericAt(claim[c1]) && claim[c1]?.key === text[t1]?.key) {
        c1 += 1;
        t1 += 1;
      }
    }
    if (before && (before.c1 > c0 || (before.c1 === c0 && before.t1 === t0))) {
      before.c1 = Math.max(before.c1, c1);
      before.t1 = Math.max(before.t1, t1);
    } else grown.push({ c0, c1, t0, t1 });
  }
  return grown;
};

const cheaper = (a: readonly Slip[] | null, b: readonly Slip[] | null): readonly Slip[] | null => {
  if (!a || !b) return a ?? b;
  const weight = (slips: readonly Slip[]): number => slips.filter(({ counts }) => counts).length;
  return weight(b) < weight(a) || (weight(b) === weight(a) && b.length < a.length) ? b : a;
};

/** Reads a hunk as slips that change nothing, the fewest there are; null where something is left that no slip explains. */
export const slipsIn = (hunk: Hunk, context: SlipContext): readonly Slip[] | null => {
  if (hunk.c1 - hunk.c0 > longestHunk || hunk.t1 - hunk.t0 > longestHunk) return null;
  const known = new Map<number, readonly Slip[] | null>();
  const readFrom = (c: number, t: number): readonly Slip[] | null => {
    if (c === hunk.c1 && t === hunk.t1) return [];
    const key = c * 1e6 + t;
    const held = known.get(key);
    if (held !== undefined) return held;
    let best: readonly Slip[] | null = null;
    for (const { slip, claim, text } of slipsAt(c, t, hunk, context)) {
      const rest = readFrom(c + claim, t + text);
      if (rest) best = cheaper(best, slip ? [slip, ...rest] : rest);
    }
    known.set(key, best);
    return best;
  };
  const slips = readFrom(hunk.c0, hunk.t0);
  // One word left out and another added in its place is one word for another: "that waves" for "the waves".
  const isSwap = slips?.some(({ kind }) => kind === "added") && slips.some(({ kind }) => kind === "left out");
  return isSwap ? null : slips;
};

type Step = { slip: Slip | null; claim: number; text: number };
const step = (what: string, claim: number, text: number, counts = true): Step => ({
  slip: { what, counts },
  claim,
  text,
});

const droppedStep = (kind: "left out" | "added", { raw }: Token, claim: number, text: number): Step => ({
  slip: { what: `${kind}: ${raw}`, counts: true, kind },
  claim,
  text,
});

const slipsAt = (c: number, t: number, hunk: Hunk, context: SlipContext): Step[] => {
  const claimed = c < hunk.c1 ? context.claim[c] : undefined;
  const original = t < hunk.t1 ? context.text[t] : undefined;
  if (claimed?.bracket != null) return bracketSteps(claimed.bracket, t, hunk, context);
  return [
    ...(claimed && original && claimed.key === original.key ? [{ slip: null, claim: 1, text: 1 }] : []),
    ...(original && mayDrop(context.text, t, context.folded, context) ? [droppedStep("left out", original, 0, 1)] : []),
    ...(claimed && c < context.claim.length - 1 && mayDrop(context.claim, c, context.claimed, context)
      ? [droppedStep("added", claimed, 1, 0)]
      : []),
    ...(claimed && context.claim[c - 1]?.key === claimed.key && !isNumeric(claimed, context.numbers)
      ? [droppedStep("added", claimed, 1, 0)]
      : []),
    ...(claimed && original
      ? [
          ...pairSteps(claimed, original, c, context),
          ...joinSteps(c, t, hunk, context),
          ...numberSteps(c, t, hunk, context),
        ]
      : []),
  ];
};

/** An article or "that" may go unless it counts: "a few" is not "few", "the most votes" not "most votes", "a third" not "third". */
const mayDrop = (tokens: readonly Token[], at: number, within: string, { matching, numbers }: SlipContext): boolean => {
  const token = tokens[at];
  if (!token) return false;
  const { key } = token;
  const next = tokens[at + 1];
  if (matching.fillers.has(key) || matching.linkers.has(key)) return true;
  if (matching.emphases.has(key))
    return !tokens.slice(Math.max(0, at - 3), at).some((before) => matching.guards.negations.has(before.key));
  if (token.raw === "A" && !opensSentence(within, token)) return false;
  if (!matching.articles.has(key)) return false;
  if (!next) return true;
  if (matching.articleCounts.has(next.key)) return matching.articleIdles.has(tokens[at - 1]?.key ?? "");
  if (numbers.one.has(key) && ((numbers.ordinals.get(next.key) ?? 0) > 2 || numbers.fractions.has(next.key)))
    return false;
  return !(matching.countingDegrees.has(next.key) && countsPlural(tokens[at + 2]));
};

const countsPlural = (noun: Token | undefined): boolean =>
  noun === undefined ||
  /[^sui]s$/.test(noun.key) ||
  /^(?:of|people|men|women|children|money|time|power|support|part)$/.test(noun.key);

const bracketSteps = (bracket: Bracketed, t: number, hunk: Hunk, context: SlipContext): Step[] => {
  const before = context.folded.slice(context.text[t - 1]?.end ?? 0, context.text[t]?.start ?? context.folded.length);
  if (/[[\]]/u.test(before)) return [];
  if (!bracket.harmless || !bracket.names.every((name) => context.isNamedBefore(name, t))) return [];
  const steps = [step(`in brackets: ${bracket.text}`, 1, 0, false)];
  for (let length = 1; length <= 2 && t + length <= hunk.t1; length += 1) {
    const replaced = context.text.slice(t, t + length);
    if (!replaced.every(({ key }) => context.matching.pronouns.has(key))) break;
    steps.push(step(`in brackets: ${bracket.text}`, 1, length, false));
  }
  return steps;
};
type Bracketed = NonNullable<ClaimToken["bracket"]>;

const marks = /\p{M}/gu;
const withoutMarks = (word: string): string =>
  word.normalize("NFD").replace(marks, "").replaceAll("ı", "i").replaceAll("ø", "o").replaceAll("ł", "l");
const hasCapitalInside = (raw: string): boolean => /.\p{Lu}/u.test(raw);
const hasCapital = (raw: string): boolean => /\p{Lu}/u.test(raw);

const spelled = (word: string, { spellings }: Matching): string =>
  spellings.reduce((form, [pattern, plain]) => form.replace(pattern, plain), word);

const isSameWord = (a: Token, b: Token, { matching }: SlipContext): boolean => {
  const group = matching.sameWords.get(a.key);
  if (group !== undefined && group === matching.sameWords.get(b.key)) return true;
  if (
    a.kind === "word" &&
    b.kind === "word" &&
    a.key.replaceAll(".", "") === b.key.replaceAll(".", "") &&
    a.raw.replaceAll(".", "") === b.raw.replaceAll(".", "")
  )
    return true;
  return a.kind === "word" && b.kind === "word" && spelled(a.key, matching) === spelled(b.key, matching);
};

const pairSteps = (claimed: ClaimToken, original: Token, c: number, context: SlipContext): Step[] => {
  const { matching } = context;
  const a = claimed.key;
  const b = original.key;
  if (a === b) return [];
  const shown = `${claimed.raw} for ${original.raw}`;
  if (isSameWord(claimed, original, context)) return [step(`spelling: ${shown}`, 1, 1)];
  if (
    matching.articles.has(a) &&
    matching.articles.has(b) &&
    context.numbers.one.has(a) === context.numbers.one.has(b)
  ) {
    return [step(`article: ${shown}`, 1, 1)];
  }
  if (isShortFor(a, b, matching) || isShortFor(b, a, matching)) return [step(`short form: ${shown}`, 1, 1, false)];
  if (claimed.kind !== "word" || original.kind !== "word") return [];
  if (withoutMarks(a) === withoutMarks(b) && a.length > 1) return [step(`accents: ${shown}`, 1, 1)];
  const startsClaim = c === 0 || opensSentence(context.claimed, claimed);
  if (context.isName(original) || hasCapitalInside(claimed.raw)) return [];
  if (hasCapital(claimed.raw) && !hasCapital(original.raw) && !startsClaim) return [];
  const isOrdinary = !hasCapital(original.raw) || opensSentence(context.folded, original);
  if (isOrdinary && matching.isPlural(a, b)) return [step(`number of a noun: ${shown}`, 1, 1)];
  if (isTypo(a, b, matching, context.dictionary(), context.isElsewhere)) return [step(`typo: ${shown}`, 1, 1)];
  return [];
};

const isShortFor = (short: string, full: string, { shortIs }: Matching): boolean =>
  (short === "'s" && shortIs.has(full)) || (short === "'d" && (full === "had" || full === "would"));

/** "cooperate" for "co-operate", "its" for "it's": the same letters in one word or two. */
const joinSteps = (c: number, t: number, hunk: Hunk, context: SlipContext): Step[] => {
  const steps: Step[] = [];
  const words = (tokens: readonly Token[]): boolean => tokens.every(({ kind }) => kind === "word");
  const joined = (tokens: readonly Token[]): string =>
    tokens.map(({ raw }) => raw.toLowerCase().replaceAll("'", "")).join("");
  for (const [claims, texts] of [
    [1, 2],
    [2, 1],
    [1, 3],
    [3, 1],
  ] as const) {
    if (c + claims > hunk.c1 || t + texts > hunk.t1) continue;
    const left = context.claim.slice(c, c + claims);
    const right = context.text.slice(t, t + texts);
    if (!words(left) || !words(right) || joined(left) !== joined(right)) continue;
    const one = (claims === 1 ? left[0] : right[0])?.key ?? "";
    const [several, within] = claims === 1 ? [right, context.folded] : [left, context.claimed];
    if (mayJoin(one, several, within, context)) {
      steps.push(
        step(
          `joined: ${left.map(({ raw }) => raw).join(" ")} for ${right.map(({ raw }) => raw).join(" ")}`,
          claims,
          texts,
          false,
        ),
      );
    }
  }
  return steps;
};

const mayJoin = (
  one: string,
  several: readonly Token[],
  within: string,
  { matching, dictionary }: SlipContext,
): boolean => {
  const [first, second] = several;
  if (!first || !second) return false;
  const areParts = several.slice(1).every((token, index) => token.start === several[index]?.end);
  if (areParts) return !dictionary().knows(one) || matching.apostropheSlips.has(one);
  const areHyphened = several.slice(1).every((token) => isHyphened(within, token));
  if (areHyphened) return !(first.key === "re" && matching.hyphenMatters.has(second.key));
  const isSmall = ({ key }: Token): boolean => key.length < 3 || matching.smallWords.has(key);
  return !several.some(isSmall) && !matching.guards.negations.has(one);
};

/** The same value in another notation: "3 million" for "three million". */
const numberSteps = (c: number, t: number, hunk: Hunk, { claim, text, numbers }: SlipContext): Step[] => {
  const steps: Step[] = [];
  for (let texts = 1; texts <= longestNumber && t + texts <= hunk.t1; texts += 1) {
    const original = amountOf(
      text.slice(t, t + texts).map(({ key }) => key),
      numbers,
    );
    if (!original) continue;
    for (let claims = 1; claims <= longestNumber && c + claims <= hunk.c1; claims += 1) {
      const claimed = amountOf(
        claim.slice(c, c + claims).map(({ key }) => key),
        numbers,
      );
      if (!claimed || !sameAmount(claimed, original)) continue;
      const written = claim.slice(c, c + claims).map(({ raw }) => raw);
      const read = text.slice(t, t + texts).map(({ raw }) => raw);
      steps.push(step(`number: ${written.join(" ")} for ${read.join(" ")}`, claims, texts, false));
    }
  }
  return steps;
};
