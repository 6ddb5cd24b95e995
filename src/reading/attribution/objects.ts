import type { Cue } from "#language/saying.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import { authorOf, isClaim, ownerIn } from "./authors.ts";
import { clauseEnd } from "./ends.ts";
import { type Found, found } from "./found.ts";
import { isSilence, refusing } from "./silence.ts";
import { isTime } from "./things.ts";

/** "denied the claim", "a report by Y that …", "refused to …", "urged Y to …", "accused Y of …", "called it a trap". `source` null: the subject is an earlier verb's. */
export const objectOf = (site: Site, cue: Cue, at: number, cueTo: number, source: Stretch | null): Found | null => {
  const { tags } = site.clauses;
  const base = { cue, at, cueTo, source, shared: source === null };
  const { takes } = cue;
  if (takes.has("infinitive") && tags[cueTo] === "to" && cueTo + 1 < site.high && !notVerbs.has(tags[cueTo + 1])) {
    if (cue.act === "denies" && isSilence(site, cueTo + 1)) return null;
    const content = { from: cueTo, to: clauseEnd(site, cueTo) };
    return found({ ...base, cue: cue.act === "denies" ? refusing(cue) : cue, content: [content], object: content });
  }
  if (takes.has("gerund") && tags[cueTo] === "ving")
    return found({ ...base, content: [{ from: cueTo, to: clauseEnd(site, cueTo) }] });
  if (takes.has("alone") && standsAlone(site, cueTo)) {
    const cued = { from: at, to: cueTo };
    return found({ ...base, content: [cued], object: cued, points: true });
  }
  const object = phraseAfter(site, skipped(site, cueTo));
  if (object === null) return null;
  if (takes.has("toldTo")) return toldTo(site, base, object);
  if (takes.has("raised")) return raisedBy(site, base, object);
  if (takes.has("of")) return accusedOf(site, base, object);
  if (takes.has("for")) return blamedFor(site, base, object);
  if (takes.has("called")) return calledSo(site, base, object);
  if (takes.has("object") || takes.has("as")) return stanceOn(site, base, object);
  return null;
};

/** "Y disagreed.", "Y disagreed with that." */
const standsAlone = ({ clauses: { tags }, high }: Site, at: number): boolean =>
  at >= high ||
  tags[at] === "stop" ||
  tags[at] === "comma" ||
  tags[at] === "coord" ||
  tags[at] === "close" ||
  (tags[at] === "prep" && (tags[at + 1] === "object" || tags[at + 1] === "pron" || tags[at + 1] === "det"));

const notVerbs: ReadonlySet<string | undefined> = new Set(["det", "poss", "name", "pron", "object", "num"]);

type Base = { cue: Cue; at: number; cueTo: number; source: Stretch | null; shared: boolean };

/** "rejected as false Y's claim": what stands between the verb and its object. */
const skipped = (site: Site, from: number): number => {
  const { words, tags } = site.clauses;
  if (words[from]?.lower !== site.cues.grammar.joints.as) return from;
  let k = from + 1;
  while (
    tags[k] === "adj" ||
    site.cues.saying.untrue.has(words[k]?.lower ?? "") ||
    tags[k] === "open" ||
    tags[k] === "close"
  )
    k++;
  return k;
};

const toldTo = (site: Site, base: Base, object: Stretch): Found | null => {
  const { tags } = site.clauses;
  const to = tags[object.to] === "neg" ? object.to + 1 : object.to;
  if (tags[to] !== "to") return null;
  return found({ ...base, content: [{ from: object.from, to: clauseEnd(site, to) }], object });
};

/** "expect the bank to raise rates": the object is the subject of the thought. */
const raisedBy = (site: Site, base: Base, object: Stretch): Found | null =>
  site.clauses.tags[object.to] === "to" && !notVerbs.has(site.clauses.tags[object.to + 1])
    ? found({ ...base, content: [{ from: object.from, to: clauseEnd(site, object.to, base.cue.kind) }] })
    : null;

const accusedOf = (site: Site, base: Base, first: Stretch): Found | null => {
  const { words } = site.clauses;
  const object = { from: first.from, to: listEnd(site, first.to) };
  const { of } = site.cues.grammar.joints;
  for (let k = object.from; k < site.high && k <= object.to + 1; k++) {
    if (words[k]?.lower !== of || (k < object.to && site.clauses.tags[k + 1] !== "ving" && laterOf(site, k, object.to)))
      continue;
    return k + 1 < site.high
      ? found({ ...base, content: [{ from: k + 1, to: chargeEnd(site, k + 1) }], object: { from: object.from, to: k } })
      : null;
  }
  return null;
};

/** "Ada Quist, Tom Weir and the bank of …": where a row of names ends. */
const listEnd = (site: Site, from: number): number => {
  const { tags } = site.clauses;
  let end = from;
  while (tags[end] === "comma" && tags[end - 1] === "name") {
    const next = phraseAfter(site, tags[end + 1] === "coord" ? end + 2 : end + 1, "plain");
    if (next === null) break;
    end = next.to;
  }
  return end;
};

/** What somebody is accused of ends before ", which could mean prison": the article adds it. */
const chargeEnd = (site: Site, from: number): number => {
  const { tags } = site.clauses;
  const end = clauseEnd(site, from);
  for (let k = from + 1; k < end; k++) if (tags[k] === "comma" && tags[k + 1] === "rel") return k;
  return end;
};

/** "accused the head of the bank of lying": whether another "of" follows. */
const laterOf = ({ clauses: { words, tags }, cues }: Site, from: number, to: number): boolean => {
  for (let k = from + 1; k <= to; k++) {
    if (words[k]?.lower === cues.grammar.joints.of) return true;
    if (tags[k] === "comma") return false;
  }
  return false;
};

