import type { Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Figure } from "#reading/reading.ts";
import type { Desk, Draft, Source } from "./draft.ts";
import type { Nested } from "./nesting.ts";
import { speakerAt } from "./speakers.ts";

/** What was said before, for "he", "the report", "the newspaper". */
type Memory = {
  person: Link | null;
  /** The sentence in which that person spoke. */
  sentence: number;
  outlet: Link | null;
  last: Link | null;
  /** What the last one is, where the article's figures tell. */
  kind: Figure["kind"] | null;
  chain: readonly Link[];
  /** Heads of sources that were not named: "an official" is still "the official". */
  hidden: ReadonlySet<string>;
  /** Reports, statements and outlets by their words, the newest last. */
  texts: readonly Text[];
};

type Text = { link: Link; words: ReadonlySet<string> };

const rememberedTexts = 30;

const isName = (name: string): boolean => /\p{Lu}/u.test(name);

const wordsIn = (phrase: string): readonly string[] => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The chain of each draft in order, outermost first: "he", "the report", "the newspaper" become who was named before. */
export const chainsOf = (desk: Desk, all: readonly Nested[]): readonly (readonly Link[])[] => {
  let memory: Memory = {
    person: null,
    sentence: -1,
    outlet: null,
    last: null,
    kind: null,
    chain: [],
    hidden: new Set(),
    texts: [],
  };
  const opened = firstInside(all);
  const memories: Memory[] = [];
  return all.map(({ draft, around, turn }, index) => {
    memories.push(memory);
    const known = recent(memories[opened.get(draft) ?? index] ?? memory, draft.sentence);
    const chain: Link[] = turn === null ? [] : [{ source: turn.speaker, verb: null, unnamed: false }];
    for (const one of [...around, draft]) {
      for (const link of one.links.flatMap((source) => resolved(desk, one, source, known, chain.at(-1) ?? null))) {
        const outer = chain.at(-1);
        if (outer === undefined || !isSame(outer, link)) chain.push(link);
      }
    }
    const span = draft.links.at(-1)?.span ?? null;
    const remembered = remembering(desk, memory, chain, span);
    const person = asksSomebody(desk, draft) ? null : remembered.person;
    const said = { ...remembered, person, sentence: draft.sentence };
    // whoever is told of inside another's words wrote the text, but is not the one who goes on
    const { outlet, hidden, texts } = said;
    memory = around.length === 0 ? said : { ...memory, chain: said.chain, outlet, hidden, texts };
    return chain;
  });
};

/** "Gray has asked the health secretary to step in. He …": two that "he" may mean leave it open. */
const asksSomebody = ({ article, cues: { saying, grammar }, refer }: Desk, { act, object, direct }: Draft): boolean => {
  if (act !== "demands" || object === null || direct) return false;
  const words = wordsIn(article.text.slice(object.start, object.end));
  const head = words.at(-1) ?? "";
  const described = grammar.articles.has(words[0] ?? "") && (saying.tellers.has(head) || saying.posts.has(head));
  return (
    (described && words.length <= 4) ||
    (words.length <= 4 && refer(object)?.kind === "person" && isName(article.text.slice(object.start, object.end)))
  );
};

/** For a draft that stands around others, the first of them: what is told inside it was not said before it. */
const firstInside = (all: readonly Nested[]): ReadonlyMap<Draft, number> => {
  const first = new Map<Draft, number>();
  for (const [index, { around }] of all.entries())
    for (const outer of around) if (!first.has(outer)) first.set(outer, index);
  return first;
};

/** Whether two links in a row are one source: the same phrase, or one name inside the other ("Mr Weir", "Tomas Weir"). */
const isSame = (outer: Link, inner: Link): boolean => {
  if (outer.source === inner.source) return true;
  const [a, b] = [outer, inner].map(({ source }) => source.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []);
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  const last = a.at(-1) === b.at(-1);
  return (
    last &&
    outer.source.endsWith(a.at(-1) ?? "") &&
    inner.source.endsWith(b.at(-1) ?? "") &&
    !outer.unnamed &&
    !inner.unnamed
  );
};

/** A pronoun reaches back over two sentences, no further. */
const recent = (memory: Memory, sentence: number): Memory =>
  sentence - memory.sentence > 2 ? { ...memory, person: null, last: null } : memory;

