import type { DisputedPoint, Stance } from "#brief/brief.ts";
import { framedOnce, type Lines, plain } from "./lines.ts";
import type { SheetLine } from "./sheet.ts";
import { capital, counted } from "./words.ts";

type Position = DisputedPoint["positions"][number];

const stances: Readonly<Record<Stance, string>> = {
  asserts: "says so",
  denies: "denies",
  supports: "supports",
  opposes: "opposes",
  doubts: "doubts",
};

/** How many do it. */
const manyStances: Readonly<Record<string, string>> = {
  says: "say",
  "says so": "say so",
  denies: "deny",
  supports: "support",
  opposes: "oppose",
  doubts: "doubt",
};

const holderOf = (holder: string): string =>
  holder === "" || holder === "unnamed" ? "a source that the article does not name" : holder;

const mostAtFirst = 3;
const mostQuotesAtFirst = 2;

/** Who holds a position: all of them, and how many. */
const holdersOf = ({ holders }: Position): string => {
  const named = capital(holders.map(holderOf).join(", "));
  return holders.length > 1 ? `${named} (${holders.length})` : named;
};

/** Whoever passes on what a holder says stands beside the holder; the holder's own link is the innermost. */
const relayOf = ({ statement }: Position): string => {
  const [outermost, ...inner] = statement.attribution.chain;
  return outermost && inner.length > 0 ? `, as reported by ${outermost.source}` : "";
};

const isOneOf = (holders: readonly string[], source: string): boolean => {
  const sought = source.toLowerCase();
  return holders.some((holder) => sought.includes(holder.toLowerCase()) || holder.toLowerCase().includes(sought));
};

/** A side of a point: who, how, and the words, all of them or the first two. */
const positionLines = (position: Position, said: string, lines: Lines, whole: boolean): SheetLine[] => {
  const { holders, stance, statement } = position;
  const all = lines.ofStatement(statement, 1);
  const shown = whole ? all : all.slice(0, mostQuotesAtFirst);
  const one = stance === "asserts" ? said : stances[stance];
  const isMany = holders.length > 1 || holders.some(lines.many);
  const who = `${holdersOf(position)} — ${isMany ? (manyStances[one] ?? one) : one}`;
  // Words of ours say whose they are; they stand above their quotes, under the one who holds them.
  if (statement.wording !== "strict") return [plain(who, 1), ...shown];
  const speaker = statement.attribution.chain.at(-1);
  const isFramed = shown.some(({ text }) => text !== null);
  // Somebody else tells what the holder wants: the frame says who.
  if (isFramed && speaker && !isOneOf(holders, speaker.source)) return [plain(who, 1), ...framedOnce(shown)];
  const quotes = shown.flatMap((line) => line.quotes);
  return [{ depth: 1, text: isFramed ? `${who}${relayOf(position)}` : who, quotes }];
};

/** Sides that one sentence tells of stand together above it. */
const sharedOnce = (lines: readonly SheetLine[]): SheetLine[] =>
  lines.map((line, n) =>
    JSON.stringify(line.quotes) === JSON.stringify(lines[n + 1]?.quotes) ? { ...line, quotes: [] } : line,
  );

/** A claim stands before what answers it, wherever the article has them; sides of one kind stay in its order. */
const claimsFirst = (positions: readonly Position[]): readonly Position[] =>
  positions.toSorted((a, b) => Number(answersClaim(a)) - Number(answersClaim(b)));

const answersClaim = ({ stance }: Position): boolean => stance === "denies" || stance === "doubts";

/** Two who tell each their own account, or figure, do not both say that it is so. */
const assertedIn = ({ positions }: DisputedPoint): string =>
  positions.filter(({ stance }) => stance === "asserts").length > 1 ? "says" : stances.asserts;

const pointLines = (point: DisputedPoint, lines: Lines, whole: boolean): SheetLine[] => [
  plain(point.question),
  ...sharedOnce(
    claimsFirst(point.positions).flatMap((position) => positionLines(position, assertedIn(point), lines, whole)),
  ),
  ...(point.unanswered ? [plain("No reply to this in the article.", 1)] : []),
  ...(point.finding
    ? [plain("What the article itself finds:", 1), ...framedOnce(lines.ofStatement(point.finding, 1))]
    : []),
];

export const allPoints = (points: readonly DisputedPoint[], lines: Lines): SheetLine[] =>
  points.flatMap((point) => pointLines(point, lines, true));

/** The points that stand whole on a first screen. */
export const pointsAtFirst = (points: readonly DisputedPoint[]): readonly DisputedPoint[] =>
  points.slice(0, mostAtFirst);

/** The first points with the first words of each side alike; of the others, the questions. */
export const firstPoints = (points: readonly DisputedPoint[], lines: Lines): SheetLine[] => {
  const more = points.slice(mostAtFirst);
  return [
    ...pointsAtFirst(points).flatMap((point) => pointLines(point, lines, false)),
    ...(more.length > 0 ? [plain(`${counted(more.length, "more point")}:`)] : []),
    ...more.map(({ question }) => plain(question, 1)),
  ];
};
