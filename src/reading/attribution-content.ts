import type { Cue } from "#language/saying.ts";
import type { Relay } from "./attribution-found.ts";
import { type Clauses, hasVerb, isAuxiliary, isNominal, isVerbal, type Stretch } from "./clauses.ts";
import { phraseAfter, type Site } from "./phrases.ts";

/** Where a tag walk lands after adverbs, negations and auxiliaries. */
const overHelpers = ({ tags }: Clauses, from: number): number => {
  let k = from;
  while (tags[k] === "adv" || tags[k] === "neg" || isAuxiliary(tags[k])) k++;
  return k;
};

const saysAt = ({ clauses: { tags, words }, cues }: Site, at: number): boolean =>
  (tags[at] === "ved" || tags[at] === "verb") &&
  (cues.saying.verbs
    .get(words[at]?.lower ?? "")
    ?.some(
      ({ cue, form }) =>
        form !== "participle" && cue.kind === "say" && (cue.takes.has("quote") || cue.takes.has("object")),
    ) ??
    false);

/** "and warned that", "but Y said", "while Y denied": a new telling begins at `from`. */
const startsTelling = (site: Site, from: number): boolean => {
  let k = overHelpers(site.clauses, from);
  if (saysAt(site, k)) return true;
  const subject = phraseAfter(site, from, "plain");
  if (subject === null) return false;
  k = overHelpers(site.clauses, subject.to);
  return saysAt(site, k) && site.clauses.tags[k + 1] !== "prep";
};

const startsClause = (site: Site, from: number): boolean => {
  const { tags } = site.clauses;
  const start = tags[from] === "adv" ? from + 1 : from;
  const subject = phraseAfter(site, start, "plain");
  if (subject === null) return false;
  const next = tags[subject.to] === "adv" ? subject.to + 1 : subject.to;
  return isVerbal(tags[next]) && next < site.high;
};

/** ", X said" or ", said X" up to the end of the sentence or the next comma. */
const trailsAt = (site: Site, from: number): boolean => {
  const { tags } = site.clauses;
  const speaks = (at: number): boolean =>
    saysAt(site, at) &&
    (site.cues.saying.verbs.get(site.clauses.words[at]?.lower ?? "")?.some(({ cue }) => cue.takes.has("quote")) ??
      false);
  if (speaks(from) && phraseAfter(site, from + 1) !== null)
    return tags[from + 1] !== "det" || site.clauses.words[from + 1]?.lower !== "a";
  const subject = phraseAfter(site, from, "plain");
  if (subject === null) return false;
  const verb = overHelpers(site.clauses, subject.to);
  if (!speaks(verb)) return false;
  const rest = overAdjuncts(site, verb + 1);
  const tag = tags[rest];
  return rest >= site.high || tag === "stop" || tag === "comma" || tag === "close" || tag === "ving";
};

/** ", with Y saying that". */
const withTelling = (site: Site, from: number): boolean => {
  const { tags, words } = site.clauses;
  if (words[from]?.lower !== site.cues.grammar.joints.with) return false;
  const who = phraseAfter(site, from + 1, "plain");
  return who !== null && tags[who.to] === "ving" && site.cues.saying.verbs.has(words[who.to]?.lower ?? "");
};

const issuedAt = (site: Site, from: number): boolean => {
  const subject = phraseAfter(site, from, "plain");
  return (
    subject !== null &&
    site.cues.saying.issuing.has(site.clauses.words[overHelpers(site.clauses, subject.to)]?.lower ?? "")
  );
};

