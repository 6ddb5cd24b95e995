import type { Asking, Wanted } from "#language/asking.ts";
import type { Cues } from "#language/cues.ts";
import { isCapital, type Word } from "#reading/words.ts";
import type { Asked, Interrogative } from "./asked.ts";
import { formOf } from "./forms.ts";
import { contentOf, findPhrase, spoken, startsAt, without } from "./phrase.ts";
import { predicateOf } from "./predicate.ts";
import { rolesIn } from "./roles.ts";
import { scopeIn } from "./scope.ts";
import { asksForTranslation } from "./translation.ts";

/** "Who else opposes it?": in a longer question "other" says something else. */
const shortest = 6;

/** What is asked by an English-like grammar of questions, as the cues tell it. Without cues every word is content. */
export const askedOf = (words: readonly Word[], cues: Cues | null): Asked => {
  const asking = cues?.asking;
  const blank = {
    head: null,
    pivot: null,
    office: null,
    identity: null,
    called: null,
    unit: null,
    doing: null,
    roles: null,
    scope: [],
    predicate: null,
    speaker: [],
    topic: [],
    negated: false,
    ofFact: false,
    past: false,
    more: false,
    oneAccount: false,
  };
  if (!asking) {
    if (asksForTranslation(words, null)) return { ...blank, form: "translation", wanted: "thing", content: [] };
    return { ...blank, form: "content", wanted: "thing", content: spoken(words) };
  }

  const said = withoutManners(words, asking);
  const interrogative = interrogativeIn(said, asking);
  const head = interrogative && hasHead(interrogative) ? headAfter(said, interrogative, cues) : null;
  const wantedHere = interrogative?.wanted ?? "thing";
  const predicate = predicateOf(said, interrogative, cues);
  const pivot = interrogative ? pivotOf(said, interrogative, asking) : null;
  const byHead = wantedHere === "thing" && head ? asking.heads.get(head.lower) : undefined;
  const quantity = wantedHere === "thing" ? quantityOf([pivot, predicate], asking) : null;
  const isPaid = wantedHere === "amount" && head === null && predicate !== null && asking.paying.has(predicate.lower);
  const isOfMoney = wantedHere === "amount" && asking.heads.get(head?.lower ?? "") === "money";
  const asked: Asked = {
    ...blank,
    form: "content",
    wanted: isPaid || isOfMoney ? "money" : (quantity ?? byHead ?? wantedHere),
    content: contentOf(interrogative ? without(said, interrogative) : said, asking),
    head,
    pivot,
    office: interrogative ? officeOf(said, interrogative, cues) : null,
    identity: interrogative ? identityIn(said, interrogative, asking) : null,
    called: calledIn(said, interrogative, asking),
    unit: interrogative ? unitOf(said, interrogative, asking) : null,
    doing: doingOf(said, interrogative ?? { at: 0, length: 0, wanted: "thing" }, predicate, asking),
    roles: rolesIn(said, interrogative?.length ?? 0, predicate, cues),
    scope: scopeIn(said, cues),
    predicate,
    ofFact: isOfFact(said, predicate, interrogative, asking),
    past: interrogative !== null && asking.factual.has(said[interrogative.at + interrogative.length]?.lower ?? ""),
    negated: spoken(said).some(({ lower }) => asking.negations.has(lower)),
    oneAccount: findPhrase(said, asking.according) !== null,
    more: said.some(({ lower }) => asking.more.has(lower) && said.length <= shortest),
  };
  return { ...asked, ...formOf({ words: said, asked, interrogative, asking }) };
};

/** "What is the price", "what is its market share": a noun that is told by a number. */
const quantityOf = (words: readonly (Word | null)[], { heads }: Asking): Wanted | null =>
  words
    .flatMap((word) => heads.get(word?.lower ?? "") ?? [])
    .find((wanted) => wanted === "money" || wanted === "share" || wanted === "age") ?? null;

/** "Did it pass", "who won": not "will it", "should it". */
const isOfFact = (
  words: readonly Word[],
  predicate: Word | null,
  interrogative: Interrogative | null,
  asking: Asking,
): boolean => {
  if (predicate === null) return false;
  const before = words.slice(0, words.indexOf(predicate));
  return interrogative ? before.length === interrogative.length : asking.factual.has(before[0]?.lower ?? "");
};