const blamedFor = (site: Site, base: Base, object: Stretch): Found | null => {
  const { words } = site.clauses;
  const { joints } = site.cues.grammar;
  // "argued for decades that"
  if (base.cue.particle === joints.for && isTime(site, object)) return null;
  if (base.cue.particle === joints.for)
    return found({ ...base, content: [{ from: object.from, to: clauseEnd(site, object.from) }], object });
  for (let k = object.from + 1; k <= object.to; k++) {
    if (words[k]?.lower === joints.for)
      return found({
        ...base,
        content: [{ from: k + 1, to: clauseEnd(site, k + 1) }],
        object: { from: object.from, to: k },
      });
    if (words[k]?.lower === joints.on)
      return found({ ...base, content: [{ from: object.from, to: k }], object: phraseAfter(site, k + 1) });
  }
  return null;
};

const calledSo = (site: Site, base: Base, object: Stretch): Found | null => {
  const { words, tags } = site.clauses;
  const whole = { from: object.from, to: clauseEnd(site, object.from) };
  const untrue = words.slice(object.from, whole.to).some((word) => site.cues.saying.untrue.has(word.lower));
  const that = thatBehind(site, object, whole.to);
  if (
    untrue &&
    (that !== null || isClaim(site, object) || site.cues.grammar.pointers.has(words[object.from]?.lower ?? ""))
  ) {
    const denies: Cue = { ...base.cue, act: "denies", certainty: "denied" };
    if (that === null) return found({ ...base, cue: denies, content: [whole], object, points: true });
    let end = whole.to;
    while (
      end > that + 2 &&
      (site.cues.saying.untrue.has(words[end - 1]?.lower ?? "") ||
        tags[end - 1] === "stop" ||
        words[end - 1]?.lower === site.cues.grammar.joints.as ||
        tags[end - 1] === "adv" ||
        tags[end - 1] === "open" ||
        tags[end - 1] === "close")
    )
      end--;
    return found({
      ...base,
      cue: denies,
      content: [{ from: that + 1, to: end }],
      object: { from: object.from, to: that },
      author: authorOf(site, { from: object.from, to: that }),
    });
  }
  if (whole.to > object.to) return found({ ...base, content: [whole], object });
  // "called the plan “a disaster”": the words in marks are not part of the thing
  const open = tags.indexOf("open", object.from);
  return open > 0 && open < object.to
    ? found({ ...base, content: [whole], object: { from: object.from, to: open } })
    : null;
};

const thatBehind = ({ clauses: { tags } }: Site, object: Stretch, to: number): number | null => {
  for (let k = object.from; k < Math.min(to, object.to + 1); k++) if (tags[k] === "that") return k;
  return null;
};

/** "dismissed the report", "backs the plan", "denied a report by Y that …". */
const stanceOn = (site: Site, base: Base, object: Stretch): Found | null => {
  const { tags, words } = site.clauses;
  const { cue } = base;
  const claim = isClaim(site, object);
  const author = claim ? authorOf(site, object) : null;
  const contrary = cue.act === "denies" || cue.act === "doubts";
  if (tags[object.to] === "that" && claim && object.to + 2 < site.high) {
    const content = { from: object.to + 1, to: clauseEnd(site, object.to + 1) };
    return found({ ...base, content: [content], object, author: contrary ? (author ?? object) : author });
  }
  if (!cue.takes.has("object") && words[object.to]?.lower !== site.cues.grammar.joints.as) return null;
  if (!isStanceObject(site, object, cue)) return null;
  const whole =
    words[object.to]?.lower === site.cues.grammar.joints.as
      ? { from: object.from, to: clauseEnd(site, object.from) }
      : object;
  return found({ ...base, content: [whole], object, points: contrary && pointsBack(site, object) });
};

/** "the claim", "it", "Y's report": definite, and nothing but the claim. */
const pointsBack = (site: Site, { from, to }: Stretch): boolean => {
  const { tags, words } = site.clauses;
  const first = words[from]?.lower ?? "";
  if (tags[from] === "pron" || tags[from] === "object") return to - from === 1;
  if (to - from > 6 || !isClaim(site, { from, to })) return false;
  const { joints, pointers, determiners } = site.cues.grammar;
  for (let k = from + 1; k < to; k++)
    if (tags[k] === "prep" && words[k]?.lower !== joints.by && words[k]?.lower !== joints.from) return false;
  const definite =
    first === joints.the ||
    tags[from] === "poss" ||
    (pointers.has(first) && (determiners.has(first) || first === joints.that));
  return definite || ownerIn(site, { from, to }) !== null;
};

const isStanceObject = (site: Site, { from, to }: Stretch, cue: Cue): boolean => {
  const { tags, words } = site.clauses;
  if (cue.takes.has("gerund") || cue.act === "demands") return true;
  if (tags[from] === "pron" || tags[from] === "object" || tags[from] === "rel") return to - from === 1;
  const { claims, proposals, nouns } = site.cues.saying;
  const definite =
    words[from]?.lower === site.cues.grammar.joints.the ||
    site.cues.grammar.pointers.has(words[from]?.lower ?? "") ||
    tags[from] === "poss";
  const known = words
    .slice(from, to)
    .some(
      ({ lower }) =>
        claims.has(lower) ||
        proposals.has(lower) ||
        nouns.has(lower) ||
        (definite && site.cues.grammar.endings.abstract.test(lower)),
    );
  const toldLater = tags[to] === "comma" && tags[to + 1] === "rel";
  return (
    known || ((cue.act === "opposes" || cue.act === "supports" || toldLater) && tags.slice(from, to).includes("name"))
  );
};
