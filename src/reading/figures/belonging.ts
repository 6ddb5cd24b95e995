import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import { hasCapital, isSmall, ownsAt } from "./capitals.ts";
import type { Name } from "./names.ts";

/** Where somebody belongs, as worded, where no calling is told: "Apple's Ada Rell", "Ada Rell of Astris Advisory", "Ada Rell, of the Tarn Society,". */
export const belongingOf = (text: string, words: readonly Word[], name: Name, cues: Cues): string | null => {
  if (name.parts.length < 2) return null;
  const isBody = cues.naming.organisationHeads.has(name.parts.at(-1)?.toLowerCase() ?? "");
  if (isBody) {
    const owner = ownerOf(text, words, name.from, cues);
    return owner !== null && isBodyOrState(owner.toLowerCase(), cues) ? owner : null;
  }
  return (
    ownerOf(text, words, name.titleFrom, cues) ??
    homeOf(text, words, name.to, cues) ??
    bodyFromOf(text, words, name, cues)
  );
};

/** "Lydia Rell from the Velmar Health Department said", "said Lydia Rell of …". */
const bodyFromOf = (text: string, words: readonly Word[], name: Name, cues: Cues): string | null => {
  const { grammar, naming, saying } = cues;
  if (!naming.affiliating.has(words[name.to]?.lower ?? "")) return null;
  const from = words[name.to + 1]?.lower === naming.article ? name.to + 2 : name.to + 1;
  let to = from;
  while (to - from < 9 && (hasCapital(words[to]) || (to > from && goesOn(words, to, cues)))) to += 1;
  const last = words[to - 1];
  const isBody = words.slice(from, to).some(({ lower }) => naming.organisationHeads.has(lower));
  const tells = (word: Word | undefined): boolean => word !== undefined && saying.verbs.has(word.lower);
  if (to === from || last === undefined || !isBody || ownsAt(words, to - 1)) return null;
  const isTeller =
    tells(words[to]) || (tells(words[name.titleFrom - 1]) && !grammar.coordinators.has(words[to]?.lower ?? ""));
  return isTeller ? text.slice(words[name.to]?.start, last.end).replace(/\s+/g, " ") : null;
};

/** "Mexico's Foreign Ministry", "NATO's Kosovo Force": not "Xi's Communist Party". */
const isBodyOrState = (owner: string, { naming }: Cues): boolean =>
  [naming.states, naming.places, naming.capitals, naming.organisations].some((list) => list.has(owner)) ||
  naming.organisationHeads.has(owner.split(" ").at(-1) ?? "");

const ownerOf = (text: string, words: readonly Word[], to: number, cues: Cues): string | null => {
  const at = words[to - 1]?.kind === "mark" ? to - 2 : to - 1;
  const owner = words[at];
  if (owner === undefined || !hasCapital(owner) || !ownsAt(words, at) || cues.grammar.times.has(owner.lower))
    return null;
  if (isSmall(owner.lower.replace(/'s?$/, ""), cues)) return null;
  let from = at;
  while (from > 0 && at - from < 4 && hasCapital(words[from - 1]) && !isSmall(words[from - 1]?.lower ?? "", cues))
    from -= 1;
  const start = words[from]?.start ?? owner.start;
  return text.slice(start, owner.end).replace(/['’]s?$/u, "");
};

const homeOf = (text: string, words: readonly Word[], from: number, cues: Cues): string | null => {
  const { naming, grammar } = cues;
  const isApart = words[from]?.text === ",";
  const of = words[isApart ? from + 1 : from];
  let at = isApart ? from + 2 : from + 1;
  if (of === undefined || of.lower !== grammar.joints.of) return null;
  if (words[at]?.lower === naming.article) at += 1;
  if (!hasCapital(words[at])) return null;
  let to = at + 1;
  while (to - at < 9 && goesOn(words, to, cues)) to += 1;
  const last = words[to - 1];
  if (last === undefined || (isApart && words[to] !== undefined && words[to]?.kind !== "mark")) return null;
  return ownsAt(words, to - 1) ? null : text.slice(of.start, last.end).replace(/\s+/g, " ");
};

const goesOn = (words: readonly Word[], at: number, cues: Cues): boolean => {
  const { naming, grammar } = cues;
  if (hasCapital(words[at])) return !ownsAt(words, at - 1) && !isSmall(words[at]?.lower ?? "", cues);
  const lower = words[at]?.lower ?? "";
  const isJoint =
    naming.joins.has(lower) ||
    naming.particles.has(lower) ||
    lower === naming.article ||
    lower === grammar.joints.and ||
    lower === "&";
  const next = words[at + 1]?.lower === naming.article ? at + 2 : at + 1;
  const isOther = naming.given(words[next]?.text ?? "") !== null || !naming.knows(words[next]?.lower ?? "");
  const isName = isOther && lower === grammar.joints.and;
  return isJoint && hasCapital(words[next]) && !isName;
};
