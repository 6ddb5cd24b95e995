import type { Reason } from "#brief/brief.ts";
import type { ClauseMatch } from "./align.ts";
import { areTied, type Case, groundOf, isOfSource } from "./case.ts";
import type { Parsed } from "./parse.ts";

/** Causes and conditions: none of ours that is not theirs, none of theirs left out. */
export const grounds = (given: Case): readonly Reason[] => {
  const { ours, witnesses, matched } = given;
  const reasons: Reason[] = [];
  const causal = ours.words.some(({ lower }, at) => isCause(given, ours.words, at, lower));
  if (causal) {
    const content = matched.filter(({ matches }) => matches.some(({ item }) => !isOfSource(given, item)));
    const loosely = ours.words.some(
      ({ lower }, at) =>
        (lower === given.supporting.small.of || lower === given.supporting.small.to) &&
        isCause(given, ours.words, at - 1, ours.words[at - 1]?.lower ?? ""),
    );
    const mains = [...new Set(content.map(({ main }) => main))];
    const said = (main: number, loosely: boolean): boolean => {
      const words = witnesses[main]?.words ?? [];
      return words.some(
        ({ lower }, at) =>
          isCause(given, words, at, lower) ||
          isOrigin(given, words, at) ||
          (loosely && given.supporting.purposes.has(lower)),
      );
    };
    const apart = mains.length === 2 && !areTied(given, mains[0] ?? 0, mains[1] ?? 0);
    if (apart || !mains.some((main) => said(main, mains.length === 1 && loosely))) reasons.push("cause-added");
  }
  const conditional = ours.words.some(({ lower }, at) => isCondition(given, ours, at, lower));
  const conditions = witnesses.some((each) => each.words.some(({ lower }, at) => isCondition(given, each, at, lower)));
  if (conditional && !conditions) reasons.push("condition-added");
  for (const each of matched) {
    const witness = witnesses[each.main];
    if (!witness || conditional) continue;
    const ground = groundOf(each);
    if (ground.size === 0 || each.matches.every(({ item }) => isOfSource(given, item))) continue;
    if (isLimited(given, each)) reasons.push("condition-dropped");
    if (witness.words.some(({ lower }, at) => isCondition(given, witness, at, lower) && isBeside(witness, at, ground)))
      reasons.push("condition-dropped");
  }
  return reasons;
};

/** "… until the repairs are done": a limit in time right behind what we tell, which we do not. */
const isLimited = ({ ours, witnesses, supporting }: Case, { matches, main }: ClauseMatch): boolean => {
  const witness = witnesses[main];
  const isLimit = ({ lower }: { lower: string }): boolean => supporting.times.get(lower) === "until";
  const at = witness?.words.findIndex(isLimit) ?? -1;
  if (
    !witness ||
    at < 0 ||
    witness.tags[at + 1] === "time" ||
    ours.words.some((word) => supporting.times.has(word.lower))
  )
    return false;
  const told = matches.flatMap(({ on, borrowed }) => (on && !borrowed ? [on.at] : []));
  return Math.max(-1, ...told.filter((each) => each < at)) >= at - 3 && !told.some((each) => each > at);
};

/** "It comes from her complaint": a ground as the evidence may put it. */
const isOrigin = ({ supporting, cues }: Case, words: readonly { lower: string }[], at: number): boolean =>
  words[at]?.lower === cues.grammar.joints.from && supporting.arising.has(words[at - 1]?.lower ?? "");

const isCause = (
  { supporting, cues }: Case,
  words: readonly { lower: string }[],
  at: number,
  lower: string,
): boolean => {
  const { small } = supporting;
  if (lower === small.as) {
    const next = words[at + 1]?.lower ?? "";
    return words[at - 1]?.lower === "," && (cues.grammar.subjects.has(next) || cues.grammar.determiners.has(next));
  }
  if (!supporting.causes.has(lower)) return false;
  const next = words[at + 1]?.lower ?? "";
  if (supporting.owing.has(lower)) {
    const third = words[at + 2]?.lower ?? "";
    return next === small.to && !cues.grammar.verbs.has(third) && !cues.grammar.be.has(third);
  }
  if (lower === small.so) return next === small.that || words[at - 1]?.lower === ",";
  if (supporting.leading.has(lower)) return next === small.to;
  return lower !== small.since || words[at - 1]?.lower === ",";
};

/** "Once the plan passes, …", not "once the ambassador, …" nor "once the man told him": a clause of what is still open. */
const opensClause = ({ tags }: Parsed, at: number): boolean => {
  const end = tags.findIndex((tag, index) => index > at && (tag === "comma" || tag === "stop" || tag === "coord"));
  const verb = tags.findIndex((tag, index) => index > at + 1 && index < end && finite.has(tag));
  return verb > 0 && tags[verb] !== "ved";
};

const finite: ReadonlySet<string> = new Set(["verb", "ved", "be", "have", "modal", "do"]);

const isCondition = ({ supporting }: Case, parsed: Parsed, at: number, lower: string): boolean => {
  const { small } = supporting;
  const { words } = parsed;
  const [before, next] = [words[at - 1]?.lower ?? "", words[at + 1]?.lower ?? ""];
  if (lower === small.long) return before === small.as && next === small.as;
  if (lower === small.once)
    return (
      before !== small.at &&
      !supporting.recurring.has(next) &&
      opensClause(parsed, at) &&
      words[at + 2]?.lower !== small.to
    );
  if (supporting.providing.has(lower)) return next === small.that || before === ",";
  if (lower === small.if) return !supporting.conceding.has(before) && !supporting.wondering.has(before);
  return supporting.conditions.has(lower);
};

/** A condition governs the clauses beside its own, as far as a mark that ends a sentence. */
const isBeside = ({ clauseOf, tags }: Parsed, at: number, ground: ReadonlySet<number>): boolean => {
  const own = clauseOf[at] ?? 0;
  return [...ground].some((clause) => {
    if (clause === own) return true;
    const first = clauseOf.indexOf(clause);
    const between = tags.slice(Math.min(at, first), Math.max(at, first));
    const opens = clauseOf.indexOf(own) <= 1 && first > at;
    return (Math.abs(clause - own) <= 2 || opens) && !between.includes("stop");
  });
};
