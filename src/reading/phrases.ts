import type { Cues } from "#language/cues.ts";
import { type Clauses, isNominal } from "./clauses.ts";

/** Words `from` to `to` of a sentence, `to` exclusive. */
export type Stretch = { from: number; to: number };

const isName = (clauses: Clauses, at: number): boolean => clauses.tags[at] === "name";

const startsParenthesis = (clauses: Clauses, at: number): boolean => {
  const tag = clauses.tags[at];
  return (
    tag !== undefined &&
    tag !== "coord" &&
    tag !== "that" &&
    tag !== "sub" &&
    tag !== "pron" &&
    tag !== "open" &&
    tag !== "close"
  );
};

/** Steps back over adverbs and words of time that stand between a subject and its verb. */
const overAdverbials = (clauses: Clauses, at: number, low: number, cues: Cues): number => {
  const { tags, words } = clauses;
  let here = at;
  while (here >= low && tags[here] === "adv") here--;
  let k = here;
  while (k >= low && (tags[k] === "time" || tags[k] === "num" || tags[k] === "adj") && k > here - 4) k--;
  if (k < here && words.slice(k + 1, here + 1).some((_, i) => tags[k + 1 + i] === "time")) {
    if (tags[k] === "det") k--;
    if (tags[k] === "prep") k--;
    if (k >= low && (isNominal(tags[k]) || tags[k] === "pron" || tags[k] === "comma"))
      return overAdverbials(clauses, k, low, cues);
  }
  if (cues.saying.vehicles.has(words[here]?.lower ?? "")) {
    for (let back = here - 1; back >= Math.max(low + 1, here - 5); back--) {
      if (tags[back] === "prep")
        return words[back]?.lower === "in" && isNominal(tags[back - 1]) && tags[back - 1] !== "time" ? back - 1 : here;
      if (!isNominal(tags[back]) && tags[back] !== "det" && tags[back] !== "poss") break;
    }
  }
  return here;
};

/** For a comma right before a verb: the comma that opened the parenthesis, or -1. */
const openingComma = (clauses: Clauses, at: number, low: number): number => {
  const { tags } = clauses;
  for (let back = at - 1; back > low && back > at - 40; back--) {
    const tag = tags[back];
    if (tag === "stop" || tag === "close" || tag === "open") return -1;
    if (tag === "comma")
      return startsParenthesis(clauses, back + 1) && (isNominal(tags[back - 1]) || tags[back - 1] === "pron")
        ? back
        : -1;
  }
  return -1;
};

const relativeBefore = (clauses: Clauses, at: number, low: number): number => {
  const { tags } = clauses;
  for (let back = at; back >= low && back > at - 12; back--) {
    const tag = tags[back];
    if (tag === "rel" || (tag === "that" && isNominal(tags[back - 1]))) return back;
    if (tag === "comma" || tag === "stop" || tag === "open" || tag === "close" || tag === "sub") return -1;
  }
  return -1;
};

const hasVerbBack = (clauses: Clauses, at: number, low: number): boolean => {
  const { tags } = clauses;
  for (let back = at; back >= low; back--) {
    const tag = tags[back];
    if (tag === "comma" || tag === "stop" || tag === "close" || tag === "sub" || tag === "that" || tag === "colon")
      return false;
    if (tag === "be" || tag === "have" || tag === "modal" || tag === "verb" || tag === "ved" || tag === "do")
      return true;
  }
  return false;
};