/** The phrase at a span as it may stand by itself: a pronoun or bare description becomes the name it means. */
export const nameOf = ({ article, cues, refer }: Desk, span: Span): string => {
  const phrase = article.text.slice(span.start, span.end);
  const [first = ""] = wordsIn(phrase);
  const open =
    cues.grammar.subjects.has(phrase.toLowerCase()) ||
    ((first === cues.grammar.joints.the || cues.grammar.possessives.has(first)) &&
      !/\p{Lu}/u.test(phrase.slice(first.length)));
  const figure = open ? refer(span) : null;
  return figure === null || figure.kind === "other" || figure.kind === "place" || !isName(figure.name)
    ? phrase
    : figure.name;
};

const resolved = (
  desk: Desk,
  { sentence, content }: Draft,
  { span, ...link }: Source,
  memory: Memory,
  outer: Link | null,
): readonly Link[] => {
  if (span === null) return [link];
  const { saying, grammar } = desk.cues;
  const lower = link.source.toLowerCase();
  if (grammar.subjects.has(lower) || grammar.possessives.has(lower) || grammar.objects.has(lower)) {
    const name =
      speakerAt(desk, span, content)?.name ??
      bodyBefore(desk, lower, sentence, memory, opensSentence(desk, span, sentence)) ??
      antecedent(desk, lower, opensSentence(desk, span, sentence), memory, outer);
    return [name === null ? link : { ...link, source: name, unnamed: false }];
  }
  const words = wordsIn(link.source);
  const [first = "", ...rest] = words;
  const head = words.at(-1) ?? "";
  const definite = first === grammar.joints.the || grammar.possessives.has(first);
  if (!definite) return [link];
  if (saying.vehicles.has(head)) {
    const issuer = rest.length === 1 && !isName(link.source.slice(first.length)) ? desk.refer(span) : null; // "issued a statement", "the statement"
    // Whoever passed on the issuer before passes on the statement too.
    const spoke = memory.chain.at(-1)?.source.toLowerCase() ?? "";
    const isPassedOn = issuer !== null && memory.chain.length > 1 && spoke.includes(issuer.name.toLowerCase());
    return issuer !== null && !isPassedOn && isName(issuer.name) && issuer.kind !== "other" && issuer.kind !== "place"
      ? [{ ...link, source: issuer.name, unnamed: false }]
      : ofText(desk, link, rest, head, memory);
  }
  if (
    rest.length === 1 &&
    saying.outlets.has(head) &&
    !saying.offices.has(head) &&
    memory.outlet !== null &&
    !/\p{Lu}/u.test(link.source.slice(first.length))
  )
    return [{ ...link, source: memory.outlet.source }];
  const isOpen = !/\p{Lu}/u.test(link.source.slice(first.length));
  const figure = isOpen || grammar.possessives.has(first) ? desk.refer(span) : null;
  return [
    figure === null ||
    !(isOpen || link.source.includes(figure.name)) ||
    figure.kind === "other" ||
    figure.kind === "place" ||
    !isName(figure.name)
      ? { ...link, unnamed: link.unnamed || (isOpen && rest.length === 1 && memory.hidden.has(head)) }
      : { ...link, source: figure.name, unnamed: false },
  ];
};

/** "The ministry will present a plan. It has not said …": the body that the sentence before begins with, if nobody spoke there. */
const bodyBefore = (
  { article, cues, refer }: Desk,
  pronoun: string,
  sentence: number,
  memory: Memory,
  opens: boolean,
): string | null => {
  const before = article.passages[sentence - 1];
  const here = article.passages[sentence];
  if (pronoun !== cues.grammar.joints.it || !opens || !before || memory.sentence >= sentence - 1) return null;
  if (before.role !== "body" || before.paragraph !== here?.paragraph) return null;
  const [phrase, opener = "", noun = ""] =
    /^(\p{L}+) (\p{L}+)(?= \p{Ll})/u.exec(article.text.slice(before.start, before.end)) ?? [];
  const [name = ""] =
    /^\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*)*/u.exec(article.text.slice(before.start, before.end)) ?? [];
  const named = name === "" ? null : refer({ start: before.start, end: before.start + name.length });
  if (named?.kind === "organisation" && named.name.includes(name)) return named.name;
  const isBody = cues.grammar.articles.has(opener.toLowerCase()) && cues.saying.offices.has(noun);
  return phrase && isBody ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : null;
};

