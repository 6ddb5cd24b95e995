import type { Actor, Statement } from "#brief/brief.ts";
import type { Figure, Reading } from "#reading/reading.ts";

export const actorOf = (figure: Figure, stance: Statement | null): Actor | null => {
  const { name, kind, role, former, aliases, heard, mentions } = figure;
  if (kind === "place" || kind === "other") return null;
  return { name, kind, role, former, aliases: [...aliases], heard, stance, mentions: [...mentions] };
};

/** The actors of an article, most important first, without what they hold. */
export const actorsOf = ({ figures }: Reading): Actor[] =>
  figures
    .filter(({ acts }) => acts)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((figure) => actorOf(figure, null) ?? []);