/** The noun phrase that ends at word `last` (inclusive), read backwards; null when there is none. */
export const phraseBefore = (clauses: Clauses, last: number, low: number, cues: Cues): Stretch | null => {
  const { tags, words } = clauses;
  let end = last;
  let k = last;
  let closed = false; // a determiner has opened the innermost phrase: only "of", "and" or a relative may lead further back
  for (; k >= low; k--) {
    const tag = tags[k];
    if (tag === "det" || tag === "poss") {
      closed = true;
    } else if (tag === "pron") {
      if (closed || k !== end) break;
      closed = true;
    } else if (isNominal(tag)) {
      if (closed) break;
    } else if (tag === "prep" || tag === "to") {
      if (k === end || !(isNominal(tags[k - 1]) || tags[k - 1] === "pron") || k - 1 < low || tags[k - 1] === "time")
        break;
      closed = false;
    } else if (tag === "coord") {
      const lower = words[k]?.lower;
      if (
        k === end ||
        !isNominal(tags[k - 1]) ||
        k - 1 < low ||
        lower === "but" ||
        lower === "so" ||
        hasVerbBack(clauses, k - 1, low)
      )
        break;
      closed = false;
    } else if (tag === "ved" || tag === "ving") {
      const cue = cues.saying.verbs.get(words[k]?.lower ?? "");
      const speaks =
        tag === "ved" && cue?.some((c) => c.cue.takes.has("clause") && c.form === "past") && !(tags[k + 1] === "prep");
      if (speaks) {
        const relative = relativeBefore(clauses, k - 1, low);
        if (relative < 0) break;
        k = relative;
        if (tags[k - 1] === "comma") {
          k--;
          end = k - 1;
        }
        closed = false;
        continue;
      }
      if (
        !isNominal(tags[k - 1]) &&
        tags[k - 1] !== "rel" &&
        tags[k - 1] !== "adv" &&
        tags[k - 1] !== "det" &&
        tags[k - 1] !== "pron"
      )
        break;
      closed = false;
    } else if (tag === "rel") {
      if (tags[k - 1] === "comma") {
        k--;
        end = k - 1;
      }
      closed = false;
    } else if (tag === "be" || tag === "have" || tag === "modal" || tag === "verb" || tag === "do" || tag === "that") {
      const relative = relativeBefore(clauses, k - 1, low);
      if (relative < 0 || tag === "that") break;
      k = relative + 1;
      closed = false;
    } else if (tag === "adv" || tag === "neg") {
      if (k === end || tags[k - 1] === "comma" || k === low) break;
    } else if (tag === "comma") {
      // "Austin, Texas, police": a place in two parts
      if (!(isName(clauses, k - 1) && isName(clauses, k + 1) && tags[k + 2] === "comma")) break;
      closed = false;
    } else if (tag === "close" && clauses.quote[k] !== -1) {
      let back = k - 1;
      while (back >= low && tags[back] !== "open" && back > k - 6) back--;
      if (tags[back] !== "open" || tags[k - 1] === "comma" || tags[k - 1] === "stop") break;
      k = back;
    } else if (
      tag === "mark" &&
      (words[k]?.text === "&" ||
        words[k]?.text === "/" ||
        words[k]?.text === "'" ||
        words[k]?.text === "’" ||
        words[k]?.text === "@" ||
        words[k]?.text === "%" ||
        words[k]?.text === "$")
    ) {
    } else break;
  }
  let from = Math.max(k + 1, low);
  while (
    from <= end &&
    (tags[from] === "adv" ||
      tags[from] === "coord" ||
      tags[from] === "prep" ||
      tags[from] === "time" ||
      tags[from] === "ved" ||
      tags[from] === "comma") &&
    !(tags[from] === "time" && from === end)
  ) {
    if (tags[from] === "prep") {
      // "In a statement the ministry": what follows the first phrase
      let next = from + 1;
      if (tags[next] === "det" || tags[next] === "poss") next++;
      while (next <= end && isNominal(tags[next])) next++;
      if (next <= end && (tags[next] === "det" || tags[next] === "poss" || tags[next] === "pron")) from = next;
      else from++;
    } else from++;
  }
  return from <= end && words[from] !== undefined ? { from, to: end + 1 } : null;
};

