import type { Link } from "#brief/brief.ts";
import type { Desk, Draft, Source } from "./attribution-draft.ts";

/** A draft with the drafts around it, outermost first. */
export type Nested = { draft: Draft; around: readonly Draft[] };

const near = 24;

const covers = (outer: Draft, inner: Draft): boolean =>
  outer !== inner && outer.content.some((piece) => piece.start <= inner.cue.start && inner.cue.end <= piece.end);

const size = (draft: Draft): number => draft.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);

/** Finds for each draft those whose content it stands in, in its own sentence or in a quotation that runs over several. */
export const nested = (drafts: readonly Draft[]): readonly Nested[] => {
  const owners = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.quotation >= 0 && !owners.has(draft.quotation)) owners.set(draft.quotation, draft);
  return drafts.map((draft, index) => {
    const around: Draft[] = [];
    for (let k = Math.max(0, index - near); k < Math.min(drafts.length, index + near); k++) {
      const other = drafts[k];
      if (other !== undefined && other.sentence === draft.sentence && covers(other, draft)) around.push(other);
    }
    const owner = draft.within >= 0 ? owners.get(draft.within) : undefined;
    if (owner !== undefined && owner !== draft && owner.sentence !== draft.sentence && !around.includes(owner))
      around.push(owner);
    return { draft, around: around.toSorted((a, b) => size(b) - size(a)) };
  });
};

type Memory = {
  person: Link | null;
  outlet: Link | null;
  chain: readonly Link[];
  texts: Map<string, Link>;
  outer: readonly Link[];
};

/** Resolves the sources of an article in order: "he", "the report", "the newspaper" are who was named before. */
export const chainsOf = ({ article, cues, refer }: Desk, all: readonly Nested[]): readonly (readonly Link[])[] => {
  const memory: Memory = { person: null, outlet: null, chain: [], texts: new Map(), outer: [] };
  const { saying, grammar } = cues;
  const wordsIn = (phrase: string): string[] =>
    phrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);

  const resolved = (source: Source): readonly Link[] => {
    const { span, ...link } = source;
    if (link.source === "" || span === null) return [link];
    const lower = link.source.toLowerCase();
    if (grammar.subjects.has(lower) || grammar.possessives.has(lower)) {
      const figure = refer(span);
      const name =
        figure?.name ??
        (grammar.speakers.has(lower) && lower !== "i" && lower !== "we" && lower !== "you"
          ? memory.person?.source
          : undefined);
      return name === undefined ? [link] : [{ ...link, source: name }];
    }
    const words = wordsIn(link.source);
    const vehicle = words.findLast((word) => saying.vehicles.has(word));
    const definite =
      words[0] === "the" || words[0] === "its" || words[0] === "their" || words[0] === "his" || words[0] === "her";
    if (vehicle !== undefined && definite && words.at(-1) === vehicle) return ofText(link, words, vehicle);
    return [link];
  };

  const ofText = (link: Link, words: readonly string[], vehicle: string): readonly Link[] => {
    const proper = words.slice(1, -1);
    if (proper.length > 0) {
      const known = [...memory.texts.values()].findLast((text) =>
        proper.every((word) => wordsIn(text.source).includes(word)),
      );
      return [known === undefined ? link : { ...link, source: known.source }];
    }
    const known = memory.texts.get(vehicle) ?? (vehicle === "statement" ? null : memory.outlet);
    if (known) return [{ ...link, source: known.source }];
    return vehicle === "statement" && memory.chain.length > 0
      ? memory.chain.map((one) => ({ ...one, verb: null }))
      : [link];
  };

  const remember = (chain: readonly Link[]): void => {
    memory.chain = chain;
    for (const link of chain) {
      const words = wordsIn(link.source);
      if (words.length === 0) continue;
      const vehicle = words.find((word) => saying.vehicles.has(word));
      const outlet = words.some((word) => saying.outlets.has(word)) && /\p{Lu}/u.test(link.source);
      if (vehicle !== undefined && (words[0] !== "the" || words.length > 2)) memory.texts.set(vehicle, link);
      if (outlet) {
        memory.outlet = link;
        memory.texts.set(link.source, link);
      }
      if (!outlet && vehicle === undefined && !link.unnamed && !grammar.subjects.has(link.source.toLowerCase()))
        memory.person = link;
    }
  };

  void article;
  return all.map(({ draft, around }) => {
    const links = [...around.flatMap((outer) => outer.links), ...draft.links].flatMap(resolved);
    const chain = links.filter(
      (link, index) => index === 0 || link.source === "" || link.source !== links[index - 1]?.source,
    );
    remember(chain);
    return chain;
  });
};