/** Where the clause that begins at `from` ends as somebody's content. */
export const clauseEnd = (site: Site, from: number, kind: Cue["kind"] = "say"): number => {
  const { clauses, high, cues } = site;
  const { tags, words, quote } = clauses;
  const level = quote[from] ?? -1;
  const { joints } = cues.grammar;
  const opensAdjunct = tags[from] === "sub" || tags[from] === "prep" || tags[from] === "question";
  let listed = false;
  for (let k = from + 1; k < high; k++) {
    if (quote[k] !== level && quote[k] !== -1) continue;
    const tag = tags[k];
    const lower = words[k]?.lower ?? "";
    if (tag === "stop" && (lower === ";" || k < high - 1)) return k;
    if (tag === "dash" && (kind !== "say" || tags[k + 1] === "sub")) return k;
    if (
      (tag === "prep" || tag === "sub" || tag === "question") &&
      cues.grammar.adjunctive.has(lower) &&
      issuedAt(site, k + 1)
    )
      return k;
    if (tag === "coord" && k > from && startsTelling(site, k + 1)) return k;
    if (lower === joints.according && words[k + 1]?.lower === joints.to) return tags[k - 1] === "comma" ? k - 1 : k;
    if (tag !== "comma") continue;
    const next = tags[k + 1];
    const word = words[k + 1]?.lower ?? "";
    if (next === "ving" && (cues.saying.verbs.has(word) || cues.saying.quoting.has(word) || word === joints.according))
      return k;
    if (
      next === "coord" &&
      (startsTelling(site, k + 2) || ((word === joints.but || kind !== "say") && startsClause(site, k + 2)))
    )
      return k;
    if (next === "sub" && (startsTelling(site, k + 2) || kind !== "say" || startsClause(site, k + 2))) return k;
    if (kind !== "say" && next === "pron" && startsClause(site, k + 1) && !opensAdjunct) return k;
    if (kind === "think" && next === "coord" && k - from > 2 && !listed) return k;
    listed = true;
    if (withTelling(site, k + 1)) return k;
    if (trailsAt(site, k + 1)) return k;
  }
  return high;
};

/** Steps over words of time and prepositional phrases after a verb: "on Tuesday", "in a statement to parliament". */
export const overAdjuncts = (site: Site, from: number): number => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  let k = from;
  while (k < site.high) {
    const tag = tags[k];
    if (tag === "adv" || tag === "time") k++;
    else if (
      (tag === "det" || tag === "adj") &&
      (tags[k + 1] === "time" || (tags[k + 1] === "adj" && tags[k + 2] === "time"))
    )
      k++;
    else if ((tag === "prep" && words[k]?.lower !== joints.of) || tag === "to") {
      if (tags[k + 1] === "time" || (tags[k + 1] === "num" && words[k]?.lower === joints.in)) {
        k += 2;
        while (tags[k] === "num" || tags[k] === "time") k++;
        continue;
      }
      const phrase = phraseAfter(site, k + 1);
      if (phrase === null) return k;
      k = phrase.to;
    } else return k;
  }
  return k;
};

/** The media among adjuncts: "in an interview with Y", "to Y", "on Y's programme". */
export const mediaIn = (site: Site, from: number, to: number): Relay[] => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  const spoken = words.slice(from, to).some((word) => site.cues.saying.spokenTo.has(word.lower));
  for (let k = to - 1; k >= from; k--) {
    if (tags[k] !== "prep" && tags[k] !== "to") continue;
    const lower = words[k]?.lower;
    const direct = lower === joints.with || lower === joints.to || lower === joints.by;
    if (!direct && lower !== joints.in && lower !== joints.on && lower !== joints.for && lower !== joints.from)
      continue;
    const phrase = phraseAfter({ ...site, high: to }, k + 1);
    if (phrase === null || tags[phrase.from] === "object" || tags[phrase.from] === "pron") continue;
    if (direct ? spoken || tags[k] === "to" : isOutlet(site.clauses, phrase, site.cues.saying.outlets))
      return [{ phrase, manner: direct ? "hearer" : "medium" }];
  }
  return [];
};