/** "please", "can you tell me", "do you know": manners before the question proper. */
const withoutManners = (words: readonly Word[], asking: Asking): readonly Word[] => {
  const manners = asking.manners.find((phrase) => startsAt(words, 0, phrase));
  const [first] = words;
  if (manners && words.length > manners.length) return withoutManners(words.slice(manners.length), asking);
  if (first && asking.goesOn.has(first.lower) && words.length > 1) return withoutManners(words.slice(1), asking);
  return words;
};

const interrogativeIn = (words: readonly Word[], asking: Asking): Interrogative | null => {
  let found: Interrogative | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const hit = asking.interrogatives.find(([phrase]) => startsAt(words, at, phrase));
    if (!hit) continue;
    const [phrase, wanted] = hit;
    const here = { at, length: phrase.length, wanted };
    // "When the dam broke, who warned them?" A clause of time before the comma asks nothing.
    found = here;
    const comma = words.findIndex((word, index) => index > at && word.text === ",");
    const later =
      comma > 0 && words.slice(comma).some(({ lower }) => asking.interrogatives.some(([p]) => p[0] === lower));
    if (!later) break;
  }
  return found;
};

/** The noun that tells what is wanted: the last of the nouns right after the interrogative. */
const headAfter = (words: readonly Word[], { at, length }: Interrogative, { asking, grammar }: Cues): Word | null => {
  const after = words.slice(at + length);
  const end = after.findIndex(
    ({ lower, kind }) => kind === "mark" || asking.openers.has(lower) || asking.stopWords.has(lower),
  );
  const run = after.slice(0, end < 0 ? 0 : end);
  // "How many people died in the fire", "which company dropped out": what follows is the verb.
  const [first, second] = run;
  if (first && second && !isCapital(second) && !asking.lightWords.has(second.lower) && asking.heads.has(first.lower)) {
    if (asking.irregular.has(second.lower) || grammar.endings.past.test(second.lower)) return first;
    if (run.length === 2 && asking.lightWords.has(first.lower) && grammar.verbs.get(second.lower) === "base")
      return first;
  }
  // "Which companies made offers": a plural before another word is the noun, and what follows its verb.
  const plural = run.find(({ lower }) => asking.heads.has(lower) && /[^s]s$/u.test(lower));
  // A language with the verb in second place writes its nouns with a capital, if it does at all.
  const nouns = run.slice(Math.max(0, run.findIndex(isCapital)));
  const behind = nouns.findIndex((word) => !isCapital(word));
  const noun = asking.openers.size === 0 ? nouns.slice(0, behind < 0 ? nouns.length : behind).at(-1) : undefined;
  return plural ?? noun ?? run.at(-1) ?? null;
};

/** "Who", "when" and their like stand alone; "what", "which" and "how many" ask for the noun behind them. */
const hasHead = ({ wanted, length }: Interrogative): boolean =>
  length > 1 ||
  !(wanted === "person" || wanted === "time" || wanted === "place" || wanted === "reason" || wanted === "manner");

/** Behind "who is", "what was": the last noun before a preposition. */
const pivotOf = (words: readonly Word[], { at, length, wanted }: Interrogative, asking: Asking): Word | null => {
  if (wanted !== "person" && wanted !== "thing") return null;
  if (!asking.be.has(words[at + length]?.lower ?? "")) return null;
  const after = words.slice(at + length + 1);
  const end = after.findIndex(({ lower, kind }) => kind === "mark" || asking.about.has(lower) || asking.of.has(lower));
  const pivot = contentOf(end < 0 ? after : after.slice(0, end), asking).at(-1);
  return pivot && !asking.lightWords.has(pivot.lower) ? pivot : null;
};

