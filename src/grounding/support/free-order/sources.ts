import type { Attributed } from "#reading/reading.ts";
import type { Cut, Item, Tongue } from "./cut.ts";
import { isAttributive, isNoun, isVerbal } from "./cut.ts";
import type { Parts, Phrase } from "./phrases.ts";

/** Somebody whom our line names as the one who says, thinks or wants a thing. `plain`: the line tells no more of him than that he says it. */
export type Source = {
  items: readonly Item[];
  segment: number;
  from: number;
  to: number;
  plain: boolean;
  according: boolean;
};

type Ours = Cut & { parts: readonly Parts[] };

/** A noun's phrase with what belongs to it, from a place on: "der Sprecherin des Landes". */
const phraseTo = (tongue: Tongue, { words }: Cut, from: number): number => {
  const { order } = tongue;
  let at = from;
  let named = false;
  while (at < words.length && at < from + 12) {
    const word = words[at];
    if (!word) break;
    if (/^[„“"»«]$/u.test(word.text)) {
      at++;
      continue;
    }
    if (word.kind === "mark") break;
    if (isNoun(tongue, words, at)) named = true;
    // "nach ihren Angaben kaufen …"
    else if (!named && isVerbal(tongue, words, at)) break;
    else if (named ? !order.genitive.has(word.lower) : order.helpers.has(word.lower) || order.modals.has(word.lower))
      break;
    at++;
  }
  return at;
};

/** Our line's own sources: behind "laut", before "zufolge", after "nach Angaben", or the doer of a verb of saying. */
export const sourcesIn = (tongue: Tongue, ours: Ours): Source[] => {
  const { order } = tongue;
  const found: Source[] = [];
  const { words, items, segmentOf, parts } = ours;
  const add = (at: number, from: number, to: number): void => {
    const inside = items.filter(
      (item) => item.at >= from && item.at < to && item.noun && !order.accounts.has(item.lower),
    );
    // "nach einer ersten Schätzung": nobody's but the account's own
    const account = items.find((item) => item.at === from - 1 && order.accounts.has(item.lower));
    if (inside.length === 0 && account) inside.push(account);
    if (inside.length > 0)
      found.push({
        items: inside,
        segment: segmentOf[at] ?? 0,
        from: Math.min(at, from),
        to: Math.max(to, at + 1),
        plain: true,
        according: true,
      });
  };
  const whole = (doer: Phrase): Item[] => {
    const owners =
      parts[doer.segment]?.phrases.filter(
        ({ slot, from }) => (slot === "of" || order.belonging.has(slot)) && from > doer.from && from <= doer.to + 3,
      ) ?? [];
    return [...doer.items, ...owners.flatMap((owner) => owner.items)];
  };
  for (const [at, word] of words.entries()) {
    const next = words.slice(at + 1, at + 4).findIndex(({ lower }) => order.accounts.has(lower));
    const segment = segmentOf[at] ?? 0;
    if (word.lower === order.joints.accordingTo) add(at, at + 1, phraseTo(tongue, ours, at + 1));
    else if (order.according.has(word.lower) && next >= 0)
      add(at, at + 2 + next, phraseTo(tongue, ours, at + 2 + next));
    else if (order.behind.has(word.lower)) {
      let from = at;
      while (from > 0 && segmentOf[from - 1] === segment && isInPhrase(tongue, ours, from - 1)) from--;
      add(at, from, at);
    } else if (isSaying(tongue, ours, at)) {
      const plain = items.some((item) => item.at === at && order.plain.has(item.key));
      const own = parts[segment]?.doer ?? null;
      const doer = own ?? (parts[segment]?.pronoun ? (parts.find(({ doer: each }) => each)?.doer ?? null) : null);
      if (doer)
        found.push({
          items: whole(doer),
          segment,
          from: doer.from,
          to: doer.to,
          plain: plain && own !== null,
          according: false,
        });
    }
  }
  return found;
};

const isInPhrase = (tongue: Tongue, { words }: Cut, at: number): boolean =>
  isNoun(tongue, words, at) ||
  isAttributive(tongue, words, at) ||
  tongue.order.determiners.has(words[at]?.lower ?? "") ||
  /^[„“"»«]$/u.test(words[at]?.text ?? "");

/** A verb of saying; one that says only with its particle has it in its clause: "gab … an". */
const isSaying = (tongue: Tongue, { words, segmentOf }: Cut, at: number): boolean => {
  const { order, cues } = tongue;
  const lower = words[at]?.lower ?? "";
  if (isNoun(tongue, words, at) || order.determiners.has(words[at - 1]?.lower ?? "")) return false;
  if (order.saying.has(lower)) return true;
  const particles = cues.telling?.parted.get(lower) ?? [];
  return words.some((word, index) => segmentOf[index] === segmentOf[at] && particles.includes(word.lower));
};

/** Who is told to say it, outermost first, each by the words that may name him. */
export const namesOf = ({ chain, source }: Attributed, text: string): string[][] =>
  chain.map((link, index) => {
    const worded = index === chain.length - 1 && source ? text.slice(source.start, source.end) : "";
    return `${link.source} ${worded}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((piece) => piece.length > 2);
  });
