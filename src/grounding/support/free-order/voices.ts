import { meets } from "#brief/span.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Attributed } from "#reading/reading.ts";
import type { Finding } from "../case.ts";
import { isForm } from "./align.ts";
import type { Item } from "./cut.ts";
import { type Check, contentOf, finding, type Ground, type Laid, scopeOf, type Witness } from "./laid.ts";
import { namesOf, type Source, sourcesIn } from "./sources.ts";

/** What only a source says must be told as that source's; what another says, not as his. */
export const voices: Check = (laid) => laid.grounds.flatMap((ground) => inSegment(laid, ground));

const inSegment = (laid: Laid, ground: Ground): Finding[] => {
  const {
    sources,
    reading,
    tongue: { order },
  } = laid;
  const witness = laid.witnesses[ground.main];
  const on = contentOf(laid, ground).flatMap((match) => (match.on && !match.borrowed ? [match.on] : []));
  if (!witness || on.length === 0) return [];
  const share = (spans: readonly { start: number; end: number }[]): number =>
    on.filter((item) => spans.some((span) => meets(span, item))).length / on.length;
  const telling = reading.cues?.telling;
  const isMood = ({ lower, verbal, key }: Item): boolean =>
    verbal && !key.includes(" ") && (telling?.mood.test(lower) ?? false) && !telling?.moodless.has(lower);
  const isTold =
    on.some(isMood) ||
    on.some(({ segment }) =>
      witness.words.some(({ lower }, at) => witness.segmentOf[at] === segment && order.told.has(lower)),
    );
  const quoted = quotationsOf(reading.article).filter(
    (each) => meets(each, witness.passage) && each.end - each.start > 30,
  );
  // "Das teilte ein Sprecher mit": what the article then tells in its own voice is told as fact
  const further = reading.cues?.telling?.further;
  const isOwn = ({ cue }: Attributed): boolean =>
    cue !== null &&
    !meets(cue, witness.passage) &&
    order.announcing.has(reading.article.text.slice(cue.start, cue.end).toLowerCase().split(" ")[0] ?? "") &&
    !isTold &&
    share(quoted) < 0.5 &&
    !witness.words.some(({ lower }) => further?.has(lower));
  const needed = laid.toldIn(witness).filter((one) => share(one.content) >= 0.5 && !isOwn(one));
  if (needed.length === 0) {
    const held = new Set(on);
    const scope = scopeOf(laid, ground, witness);
    // "Das Amt schätzt, dass …": whoever governs what we tell
    const governing = sourcesIn(laid.tongue, witness).filter(
      (source) =>
        (source.according
          ? ground.used.has(source.segment)
          : scope.has(source.segment) && !ground.used.has(source.segment)) &&
        !source.items.some((item) => held.has(item)),
    );
    // "Die Polizei sprach von …": whoever says it there
    const sayers = sourcesIn(laid.tongue, witness).filter(
      (source) => !source.according && ground.used.has(source.segment) && witness.parts[source.segment]?.doer !== null,
    );
    const mine = near(laid, ground).filter(({ plain, according }) => plain && !according);
    if (governing.length === 0 && sayers.length > 0 && mine.length > 0) {
      const keys = sayers.flatMap((source) => source.items.map(({ key }) => key));
      if (!mine.some((source) => isNamed(laid, source, keys))) return [finding("speaker-swapped")];
    }
    if (governing.length > 0)
      return sources.length === 0
        ? [finding("attribution-lost")]
        : governing.some((source) =>
              near(laid, ground).some((mine) => isNamed(laid, mine, keysOf(laid, witness, source))),
            )
          ? []
          : [finding("speaker-swapped")];
    if (share(quoted) < 0.5 && !isTold)
      return near(laid, ground).some((source) => source.plain && isStranger(laid, witness, source))
        ? [finding("speaker-swapped")]
        : [];
    return sources.length === 0
      ? [finding("attribution-lost")]
      : sources.every((source) => isStranger(laid, witness, source))
        ? [finding("speaker-swapped")]
        : [];
  }
  return needed.flatMap((one) => {
    const names = nameKeys(laid, one, witness);
    const inner = names.at(-1) ?? [];
    if (sources.length === 0) return isOwnPlan(laid, ground, inner) ? [] : [finding("attribution-lost")];
    if (!near(laid, ground).some((source) => isNamed(laid, source, inner))) return [finding("speaker-swapped")];
    const relayed = names
      .slice(0, -1)
      .every((link) => link.length === 0 || laid.ours.items.some(({ key }) => link.includes(key)));
    return relayed ? [] : [finding("attribution-lost")];
  });
};