/** "Who is the mayor of Port Ellery?" */
const officeOf = (words: readonly Word[], { at, length, wanted }: Interrogative, cues: Cues): Asked["office"] => {
  const { asking, naming } = cues;
  if (wanted !== "person" || !asking.be.has(words[at + length]?.lower ?? "")) return null;
  const after = words.slice(at + length + 1).filter(({ kind }) => kind !== "mark");
  const end = after.findIndex(({ lower }) => asking.about.has(lower) || asking.of.has(lower));
  const office = contentOf(end < 0 ? after : after.slice(0, end), asking).filter(
    ({ lower }) => !asking.lightWords.has(lower) && !naming.formers.has(lower),
  );
  const noun = office.at(-1);
  const isOffice = ({ lower }: Word): boolean =>
    naming.titleHeads.has(lower) || asking.sameOffices.flat().some((name) => name.split(" ").at(-1) === lower);
  if (!noun || !isOffice(noun)) return null;
  const body = end < 0 ? [] : contentOf(after.slice(end + 1), asking);
  const owners = office.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return {
    office: office.filter((word) => !owners.includes(word) || word === noun),
    body: [...owners.filter((word) => word !== noun), ...body],
    past: asking.were.has(words[at + length]?.lower ?? ""),
  };
};

/** "Who is Jane Doe?": nothing but a name behind the verb. */
const identityIn = (
  words: readonly Word[],
  { at, length, wanted }: Interrogative,
  asking: Asking,
): Asked["identity"] => {
  if (wanted !== "person" || !asking.be.has(words[at + length]?.lower ?? "")) return null;
  const name = contentOf(words.slice(at + length + 1), asking);
  return name.length > 0 && name.every(({ text }) => /^\p{Lu}/u.test(text)) ? name : null;
};

const longestCalled = 3;

/** "What is the name of the ship", "what is the ship's name", "what is the ship called". */
const calledIn = (words: readonly Word[], interrogative: Interrogative | null, asking: Asking): Asked["called"] => {
  if (interrogative?.wanted !== "thing" && interrogative?.wanted !== "person") return null;
  const rest = spoken(words.slice(interrogative.at + interrogative.length));
  const [be] = rest;
  if (!be || !asking.be.has(be.lower)) return null;
  const said = spoken(rest).slice(1);
  const of = said.findIndex(({ lower }) => asking.of.has(lower));
  const isNameOf = of > 0 && asking.nameWords.has(said[of - 1]?.lower ?? "");
  const isCalled = asking.naming.has(said.at(-1)?.lower ?? "") && !asking.passive.has(said.at(-2)?.lower ?? "");
  const isOwnName = asking.nameWords.has(said.at(-1)?.lower ?? "") && /['’]s?$/u.test(said.at(-2)?.text ?? "");
  const what = isNameOf ? said.slice(of + 1) : isCalled || isOwnName ? said.slice(0, -1) : [];
  const called = contentOf(what, asking);
  return called.length > 0 && called.length <= longestCalled && !called.some(({ text }) => /^\p{Lu}/u.test(text))
    ? called
    : null;
};

/** "How many days": days, not minutes. */
const unitOf = (words: readonly Word[], { at, length, wanted }: Interrogative, asking: Asking): Word | null => {
  const last = words[at + length - 1];
  return wanted === "duration" && last && asking.shows.durations.has(last.lower) ? last : null;
};

/** "Why did the council accept the sale?": whoever stands before the verb, and what they did. */
const doingOf = (
  words: readonly Word[],
  { at, length, wanted }: { at: number; length: number; wanted: Interrogative["wanted"] },
  predicate: Word | null,
  asking: Asking,
): Asked["doing"] => {
  if (wanted === "person" || wanted === "organisation" || predicate === null) return null;
  const opener = words.findIndex(({ lower }, index) => index >= at + length && asking.openers.has(lower));
  const verb = words.indexOf(predicate);
  if (opener < 0 || verb <= opener) return null;
  const isPassive = words.slice(opener, verb).some(({ lower }) => asking.passive.has(lower));
  const isActive = !isPassive || /ing$/u.test(predicate.lower);
  const doer = contentOf(words.slice(opener + 1, verb), asking).filter(({ lower }) => !asking.lightWords.has(lower));
  return isActive && doer.length > 0 ? { doer, verb: predicate } : null;
};
