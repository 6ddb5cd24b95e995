import type { Span } from "#brief/article.ts";
import type { Link } from "#brief/brief.ts";
import type { Desk, Source } from "./draft.ts";
import type { Nested } from "./nesting.ts";

/** What was said before, for "he", "the report", "the newspaper". */
type Memory = {
  person: Link | null;
  /** The sentence in which that person spoke. */
  sentence: number;
  outlet: Link | null;
  last: Link | null;
  chain: readonly Link[];
  /** Reports, statements and outlets by their words, the newest last. */
  texts: readonly Text[];
};

type Text = { link: Link; words: ReadonlySet<string> };

const rememberedTexts = 30;

const isName = (name: string): boolean => /\p{Lu}/u.test(name);

const wordsIn = (phrase: string): readonly string[] => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The chain of each draft in order, outermost first: "he", "the report", "the newspaper" become who was named before. */
export const chainsOf = (desk: Desk, all: readonly Nested[]): readonly (readonly Link[])[] => {
  let memory: Memory = { person: null, sentence: -1, outlet: null, last: null, chain: [], texts: [] };
  return all.map(({ draft, around, turn }) => {
    const chain: Link[] = turn === null ? [] : [{ source: turn.speaker, verb: null, unnamed: false }];
    for (const source of [...around.flatMap((outer) => outer.links), ...draft.links]) {
      for (const link of resolved(desk, source, recent(memory, draft.sentence), chain.at(-1) ?? null)) {
        const outer = chain.at(-1);
        if (outer === undefined || !isSame(outer, link)) chain.push(link);
      }
    }
    memory = { ...remembering(desk, memory, chain, draft.links.at(-1)?.span ?? null), sentence: draft.sentence };
    return chain;
  });
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

const resolved = (desk: Desk, { span, ...link }: Source, memory: Memory, outer: Link | null): readonly Link[] => {
  if (span === null) return [link];
  const { saying, grammar } = desk.cues;
  const lower = link.source.toLowerCase();
  if (grammar.subjects.has(lower) || grammar.possessives.has(lower) || grammar.objects.has(lower)) {
    const name = desk.refer(span)?.name ?? antecedent(desk, lower, memory, outer);
    return [name === null ? link : { ...link, source: name, unnamed: false }];
  }
  const words = wordsIn(link.source);
  const [first = "", ...rest] = words;
  const head = words.at(-1) ?? "";
  const definite = first === grammar.joints.the || grammar.possessives.has(first);
  if (!definite) return [link];
  if (saying.vehicles.has(head)) return ofText(desk, link, rest, head, memory);
  if (
    rest.length === 1 &&
    saying.outlets.has(head) &&
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
      ? link
      : { ...link, source: figure.name, unnamed: false },
  ];
};

/** Whom a pronoun means where no figure is known for it: inside somebody's words "I" is that somebody. */
const antecedent = ({ cues }: Desk, pronoun: string, memory: Memory, outer: Link | null): string | null => {
  const { persons } = cues.grammar;
  if (persons.first.has(pronoun)) return outer !== null && !outer.unnamed ? outer.source : null;
  if (persons.third.has(pronoun)) return memory.person?.source ?? null;
  if (persons.many.has(pronoun)) return memory.last?.source ?? null;
  return pronoun === cues.grammar.joints.it ? (memory.last?.source ?? null) : null;
};

/** "the report", "the Times report", "the statement": the text that was named before, or who made it. */
const ofText = (desk: Desk, link: Link, rest: readonly string[], head: string, memory: Memory): readonly Link[] => {
  const proper = rest.slice(0, -1);
  const known = memory.texts.findLast(({ words }) =>
    proper.length > 0 ? proper.every((word) => words.has(word)) : words.has(head),
  );
  if (known !== undefined) return [{ ...link, source: known.link.source, unnamed: known.link.unnamed }];
  if (proper.length > 0 || memory.chain.length === 0 || !desk.cues.saying.utterances.has(head)) return [link];
  return memory.chain.map((one) => ({ ...one, verb: null }));
};

const remembering = ({ cues, refer }: Desk, memory: Memory, chain: readonly Link[], speaking: Span | null): Memory => {
  const { saying, grammar } = cues;
  const kind = speaking === null ? undefined : refer(speaking)?.kind;
  let { person, outlet, last, texts } = memory;
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
    const isPerson = kind === "person" || (kind === undefined && first !== grammar.joints.the && named);
    if (!isOutlet && !isText && !link.unnamed && link === chain.at(-1) && isPerson) person = link;
    last = link;
  }
  return { ...memory, person, outlet, last, chain, texts };
};
