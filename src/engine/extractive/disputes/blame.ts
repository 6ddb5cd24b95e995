import type { Accusation } from "./accusation.ts";
import type { Desk } from "./desk.ts";
import { partyOf } from "./party.ts";
import type { Stand } from "./stand.ts";

const subjectReach = 60;

/** "blamed X for the attack": an accusation whose verb the reading knows, with its target as object. */
const blamed = (desk: Desk, { attributed, party, sentence, shown, keys }: Stand): Accusation | null => {
  const { act, object, content, cue } = attributed;
  const [claim] = content;
  if (act !== "accuses" || !object || !claim || !cue || !desk.disputing.blaming.has(desk.slice(cue).toLowerCase()))
    return null;
  const accused = partyOf(desk, desk.slice(object), object, null);
  return { accuser: party, accused, accusedSpan: object, sentence, shown, content: claim, keys, formal: false };
};

/** "alleged that X took bribes": an accusation of the one named first in what is alleged. */
const alleged = (desk: Desk, { attributed, party, sentence, shown, keys }: Stand): Accusation | null => {
  const { act, content, cue, disputedBy } = attributed;
  const [claim] = content;
  if (act !== "asserts" || disputedBy || !claim || !cue || !desk.disputing.alleging.has(desk.slice(cue).toLowerCase()))
    return null;
  const [figure] = desk.figuresIn({ start: claim.start, end: claim.start + subjectReach });
  const span = figure?.mentions.find(({ start, end }) => start >= claim.start && end <= claim.end);
  if (!figure || !span || figure.kind === "place" || figure.kind === "other") return null;
  const accused = partyOf(desk, desk.slice(span), span, figure);
  return { accuser: party, accused, accusedSpan: span, sentence, shown, content: claim, keys, formal: false };
};

/** An accusation that a stand makes in other words than "accuse". */
export const accusationFrom = (desk: Desk, stand: Stand): Accusation | null =>
  blamed(desk, stand) ?? alleged(desk, stand);
