import type { Desk } from "./desk.ts";
import type { Party } from "./party.ts";
import { placeOf } from "./place.ts";

const behind = 10;
const mostMentions = 12;

/** The words of a name's apposition: "Jan Roe, of the Save the Pier group, said", "Eve Lund, prosecuting, said". */
const apposedTo = (desk: Desk, end: number): readonly string[] => {
  const words = desk.sentenceAt(end - 1)?.words ?? [];
  const at = placeOf(words, end);
  if (words[at]?.text !== ",") return [];
  const rest = words.slice(at + 1, at + 1 + behind);
  const close = rest.findIndex(({ kind }) => kind === "mark");
  const told = rest.slice(0, Math.max(0, close)).map(({ lower }) => lower);
  return told.some((word) => desk.cues.grammar.coordinators.has(word)) ? [] : told;
};

// A memo, not a state: the searches of one desk ask for the same parties again and again.
const known = new WeakMap<Desk, Map<string, ReadonlySet<string>>>();

/** Every word by which the article describes a party: its wording, its role, and what stands behind its name in commas. */
export const describedBy = (desk: Desk, party: Party): ReadonlySet<string> => {
  const held = known.get(desk) ?? new Map<string, ReadonlySet<string>>();
  known.set(desk, held);
  const key = `${party.figure?.id ?? ""} ${party.heads}`;
  const words = held.get(key) ?? described(desk, party);
  held.set(key, words);
  return words;
};

const described = (desk: Desk, { heads, figure }: Party): ReadonlySet<string> => {
  const apposed = (figure?.mentions ?? []).slice(0, mostMentions).flatMap(({ end }) => apposedTo(desk, end));
  // "Tom Baker" is no baker.
  const own = new Set(figure?.kind === "person" ? figure.name.toLowerCase().split(/\s+/u) : []);
  const told = [...heads.split(/[\s,]+/u), ...(figure?.role ?? "").toLowerCase().split(/[\s,]+/u), ...apposed];
  return new Set(told.map((word) => word.replace(/['’]s?$/u, "")).filter((word) => word !== "" && !own.has(word)));
};