/** Whom a pronoun means where no figure is known for it: inside somebody's words "I" is that somebody. */
const antecedent = (desk: Desk, pronoun: string, opens: boolean, memory: Memory, outer: Link | null): string | null => {
  const { persons, joints } = desk.cues.grammar;
  if (persons.first.has(pronoun)) return outer !== null && !outer.unnamed ? outer.source : null;
  if (persons.third.has(pronoun)) return memory.person?.source ?? null;
  if (memory.last === null || memory.kind === "person") return null;
  const isMany = isPlural(desk, memory.last.source);
  if (persons.many.has(pronoun))
    return (isMany || memory.kind !== null) && !isText(desk, memory.last.source) ? memory.last.source : null;
  return pronoun === joints.it && opens && !isMany ? memory.last.source : null;
};

/** Inside a sentence "it" may be anything that the sentence names; at its beginning and behind a quotation it is who spoke before. */
const opensSentence = ({ article }: Desk, span: Span, sentence: number): boolean => {
  const start = article.passages[sentence]?.start ?? span.start;
  const lead = article.text.slice(Math.max(start, span.start - longestLead), span.start);
  return /["”’']\s*$/u.test(lead) || (lead.length < longestLead && /^\W*(?:[\p{L}-]+,?\s+){0,2}$/u.test(lead));
};

const longestLead = 40;

/** "studies", "the polls": no people. */
const isText = ({ cues: { saying } }: Desk, source: string): boolean =>
  wordsIn(source).some((word) => saying.vehicles.has(word));

/** "preliminary reports", "police": who or what cannot be "it". */
const isPlural = ({ cues: { grammar } }: Desk, source: string): boolean => {
  const words = wordsIn(source);
  const end = words.findIndex((word) => grammar.prepositions.has(word));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? "";
  return !/\p{Lu}/u.test(source.slice(1)) && (grammar.plurals.has(head) || grammar.endings.plural.test(head));
};

/** "the report", "the Times report", "the statement": the text that was named before, or who made it. */
const ofText = (desk: Desk, link: Link, rest: readonly string[], head: string, memory: Memory): readonly Link[] => {
  const proper = rest.slice(0, -1);
  const known = memory.texts.findLast(({ words }) =>
    proper.length > 0 ? proper.every((word) => words.has(word)) : words.has(head),
  );
  if (known !== undefined) return [{ ...link, source: known.link.source, unnamed: known.link.unnamed }];
  const { utterances, speakers } = desk.cues.saying;
  if (proper.length > 0 || memory.chain.length === 0 || !utterances.has(head)) return [link];
  // "an insider" issues no statement, a spokesman does
  const last = memory.chain.at(-1);
  if (last?.unnamed === true && !wordsIn(last.source).some((word) => speakers.has(word))) return [link];
  return memory.chain.map((one, at) => ({ ...one, verb: at === memory.chain.length - 1 ? link.verb : null }));
};

const remembering = ({ cues, refer }: Desk, memory: Memory, chain: readonly Link[], speaking: Span | null): Memory => {
  const { saying, grammar } = cues;
  const kind = speaking === null ? undefined : refer(speaking)?.kind;
  let { person, outlet, last, hidden, texts } = memory;
  for (const link of chain) {
    const words = wordsIn(link.source);
    const [first = ""] = words;
    if (words.length === 0 || (words.length === 1 && grammar.subjects.has(first))) continue;
    const named = /\p{Lu}/u.test(link.source.slice(first.length)) || words.length === 1;
    const isText = words.some((word) => saying.vehicles.has(word));
    const isOutlet = named && words.some((word) => saying.outlets.has(word));
    if (isOutlet) outlet = link;
    if (isOutlet || (isText && (first !== grammar.joints.the || words.length > 2))) {
      const heads = isOutlet ? [...words, ...saying.outletTexts] : words;
      texts = [...texts.slice(-rememberedTexts), { link, words: new Set(heads) }];
    }
    const head = words.at(-1) ?? "";
    if (link.unnamed && words.length <= 4 && saying.unnamed.has(head))
      hidden = new Set([...hidden, head].slice(-rememberedTexts));
    const isPerson = kind === "person" || (kind === undefined && first !== grammar.joints.the && named);
    if (!isOutlet && !isText && !link.unnamed && link === chain.at(-1) && isPerson) person = link;
    last = link;
  }
  return { ...memory, person, outlet, last, kind: kind ?? null, chain, hidden, texts };
};
