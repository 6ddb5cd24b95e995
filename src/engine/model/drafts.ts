import { z } from "zod";
import { ActorKind, Stance } from "#brief/brief.ts";
import type { DraftActor, DraftPart, DraftPosition } from "#brief/draft.ts";
import type { Piece } from "./endpoint.ts";
import { unnamed } from "./listed.ts";
import { oneLine } from "./prompt.ts";
import { isUnreadable, type Shown, saidIn, unreadable } from "./said.ts";

const Actor = z.object({
  name: z.string(),
  kind: ActorKind.optional().catch(undefined),
  role: z.string().nullish().catch(null),
});

const Dispute = z.object({
  question: z.string().trim().min(1),
  positions: z.array(z.unknown()),
  unanswered: z.boolean().catch(false),
  finding: z.unknown(),
});

const Position = z.object({
  holders: z.union([z.array(z.unknown()), z.string().transform((holder) => [holder])]),
  stance: Stance,
});

const actorIn = (value: unknown, shown: Shown): DraftActor | null => {
  const read = Actor.safeParse(value);
  const name = read.success ? shown.listed.named(read.data.name) : null;
  if (!read.success || name === null) return null;
  const { kind, role } = read.data;
  const stance = saidIn(value, shown);
  return {
    part: "actor",
    name,
    ...(kind === undefined ? {} : { kind }),
    role: role ? shown.listed.rendered(oneLine(role)) || null : null,
    stance: stance === null || isUnreadable(stance) ? null : stance,
  };
};

const positionIn = (value: unknown, shown: Shown): DraftPosition | null => {
  const read = Position.safeParse(value);
  const said = saidIn(value, shown);
  if (!read.success || said === null || isUnreadable(said)) return null;
  const { holders, stance } = read.data;
  const named = holders.flatMap((holder) => (typeof holder === "string" ? (shown.listed.named(holder) ?? []) : []));
  if (named.length === 0 && holders.length > 0) return null;
  return { holders: named.length === 0 ? [unnamed] : [...new Set(named)], stance, said };
};

/** Half a dispute is none: where a position cannot be read, the point would be one that the article does not make. */
const pointIn = (value: unknown, shown: Shown): DraftPart | null => {
  const read = Dispute.safeParse(value);
  if (!read.success) return null;
  const { question, unanswered, finding } = read.data;
  const worded = shown.listed.rendered(oneLine(question));
  const positions = read.data.positions.flatMap((position) => positionIn(position, shown) ?? []);
  const isComplete = positions.length === read.data.positions.length && positions.length > (unanswered ? 0 : 1);
  if (worded === null || !isComplete) return null;
  const found = finding === null || finding === undefined ? null : saidIn(finding, shown);
  return {
    part: "point",
    question: worded,
    positions,
    unanswered: positions.length === 1,
    finding: found === null || isUnreadable(found) ? null : found,
  };
};

/** One element of a reply as a part of a brief; null for what does not fit. */
export const partIn = ({ key, value }: Pick<Piece, "key" | "value">, shown: Shown): DraftPart | null => {
  switch (key) {
    case "summary":
      return { part: "summary", said: saidIn(value, shown) ?? unreadable };
    case "unknowns":
      return { part: "unknown", said: saidIn(value, shown) ?? unreadable };
    case "actors":
      return actorIn(value, shown);
    case "disputes":
      return pointIn(value, shown);
    default:
      return null;
  }
};
