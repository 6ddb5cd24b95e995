import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import { bareLower, hasCapital, isOwner } from "./capitals.ts";
import type { Name } from "./names.ts";

/** "The Trump administration", "the Rell campaign": a body that goes by somebody's name, and is not that person. */
export const withTeam = (words: readonly Word[], name: Name, cues: Cues): Name => {
  const next = words[name.to];
  const last = words[name.to - 1];
  if (next === undefined || hasCapital(next) || !isTeam(bareLower(next), name, cues)) return name;
  if (name.adjective || name.onlyTitle || name.titleFrom < name.from || isOwner(last)) return name;
  if ((!isPersonal(name, cues) || isOfWords(name, cues)) && !name.parts.includes(",")) return name;
  const end = next.end - (next.text.length - next.text.replace(/['’]s?$/u, "").length);
  return {
    ...name,
    to: name.to + 1,
    span: { start: name.span.start, end },
    parts: [...name.parts, next.text.replace(/['’]s?$/u, "")],
  };
};

/** "Polygraph.info": a site that goes by its address. */
export const withDomain = (words: readonly Word[], name: Name, { naming }: Cues): Name => {
  const [last, stop, end] = [words[name.to - 1], words[name.to], words[name.to + 1]];
  if (last === undefined || stop?.text !== "." || end === undefined || !naming.domainEnds.has(bareLower(end)))
    return name;
  if (stop.start !== last.end || end.start !== stop.end || hasCapital(end) || name.adjective) return name;
  const cut = end.text.length - end.text.replace(/['’]s?$/u, "").length;
  const parts = [...name.parts.slice(0, -1), `${name.parts.at(-1)}.${bareLower(end)}`];
  return { ...name, to: name.to + 2, span: { start: name.span.start, end: end.end - cut }, parts, onlyTitle: false };
};

/** "Opioid Prevention campaign": what it is for, and nobody's. */
const isOfWords = ({ parts }: Name, { naming }: Cues): boolean =>
  parts.length > 1 && naming.given(parts[0] ?? "") === null && parts.every((part) => naming.knows(part.toLowerCase()));

/** "Rail, Maritime and Transport union": the noun makes one body of the row. */
const isTeam = (noun: string, { parts }: Name, { naming }: Cues): boolean =>
  naming.teams.has(noun) || (parts.includes(",") && naming.organisationNouns.has(noun));

/** No state, people, place or body: those have governments that are theirs. */
const isPersonal = ({ parts }: Name, { naming }: Cues): boolean => {
  const whole = parts.join(" ").toLowerCase();
  const lists = [naming.states, naming.places, naming.capitals, naming.organisations, naming.demonyms];
  const heads = [naming.organisationHeads, naming.placeHeads, naming.thingHeads, naming.companyEnds];
  const last = parts.at(-1)?.toLowerCase() ?? "";
  return (
    parts.length < 4 &&
    !lists.some((list) => list.has(whole)) &&
    !naming.peopleAdjectives.has(whole) &&
    !naming.titleModifiers.has(whole) &&
    !naming.titleHeads.has(last) &&
    !heads.some((list) => list.has(last)) &&
    parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part) || naming.particles.has(part))
  );
};
