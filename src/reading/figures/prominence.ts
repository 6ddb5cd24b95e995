import type { Article, Passage, Span } from "#brief/article.ts";
import type { Kind } from "./kinds.ts";
import type { Position } from "./positions.ts";

/** A place where something is named. */
type Place = { text: string; span: Span; position: Position; heading: boolean };

const longText = 8;
/** A lead is no longer than so many sentences. */
const longest = 3;

/** Who stands in the headline and in the first paragraph is whom the article is about; a state only where it does something there. */
export const prominenceOf = (places: readonly Place[], kind: Kind, { title, passages }: Article): number => {
  const headline = title?.toLowerCase() ?? "";
  const end = leadEnd(passages);
  const isInTitle = headline !== "" && places.some(({ text }) => headline.includes(text.toLowerCase()));
  const first = places.filter(({ heading, span }) => !heading && span.end <= end);
  const acts = first.some(({ position }) => position.subject || position.speaks || position.party);
  const isThere = kind !== "state" && first.some(({ position }) => !position.located && !position.affiliated);
  // Where no headline tells, a lead that more than a few sentences follow does.
  const isOpener = acts && title === null && passages.length >= longText;
  return (isInTitle ? 3 : 0) + (isOpener ? 4 : acts ? 2 : isThere ? 1 : 0);
};

const leadEnd = (passages: readonly Passage[]): number => {
  const at = passages.findIndex(({ role }) => role === "body");
  const lead = passages.slice(at, at + longest).filter(({ paragraph }) => paragraph === passages[at]?.paragraph);
  return at < 0 ? 0 : (lead.at(-1)?.end ?? 0);
};
