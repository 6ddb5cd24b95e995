import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { type Party, sameParty, speaksFor } from "./party.ts";

const isVoiceOf = (desk: Desk, voice: Party, { heads }: Party): boolean => {
  const last = heads.split(" ").at(-1) ?? "";
  const words = [...describedBy(desk, voice)];
  return desk.disputing.replies.voices.some(
    ({ bodies, voices }) => bodies.has(last) && words.some((word) => voices.has(word)),
  );
};

/** "the interior minister" and, further on, "The minister, Anton Vella". */
const holdsPost = ({ cues }: Desk, voice: Party, { heads, proper }: Party): boolean => {
  const last = heads.split(" ").at(-1) ?? "";
  return !proper && cues.saying.posts.has(last) && voice.heads.split(/[\s,]+/u).includes(last);
};

/** "Union leader Tom Hale", called Hale further on, for "the union". */
export const leads = ({ figure }: Party, { heads }: Party): boolean => {
  const last = heads.split(" ").at(-1) ?? "";
  const role = (figure?.role ?? "").toLowerCase().split(/[\s,]+/u);
  return last.length > 3 && role.some((word) => word.replace(/['’]s?$/u, "") === last);
};

/** "The company", where one organisation is meant by name. */
const isBody = (desk: Desk, { figure, heads }: Party, { figure: meant }: Party): boolean =>
  figure === null && desk.disputing.replies.bodies.has(heads) && meant?.kind === "organisation";

/** "CEO Anna Rell", "company chairman": an officer of whom no other body is told. */
export const isOfficerOf = (desk: Desk, voice: Party, { figure, heads }: Party): boolean => {
  const { bodies, officers } = desk.disputing.replies;
  const { companyNouns, organisationNouns } = desk.cues.naming;
  const noun = heads.split(" ").at(-1) ?? "";
  const isBodyHere = figure?.kind === "organisation" || figure?.kind === "other" || bodies.has(noun);
  const own = new Set((voice.figure?.name ?? "").toLowerCase().split(/\s+/u));
  const words = voice.heads.split(/[\s,]+/u).filter((word) => !own.has(word));
  const isOthers = words.some(
    (word) => word !== noun && !companyNouns.has(word) && (organisationNouns.has(word) || bodies.has(word)),
  );
  const isNamed = [...voice.names].some((name) => !own.has(name) && !officers.has(name));
  return isBodyHere && !isOthers && !isNamed && words.some((word) => officers.has(word));
};

/** Whether somebody answers for a party: it itself, its spokesman, or, of a body that a description names, who speaks for such bodies. */
export const answersFor = (desk: Desk, voice: Party, party: Party): boolean =>
  sameParty(voice, party) ||
  speaksFor(voice, party) ||
  isVoiceOf(desk, voice, party) ||
  holdsPost(desk, voice, party) ||
  leads(voice, party) ||
  isBody(desk, voice, party);