/** "Die Bank will prüfen": what somebody says of his own plans is his plan. */
const isOwnPlan = (
  { ours, beside, tongue: { order } }: Laid,
  { segment }: Ground,
  names: readonly string[],
): boolean => {
  const doer = ours.parts[segment]?.doer;
  const plans = ours.words.some(
    ({ lower }, at) => ours.segmentOf[at] === segment && /^(?:want|wanted)$/u.test(order.modals.get(lower) ?? ""),
  );
  return (
    plans &&
    (doer?.items.some(({ key }) => names.includes(key) || names.some((name) => beside(key).has(name))) ?? false)
  );
};

/** Our sources for a segment: those before or in it, the nearest first; of several only those that no other parts from it. */
const near = ({ sources: all }: Laid, { segment }: Ground): readonly Source[] => {
  const sources = all.filter((source) => source.plain || source.segment <= segment);
  if (sources.length < 2) return sources;
  const here = sources.filter((source) => source.segment === segment);
  if (here.length > 0) return here;
  const before = sources.filter((source) => source.segment < segment);
  return before.length > 0 ? before.slice(-1) : sources;
};

const isNamed = (laid: Laid, { items }: Source, names: readonly string[]): boolean =>
  items.some((item) =>
    laid.grounds.some(({ matches }) =>
      matches.some((match) => match.item === item && match.on && names.includes(match.on.key)),
    ),
  ) ||
  items.some(({ key }) =>
    names.some(
      (name) =>
        name === key || isForm(laid.tongue, name, key) || laid.beside(key).has(name) || sameWord(laid, key, name),
    ),
  );

const sameWord = ({ tongue: { order } }: Laid, one: string, other: string): boolean => {
  const [a, b] = [order.same.get(one), order.same.get(other)];
  if (!a || !b) return one.length > 4 && other.length > one.length + 2 && other.endsWith(one);
  for (const group of a) if (b.has(group)) return true;
  return false;
};

/** The names of each link; a pronoun's are those of whoever was named last. */
const nameKeys = (laid: Laid, one: Attributed, witness: Witness): string[][] => {
  const { order } = laid.tongue;
  return namesOf(one, laid.article.text).map((names) => {
    // "nach ihrer Darstellung" names nobody, "nach einer Schätzung" the estimate
    const isOwned = names.some((name) => order.owning.has(name));
    const said = names
      .filter(
        (name) => !order.determiners.has(name) && !order.pronouns.has(name) && !(isOwned && order.accounts.has(name)),
      )
      .map(order.key);
    if (said.every((name) => order.general.has(name))) return [...said, ...lastNamed(laid, witness)];
    return said;
  });
};

/** "Nach ihren Angaben" names whoever was named last. */
const keysOf = (laid: Laid, witness: Witness, { items }: Source): readonly string[] => {
  const { order } = laid.tongue;
  const isOwned = items.every(
    ({ lower, at }) => order.accounts.has(lower) && order.owning.has(witness.words[at - 1]?.lower ?? ""),
  );
  return isOwned ? [...lastNamed(laid, witness)] : items.map(({ key }) => key);
};

/** Whoever acts in the nearest sentence before that names anybody. */
const lastNamed = (laid: Laid, { index }: Witness): ReadonlySet<string> => {
  for (let at = index; at > index - 4 && at > 0; at--) {
    const before = laid.before(at);
    const keys = before?.parts.flatMap(({ doer }) => doer?.items.map(({ key }) => key) ?? []) ?? [];
    if (keys.some((key) => laid.beside(key).size > 1)) return new Set(keys);
  }
  return new Set();
};

/** A source of ours that the evidence does not know. */
const isStranger = (laid: Laid, witness: Witness, { items }: Source): boolean => {
  const known = witness.items.map(({ key }) => key);
  const { order } = laid.tongue;
  const points = witness.words.some(({ lower }) => order.pointers.has(lower) && !order.relatives.has(lower));
  const open = points ? [...lastNamed(laid, witness)] : [];
  return !items.some(({ key }) => [...known, ...open].some((other) => other === key || laid.beside(key).has(other)));
};
