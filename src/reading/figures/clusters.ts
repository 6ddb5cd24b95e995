import type { Cues } from "#language/cues.ts";
import type { Sex } from "#language/naming.ts";
import { addTeamEvidence } from "./games.ts";
import { addTo, type Evidence, type Kind, kindOf, noEvidence } from "./kinds.ts";
import type { Name } from "./names.ts";
import type { Position } from "./positions.ts";
import type { Role } from "./roles.ts";
import { addStormEvidence } from "./storms.ts";

/** A name with all that was read where it stands. */
export type Found = {
  name: Name;
  text: string;
  position: Position;
  role: Role | null;
  /** Where somebody belongs, as worded, where no role is told: "of Astris Advisory". */
  belongs: string | null;
  evidence: Evidence;
  /** The sex that the name or its title tells. */
  sex: Sex;
  /** "Mr", "Dr.": the manners right before the name, as worded, and the sex they tell. */
  manners: string | null;
  mannersSex: Sex;
  /** The lists know it by name. */
  isListed: boolean;
  /** Only somebody to whom a quotation likens another. */
  likened: boolean;
  /** Stands in a heading. */
  heading: boolean;
  /** Stands in a caption. */
  caption: boolean;
  /** Index, among the found ones, of the name that this one abbreviates in brackets. */
  shortOf: number;
};

/** Names of one thing. */
export type Cluster = { founds: Found[]; key: string; kind: Kind; evidence: Evidence; parts: readonly string[] };

/** Lower case, without accents, full stops and a leading article: what two writings of one name share. */
export const foldedName = (text: string, article: string): string => {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[.,]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.startsWith(`${article} `) ? plain.slice(article.length + 1) : plain;
};

/** Puts together the names of one thing: first what is written alike, then abbreviations, surnames, short forms. */
export const clustersOf = (founds: readonly Found[], cues: Cues, isOfGames = false): Cluster[] => {
  const clusters = new Map<string, Cluster>();
  const ofFound: Cluster[] = [];
  for (const found of founds) {
    const key = keyOf(found, cues);
    const cluster = clusters.get(key) ?? {
      founds: [],
      key,
      kind: "other" as const,
      evidence: noEvidence(),
      parts: wordsOf(found),
    };
    cluster.founds.push(found);
    addTo(cluster.evidence, found.evidence);
    clusters.set(key, cluster);
    ofFound.push(cluster);
  }
  for (const cluster of clusters.values()) told(cluster, clusters, cues);
  addStormEvidence([...clusters.values()], cues);
  if (isOfGames) addTeamEvidence(clusters.values(), cues);
  for (const cluster of clusters.values()) settle(cluster);
  const list = [...clusters.values()];
  for (const [index, found] of founds.entries()) {
    const short = ofFound[index];
    const long = ofFound[found.shortOf];
    if (found.shortOf >= 0 && short && long && short !== long) {
      join(long, short);
    }
  }
  return list;
};

/** "Kaldian" beside "Kaldia": an adjective, and what it is made of is a state. */
const told = (cluster: Cluster, clusters: ReadonlyMap<string, Cluster>, { naming }: Cues): void => {
  const [word = ""] = cluster.parts;
  if (cluster.parts.length > 1 || cluster.evidence.state > 5 || cluster.evidence.place > 8) return;
  for (const [ending, base] of naming.demonymEnds) {
    if (!word.endsWith(ending)) continue;
    const home = clusters.get(word.slice(0, word.length - ending.length) + base);
    if (home === undefined || home === cluster || home.parts.length > 1) continue;
    home.evidence.state += 4;
    cluster.evidence.other += 20;
    return;
  }
};

const settle = (cluster: Cluster): void => {
  cluster.kind = kindOf(cluster.evidence);
};

/** Moves everything of `gone` to `kept`. */
export const join = (kept: Cluster, gone: Cluster): void => {
  if (kept === gone || gone.founds.length === 0) return;
  kept.founds.push(...gone.founds);
  gone.founds.length = 0;
};

const wordsOf = ({ name, text }: Found): readonly string[] => {
  const parts = name.parts.filter((part) => part !== ".").map((part) => foldedName(part, "the"));
  return parts.length > 0 ? parts : [foldedName(text, "the")];
};

/** "U.S. Food and Drug Administration" is the Food and Drug Administration; "British Red Cross" stays another. */
const withoutState = (lower: string, states: ReadonlyMap<string, string>): string => {
  const space = lower.indexOf(" ");
  return space > 0 && space < 5 && states.has(lower.slice(0, space)) ? lower.slice(space + 1) : "";
};

const keyOf = (found: Found, { naming }: Cues): string => {
  const lower = found.text.toLowerCase().replaceAll("’", "'");
  const titled = found.name.titleFrom < found.name.from;
  const state = naming.states.get(lower);
  if (state !== undefined && !titled) return `=${state.toLowerCase()}`;
  const organisation = naming.organisations.get(lower) ?? naming.organisations.get(withoutState(lower, naming.states));
  if (organisation !== undefined && !titled) return `=${organisation.toLowerCase()}`;
  const folded = foldedName(found.text, naming.article);
  const isPlaceWord = naming.capitals.has(lower) || naming.places.has(lower) || state !== undefined;
  if (found.mannersSex !== "-" && found.name.parts.length === 1) return `${found.mannersSex} ${folded}`;
  return titled && isPlaceWord ? `person ${folded}` : folded;
};

/** Where a cluster is first named. */
export const firstAt = ({ founds }: Cluster): number => founds[0]?.name.span.start ?? 0;

/** The fuller name first, then the earlier. */
export const byLength = (a: Cluster, b: Cluster): number => b.parts.length - a.parts.length || firstAt(a) - firstAt(b);

/** No more than so many are held for one word: a text that repeats a word endlessly stays linear. */
const mostOfOneWord = 40;
/** Puts a cluster under a word. */
export const enter = (map: Map<string, Cluster[]>, word: string, cluster: Cluster): void => {
  const held = map.get(word);
  if (held === undefined) map.set(word, [cluster]);
  else if (held.length < mostOfOneWord) held.push(cluster);
};
