import { isNominal, isVerbal, type Stretch } from "./clauses.ts";
import { isHelperOrVerb, joins, type Site } from "./site.ts";

/** How far a noun phrase may reach: `plain` stops before participles ("the bridge | built in 1990"), `full` takes them in. */
export type Reach = "plain" | "full";

/** The noun phrase that begins at word `first`; null when there is none. */
export const phraseAfter = ({ clauses, high, cues }: Site, first: number, reach: Reach = "full"): Stretch | null => {
  const { tags, words } = clauses;
  const timed = (at: number): boolean =>
    tags[at] === "time" || ((tags[at] === "adj" || tags[at] === "det") && tags[at + 1] === "time");
  // "the firm's recently named chair"
  const owned = (at: number): boolean => at >= first && cues.grammar.endings.owner.test(words[at]?.lower ?? "");
  let k = first;
  let open = true; // a new phrase may begin here
  walk: for (; k < high; k++) {
    const tag = tags[k];
    const next = k + 1 < high ? tags[k + 1] : undefined;
    switch (tag) {
      case "that":
        if (k !== first || !isNominal(next)) break walk;
        break;
      case "det":
      case "poss":
        if (!open) break walk;
        break;
      case "pron":
      case "object":
        if (!open || (k !== first && tags[k - 1] !== "det")) break walk;
        k++;
        if (cues.grammar.determiners.has(words[k]?.lower ?? "") && isVerbal(tags[k + 1])) k++;
        if (tags[k] === "prep" && words[k]?.lower === cues.grammar.joints.of) {
          open = true;
          break;
        }
        break walk;
      case "time":
        // "an Oct. 26 letter"
        if (words[k + 1]?.text === "." && tags[k + 2] === "num" && k + 3 < high) {
          k += 2;
          break;
        }
        if (k > first && !isNominal(next)) break walk;
        break;
      case "name":
      case "noun":
      case "adj":
      case "num":
        // "told the Post | last week"
        if (tag === "adj" && next === "time" && !open && isNominal(tags[k - 1])) break walk;
        open = false;
        break;
      case "prep": {
        const lower = words[k]?.lower ?? "";
        if (
          k === first ||
          open ||
          cues.grammar.adjunctive.has(lower) ||
          next === "time" ||
          next === "ving" ||
          (next === "num" && lower !== cues.grammar.joints.of && tags[k - 1] !== "ved")
        )
          break walk;
        if (
          lower === cues.grammar.joints.as ||
          !(isNominal(next) || next === "det" || next === "poss" || next === "object")
        )
          break walk;
        open = true;
        break;
      }
      case "to":
        if (k === first || open || !(next === "det" || next === "name" || next === "poss") || reach === "plain")
          break walk;
        open = true;
        break;
      case "coord": {
        const lower = words[k]?.lower;
        if (
          k === first ||
          (lower !== cues.grammar.joints.and && lower !== cues.grammar.joints.or) ||
          !(isNominal(next) || next === "det" || next === "poss") ||
          (reach === "full" && isVerbal(tags[k + 2]))
        )
          break walk;
        open = true;
        break;
      }
      case "ved":
        if (tags[k - 1] === "adv" && owned(k - 2) && isNominal(next)) break;
        if (reach === "plain" || k === first || open) break walk;
        if (next !== "prep" && next !== "adv" && next !== "to" && !timed(k + 1)) break walk;
        if (timed(k + 1))
          while (
            k + 1 < high &&
            (tags[k + 1] === "time" || tags[k + 1] === "adj" || tags[k + 1] === "det" || tags[k + 1] === "num")
          )
            k++;
        break;
      case "ving":
        if (reach === "plain" || k === first || !(next === "prep" || next === "det" || isNominal(next)) || open)
          break walk;
        open = true;
        break;
      case "adv":
        if (!(next === "adj" || next === "ved" || next === "num" || next === "adv")) break walk;
        if (k !== first && !open && !(owned(k - 1) && next === "ved" && isNominal(tags[k + 2]))) break walk;
        break;
      case "mark":
        if (!joins.test(words[k]?.text ?? "")) break walk;
        break;
      case "bracket": {
        if (k === first || words[k]?.text !== "(") break walk;
        let ahead = k + 1;
        while (ahead < high && words[ahead]?.text !== ")" && ahead < first + 30) ahead++;
        if (tags[ahead + 1] === "bracket" && words[ahead + 1]?.text === ")") ahead++;
        k = ahead;
        break;
      }
      case "open": {
        let ahead = k + 1;
        while (ahead < high && tags[ahead] !== "close" && ahead < k + 8 && !isHelperOrVerb(tags[ahead])) ahead++;
        if (tags[ahead] !== "close" || k === first || ((next === "det" || next === "pron") && tags[k - 1] !== "det"))
          break walk;
        k = ahead;
        break;
      }
      default:
        break walk;
    }
  }
  let to = Math.min(k, high);
  while (
    to > first &&
    (tags[to - 1] === "prep" ||
      tags[to - 1] === "coord" ||
      tags[to - 1] === "adv" ||
      tags[to - 1] === "to" ||
      tags[to - 1] === "comma" ||
      tags[to - 1] === "ving")
  )
    to--;
  return to > first ? { from: first, to } : null;
};