/** Who is the subject of the verb group that begins at `group`; `shared` when it is the subject of an earlier verb. */
export const subjectOf = (clauses: Clauses, group: number, low: number, cues: Cues): Stretch | "shared" | null => {
  const { tags } = clauses;
  let at = overAdverbials(clauses, group - 1, low, cues);
  if (at < low) return null;
  let tag = tags[at];
  if ((tag === "comma" && at === group - 1) || tag === "comma") {
    const opening = openingComma(clauses, at, low);
    if (opening < 0) return null;
    at = overAdverbials(clauses, opening - 1, low, cues);
    tag = tags[at];
  }
  if (tag === "bracket") {
    let back = at - 1;
    while (back > low && tags[back] !== "bracket") back--;
    at = back - 1;
    tag = tags[at];
  }
  if (tag === "coord") return "shared";
  if (tag === "pron" || tag === "that") return { from: at, to: at + 1 };
  if (tag === "rel") {
    const end = tags[at - 1] === "comma" ? at - 2 : at - 1;
    const antecedent = phraseBefore(clauses, end, low, cues);
    return antecedent === null ? null : { from: antecedent.from, to: antecedent.to };
  }
  if (!isNominal(tag) && tag !== "close" && tag !== "det" && tag !== "object" && tag !== "ved" && tag !== "ving")
    return null;
  return phraseBefore(clauses, at, low, cues);
};

/** The noun phrase that begins at word `first`; null when there is none. */
export const phraseAfter = (clauses: Clauses, first: number, high: number, cues: Cues): Stretch | null => {
  const { tags, words } = clauses;
  let k = first;
  let open = true; // a new phrase may begin here
  for (; k < high; k++) {
    const tag = tags[k];
    if (tag === "det" || tag === "poss") {
      if (!open) break;
    } else if (tag === "pron" || tag === "object") {
      if (k !== first) break;
      k++;
      break;
    } else if (tag === "time") {
      if (k > first) break;
    } else if (isNominal(tag)) {
      if (!open && tag === "num" && tags[k - 1] === "name" && k > first + 1) break;
      open = false;
    } else if (tag === "prep") {
      const next = tags[k + 1];
      if (
        k === first ||
        next === "time" ||
        next === "ving" ||
        !(isNominal(next) || next === "det" || next === "poss") ||
        (next === "num" && words[k]?.lower !== "of")
      )
        break;
      if (
        words[k]?.lower === "after" ||
        words[k]?.lower === "before" ||
        words[k]?.lower === "during" ||
        words[k]?.lower === "as"
      )
        break;
      open = true;
    } else if (tag === "to") {
      if (!(tags[k + 1] === "det" || tags[k + 1] === "name") || k === first) break;
      open = true;
    } else if (tag === "coord") {
      const lower = words[k]?.lower;
      if (
        k === first ||
        (lower !== "and" && lower !== "or") ||
        !(isNominal(tags[k + 1]) || tags[k + 1] === "det" || tags[k + 1] === "poss") ||
        tags[k + 2] === "ved" ||
        tags[k + 2] === "verb"
      )
        break;
      open = true;
    } else if (tag === "ved" || tag === "ving") {
      if (open && k === first) continue;
      if (!(tags[k + 1] === "prep" || tags[k + 1] === "adv" || tags[k + 1] === "to") || k === first) break;
    } else if (tag === "adv") {
      if (tags[k - 1] !== "ved" && tags[k + 1] !== "ved" && tags[k + 1] !== "adj" && k !== first) break;
    } else if (tag === "mark" && /^[&/'’@$%]$/.test(words[k]?.text ?? "")) {
    } else if (tag === "open") {
      let ahead = k + 1;
      while (ahead < high && tags[ahead] !== "close" && ahead < k + 6) ahead++;
      if (tags[ahead] !== "close" || k === first) break;
      k = ahead;
    } else break;
  }
  let to = Math.min(k, high);
  while (
    to > first &&
    (tags[to - 1] === "prep" || tags[to - 1] === "coord" || tags[to - 1] === "adv" || tags[to - 1] === "to")
  )
    to--;
  if (cues.saying.verbs.size === 0) return null;
  return to > first ? { from: first, to } : null;
};