/** Whether a phrase names a newspaper, agency or broadcaster by one of its words. */
export const isOutlet = ({ words, tags }: Clauses, { from, to }: Stretch, outlets: ReadonlySet<string>): boolean => {
  for (let k = from; k < to; k++) {
    if (tags[k] === "name" && outlets.has(words[k]?.lower.replace(/'s$/, "") ?? "")) return true;
  }
  return false;
};

export type Told = { content: Stretch; relays: readonly Relay[] };

/** What is told to the right of a cue that ends at `from`, with hearers and media on the way. */
export const contentAfter = (site: Site, cue: Cue, from: number): Told | null => {
  const { tags } = site.clauses;
  const { hearer, past } = hearerAfter(site, cue, from);
  const beyond = overAdjuncts(site, past);
  const relays = [...hearer, ...mediaIn(site, past, beyond)];
  if (tags[beyond] === "comma") {
    const after = overParenthesis(site, beyond);
    return after === null ? null : openedAt(site, cue, after, [...relays, ...mediaIn(site, beyond + 1, after - 1)]);
  }
  return openedAt(site, cue, beyond, relays) ?? (beyond > past ? openedAt(site, cue, past, hearer) : null);
};

const hearerAfter = (site: Site, cue: Cue, from: number): { hearer: Relay[]; past: number } => {
  const { tags } = site.clauses;
  if (!cue.takes.has("hearer")) return { hearer: [], past: from };
  const phrase = phraseAfter(site, from, "plain");
  if (phrase === null) return { hearer: [], past: from };
  // "told reporters it would": a pronoun or determiner opens the clause by itself
  const named = tags[phrase.from] !== "object" && tags[phrase.from] !== "pron";
  return { hearer: named ? [{ phrase, manner: "hearer" }] : [], past: phrase.to };
};

/** From a comma behind a cue: past `, according to Z,` or `, in a statement,` to where the content opens, or past the comma itself before a quotation. */
const overParenthesis = (site: Site, comma: number): number | null => {
  const { tags } = site.clauses;
  const next = tags[comma + 1];
  if (next === "open" || next === "that" || next === "colon") return comma + 1;
  for (let k = comma + 1; k < site.high && k < comma + 25; k++) {
    if (tags[k] === "stop" || tags[k] === "open") return null;
    if (tags[k] === "comma") {
      const after = tags[k + 1];
      return after === "that" || after === "open" || after === "question" ? k + 1 : null;
    }
  }
  return null;
};

const openedAt = (site: Site, cue: Cue, at: number, relays: readonly Relay[]): Told | null => {
  const { tags, quote } = site.clauses;
  const { takes } = cue;
  const tag = tags[at];
  if (at >= site.high) return null;
  if (tag === "colon") {
    if (!takes.has("quote") || at + 2 >= site.high) return null;
    return { content: { from: at + 1, to: tags[at + 1] === "open" ? quotedTo(site, at + 1) : site.high }, relays };
  }
  if (tag === "open") {
    if (!takes.has("quote") || quote[at] === -1) return null;
    const to = quotedTo(site, at);
    if (
      to - at < 8 &&
      (tags[to] === "to" || tags[to] === "prep") &&
      tags[to - 2] !== "comma" &&
      tags[to - 2] !== "stop"
    )
      return null;
    return to - at > 2
      ? {
          content: {
            from: at,
            to:
              tags[to - 2] === "comma" || tags[to - 2] === "stop" || tags[to] === "comma"
                ? to
                : clauseEnd(site, to - 1, cue.kind),
          },
          relays,
        }
      : null;
  }
  if (tag === "that")
    return takes.has("clause") && at + 2 < site.high
      ? { content: { from: at + 1, to: clauseEnd(site, at + 1, cue.kind) }, relays }
      : null;
  if ((tag === "question" || tag === "rel") && takes.has("asked")) {
    const content = { from: at, to: clauseEnd(site, at, cue.kind) };
    return hasVerb(site.clauses, content) && (!takes.has("hearer") || relays.length > 0) ? { content, relays } : null;
  }
  if (!takes.has("bare")) return null;
  const content = { from: at, to: clauseEnd(site, at, cue.kind) };
  return isBareClause(site, content, cue) ? { content, relays } : null;
};

const quotedTo = ({ clauses: { quote }, high }: Site, at: number): number => {
  let to = at;
  while (to < high && quote[to] === quote[at]) to++;
  return to;
};

/** Whether the stretch is a clause by itself: a subject with its verb right behind. */
const isBareClause = (site: Site, { from, to }: Stretch, cue: Cue): boolean => {
  const { tags, words } = site.clauses;
  const speaks = cue.kind === "say" && cue.takes.has("quote");
  if (speaks && tags[from] === "sub" && to - from > 4) return hasVerb(site.clauses, { from, to });
  if (tags[from] === "ving") return speaksOrThinks(cue) && hasHelper(site, from + 1, to);
  const within = { ...site, high: to };
  const subject = phraseAfter(within, from, "plain");
  if (subject === null || tags[subject.from] === "object") return false;
  let next = subject.to;
  if (tags[next] === "comma" && tags[next + 1] !== "coord" && tags[next + 1] !== "pron") {
    // "said the plan, agreed in May, would": a parenthesis behind the subject
    let k = next + 1;
    while (k < to && tags[k] !== "comma") k++;
    if (isVerbal(tags[k + 1])) next = k + 1;
  }
  while (tags[next] === "adv" || tags[next] === "neg" || tags[next] === "open") next++;
  if (next >= to) return false;
  if (isAuxiliary(tags[next])) return true;
  if (tags[next] === "verb")
    return speaks || tags[subject.from] === "pron" || !site.cues.grammar.nounVerbs.has(words[next]?.lower ?? "");
  if (tags[next] !== "ved")
    return (
      speaks &&
      from + 4 < to &&
      hasVerb(site.clauses, { from: next, to }) &&
      (tags[next] === "ving" || tags[next] === "prep" || tags[next] === "bracket")
    );
  return words[next + 1]?.lower !== site.cues.grammar.joints.by || hasVerb(site.clauses, { from: next + 1, to });
};

const speaksOrThinks = (cue: Cue): boolean => cue.kind !== "show";

const hasHelper = ({ clauses: { tags } }: Site, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isAuxiliary(tags[k]) || tags[k] === "verb") return true;
  return false;
};

/** What stands before a cue as its content, `C, X said` or `"Q," X said`; `before` is where the source, or the verb, begins. */
export const contentBefore = (site: Site, before: number): Stretch | null => {
  const { clauses, low, cues } = site;
  const { tags, quote, words } = clauses;
  const left = tags[before - 1];
  if (before - 1 <= low) return null;
  const last = left === "comma" || left === "dash" ? before - 2 : before - 1;
  if (tags[last] === "close" || (last > low && quote[last] !== -1 && quote[last] !== quote[before])) {
    let open = last;
    while (open > low && quote[open - 1] === quote[last]) open--;
    const lead = open > low ? tags[open - 1] : undefined;
    const alone =
      lead === undefined ||
      lead === "comma" ||
      lead === "colon" ||
      lead === "stop" ||
      lead === "dash" ||
      lead === "close";
    if (alone && last - open < 2) return null;
    return { from: alone ? open : low, to: last + 1 };
  }
  if (left !== "comma" && left !== "dash") return null;
  const region = { from: low, to: last + 1 };
  let start = low;
  while (tags[start] === "coord" || tags[start] === "adv" || tags[start] === "comma") start++;
  const led =
    tags[start] === "sub" ||
    tags[start] === "prep" ||
    tags[start] === "ving" ||
    tags[start] === "to" ||
    tags[start] === "ved" ||
    (tags[start] === "question" && !words.some((word) => word.text === "?"));
  if (led) {
    let comma = start;
    while (comma < region.to && tags[comma] !== "comma") comma++;
    if (!hasVerb(clauses, { from: comma, to: region.to }))
      return tags[start] === "prep" || comma < region.to ? null : leadingClause(site, start, region);
    return region;
  }
  void cues;
  return hasVerb(clauses, { from: start, to: region.to }) ? region : null;
};

/** "In 2020 the bridge failed, X said": an adjunct without a comma, then a clause. */
const leadingClause = (site: Site, start: number, region: Stretch): Stretch | null =>
  site.clauses.tags[start] === "prep" && isNominal(site.clauses.tags[start + 1]) && hasVerb(site.clauses, region)
    ? region
    : null;
