import type { Actor, Reason, Statement } from "#brief/brief.ts";
import type { DraftActor } from "#brief/draft.ts";
import { covers, meets } from "#brief/span.ts";
import { partsUnread } from "#language/languages.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { type Line, withdrawn } from "./desk.ts";
import type { Piece, Table } from "./piece.ts";
import type { Handled } from "./rounds.ts";
import { findWhole } from "./whole-words.ts";

const actorOf = (figure: Figure, stance: Statement | null): Actor | null => {
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

/** Whether code reads the actors of this language; elsewhere an engine names them. */
const readsActors = ({ article, cues }: Reading): boolean =>
  cues !== null && !partsUnread(article.language).includes("actors");

/** An actor that code has not read stands by its name in the article, and by its role where one passage has both. */
const namedInArticle = ({ name, kind, role }: DraftActor, stance: Statement | null, reading: Reading): Actor | null => {
  const { text, passages } = reading.article;
  const mentions = findWhole(text, name);
  const [first] = mentions;
  if (!first || !kind) return null;
  const roles = role ? findWhole(text, role) : [];
  const isBeside = roles.some((at) =>
    passages.some((passage) => covers(passage, at) && mentions.some((mention) => meets(passage, mention))),
  );
  const speaks = stance?.quotes.some(({ voice, speaker }) => voice === "direct" && speaker !== null) ?? false;
  return {
    name: text.slice(first.start, first.end),
    kind,
    role: role && isBeside ? role : null,
    former: false,
    aliases: [],
    heard: speaks ? "quoted" : "spoken-about",
    stance,
    mentions,
  };
};

/** What an actor says or does must be theirs: nobody gets another's words. */
const stanceOf = async (
  { name, stance }: DraftActor,
  { desk, holders, trusted }: Table,
): Promise<{ lines: readonly Line[]; why: readonly Reason[] }> => {
  if (stance === null) return { lines: [], why: [] };
  const lines = await desk.lines([stance]);
  const [line] = lines;
  if (!line?.shown || trusted || holders.isOwn(line.shown, name)) return { lines, why: line?.reasons ?? [] };
  const why: Reason = holders.sourcesOf(line.shown).length > 0 ? "speaker-swapped" : "name-swapped";
  return { lines: [withdrawn(line, [why])], why: [why] };
};

/** An actor that a draft names: code's figure for it, with what the draft shows of it where that stands. */
export const handledActor = async (part: DraftActor, table: Table): Promise<Handled<Piece>> => {
  const { lines, why } = await stanceOf(part, table);
  const [line] = lines;
  const stance = line?.shown ?? null;
  const { reading, holders } = table;
  const figure = table.trusted ? reading.figures.find(({ name }) => name === part.name) : holders.figureOf(part.name);
  const known = figure ? actorOf(figure, stance) : null;
  const actor = known ?? (readsActors(reading) ? null : namedInArticle(part, stance, reading));
  if (actor) return { shown: { section: "actors", actor }, lines, whole: line?.kept ?? true, why };
  const unknown = table.trusted ? [] : (["name-swapped"] as const);
  return { shown: null, lines: lines.map((each) => withdrawn(each, unknown)), whole: table.trusted, why: unknown };
};
