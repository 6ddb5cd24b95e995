import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Naming, Sex } from "#language/naming.ts";
import type { Figure } from "#reading/reading.ts";
import { actsIn } from "./acts.ts";
import type { Cluster, Found } from "./clusters.ts";
import type { Kind } from "./kinds.ts";
import type { Position } from "./positions.ts";
import { prominenceOf } from "./prominence.ts";
import { isBareTitle, withRank } from "./roles.ts";

/** A figure with what the search for referents needs to know of it. */
export type Known = {
  figure: Figure;
  sex: Sex;
  /** Where each mention stands, by its start. */
  positions: ReadonlyMap<number, Position>;
  /** Everything that the article says it is: roles, appositions. Lower case. */
  roles: readonly string[];
};

/** The figure that a cluster of names stands for. Its id is set when the figures are in order. */
export const figureFrom = (cluster: Cluster, article: Article, cues: Cues): Known => {
  const { naming } = cues;
  const founds = [...cluster.founds].sort((a, b) => a.name.span.start - b.name.span.start);
  const body = founds.filter(({ caption }) => !caption);
  const { kind } = cluster;
  const inPhoto = body.length === 0;
  const full = fullestName(founds, kind, naming);
  const role = roleIn(founds, kind, cues);
  const isCalled = !naming.knownPeople.has(full.toLowerCase());
  const name = isCalled ? withManners(full, founds, kind) : full;
  const isManners = role !== null && name.startsWith(`${role.text} `);
  const isActor = kind !== "place" && kind !== "other";
  const figure: Figure = {
    id: -1,
    name,
    kind,
    role:
      kind === "person" || kind === "organisation"
        ? ((isManners || isClassOnly(role, kind, naming) ? null : role?.text) ?? belongingIn(founds, kind))
        : null,
    former: kind === "person" && (role?.former ?? false),
    aliases: aliasesOf(founds, name),
    mentions: founds.map(({ name: { span } }) => span),
    acts: isActor && (inPhoto ? kind === "person" : actsIn(cluster, kind === "person" ? founds : body, cues)),
    heard: inPhoto && kind === "person" ? "photo-only" : "spoken-about",
    weight: weightOf(body, article) + prominenceOf(body.map(placeOf), kind, article),
  };
  return {
    figure,
    sex: sexIn(founds),
    positions: new Map(founds.map(({ name: { span }, position }) => [span.start, position])),
    roles: founds.flatMap(({ role }) => (role === null ? [] : [role.text.toLowerCase()])),
  };
};

/** "the alliance, a group": the class alone tells nothing of a body. */
const isClassOnly = (role: Found["role"], kind: Kind, { organisationNouns }: Naming): boolean =>
  kind === "organisation" && role !== null && organisationNouns.has(role.text.toLowerCase());

/** The "Omar" of "Ilhan Omar" is a surname, and tells no sex as a given name would. */
const isSurnameAlone = ({ name, mannersSex, role }: Found, surnames: ReadonlySet<string>): boolean =>
  name.parts.length === 1 &&
  mannersSex === "-" &&
  (role?.sex ?? "-") === "-" &&
  surnames.has(name.parts[0]?.toLowerCase() ?? "");

const sexIn = (founds: readonly Found[]): Sex => {
  const surnames = new Set(founds.flatMap(({ name: { parts } }) => parts.slice(1).map((part) => part.toLowerCase())));
  const told = founds
    .filter((found) => !isSurnameAlone(found, surnames))
    .map(({ sex }) => sex)
    .filter((sex) => sex !== "-");
  const men = told.filter((sex) => sex === "m").length;
  return men > told.length / 2 ? "m" : told.length > 0 && men < told.length / 2 ? "f" : "-";
};

/** The fullest name; of a state the commonest, so that "America" does not stand for "the U.S.". */
const fullestName = (founds: readonly Found[], kind: Kind, { states }: Naming): string => {
  const count = new Map<string, number>();
  for (const { text } of founds) count.set(text, (count.get(text) ?? 0) + 1);
  const texts = [...count.keys()];
  if (kind === "state") {
    const proper = texts.filter((text) => states.has(text.toLowerCase()));
    const long = proper.filter((text) => text.length > 4);
    return (
      (long.length > 0 ? long : proper.length > 0 ? proper : texts).sort(
        (a, b) => Number(isShouted(a)) - Number(isShouted(b)) || (count.get(b) ?? 0) - (count.get(a) ?? 0),
      )[0] ?? ""
    );
  }
  return (
    texts.sort(
      (a, b) =>
        Number(isShouted(a)) - Number(isShouted(b)) ||
        b.split(/\s+/).length - a.split(/\s+/).length ||
        b.length - a.length,
    )[0] ?? ""
  );
};

/** "SENATE": only a heading writes it so. */
const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

/** "Mr Panvalkar", where no more of the name is told. */
const withManners = (name: string, founds: readonly Found[], kind: Kind): string => {
  const manners =
    kind === "person" && !name.includes(" ") ? founds.find(({ manners }) => manners !== null)?.manners : null;
  return manners ? `${manners} ${name}` : name;
};

const aliasesOf = (founds: readonly Found[], name: string): readonly string[] =>
  [...new Set(founds.map(({ text }) => text))].filter((text) => text !== name);

/** An office before a mere "rival" or "friend", the fuller before a single word. */
const roleIn = (founds: readonly Found[], kind: Kind, cues: Cues): Found["role"] => {
  const { looseNouns } = cues.naming;
  const roles = founds.flatMap(({ role }) =>
    role !== null && (kind !== "person" || role.is === "person") && (kind === "person" || role.is !== "person")
      ? [role]
      : [],
  );
  const isFull = ({ text }: { text: string }): boolean => text.includes(" ");
  const isBare = ({ text }: { text: string }): boolean => isBareTitle(text, cues);
  const sure = roles.filter(({ text }) => !text.split(" ").some((word) => looseNouns.has(word)));
  const offices = sure.filter((role) => isFull(role) && !isBare(role));
  const office = offices.find(({ text }) => !isWeak(text, cues.naming)) ?? offices[0];
  const rank = sure.find((role) => isBare(role) && /^\p{Lu}/u.test(role.text));
  if (office && rank) return withRank(rank, office);
  return office ?? sure.find(isFull) ?? roles.find(isFull) ?? roles[0] ?? null;
};

/** "member of the group", "father of two": any calling tells more. */
const isWeak = (text: string, { kin, weakRoles }: Naming): boolean =>
  text.split(/[\s,]+/u).some((word) => kin.has(word) || weakRoles.has(word));

const belongingIn = (founds: readonly Found[], kind: Kind): string | null =>
  kind === "person" || kind === "organisation"
    ? (founds.find(({ belongs }) => belongs !== null && (kind === "person" || !belongs.startsWith("of ")))?.belongs ??
      null)
    : null;

const placeOf = ({ text, position, heading, name: { span } }: Found) => ({ text, position, heading, span });

const weightOf = (founds: readonly Found[], { text }: Article): number => {
  let weight = 0;
  for (const { position } of founds)
    weight +=
      1 +
      (position.subject ? 0.7 : 0) +
      (position.speaks ? 0.8 : 0) -
      (position.located || position.modifies ? 0.4 : 0);
  const first: Span | undefined = founds[0]?.name.span;
  const early = first === undefined ? 0 : 2.5 * (1 - first.start / Math.max(1, text.length));
  return weight + early;
};
