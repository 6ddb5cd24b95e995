import type { Section, SectionName, Sheet, SheetLine } from "#sheet/sheet.ts";
import { compactUnits, groupsOf, plainUnits, smallUnits, type Unit } from "./lines.ts";

/** What of a brief stands in its first message, and which of its sections stand there whole. */
export type First = { units: readonly Unit[]; whole: ReadonlySet<SectionName> };

/** Rows of text that a phone's screen has left beside the headline, the buttons and the small print. */
const rowsOfScreen = 22;
const mostLines = 5;
/** What takes more is read in the thread. */
const mostRowsOfOne = 14;

const rowsOf = (units: readonly Unit[]): number => units.reduce((sum, { rows }) => sum + rows, 0);

const linesIn = (lines: readonly SheetLine[]): number => lines.filter(({ quotes }) => quotes.length > 0).length;

const sectionNamed = ({ sections }: Pick<Sheet, "sections">, name: SectionName): Section | undefined =>
  sections.find((section) => section.name === name);

/** Who holds a side need not be said above a line of ours that names them. */
const namedOnce = (sides: readonly SheetLine[]): SheetLine[] =>
  sides.filter(({ text, quotes }, n) => {
    const name = text?.split(" — ", 1).join().toLowerCase() ?? "";
    return quotes.length > 0 || !(sides[n + 1]?.text ?? "").toLowerCase().includes(name);
  });

/** Points that have their sides here: a question, and the lines of both. */
const pointsIn = (section: Section | undefined): readonly (readonly SheetLine[])[] =>
  groupsOf(section?.first ?? []).flatMap(([question, ...sides]) =>
    question && sides.some(({ quotes }) => quotes.length > 0)
      ? [[{ ...question, text: `Disputed: ${question.text ?? ""}` }, ...namedOnce(sides)]]
      : [],
  );

/** Both sides alike: the first words of each. */
const oneQuoteEach = (lines: readonly SheetLine[]): SheetLine[] =>
  lines.map((line) => ({ ...line, quotes: line.quotes.slice(0, 1) }));

/** What a side of the dispute quotes is not told twice on one screen. */
const isTold = ({ quotes }: SheetLine, sides: readonly SheetLine[]): boolean => {
  const below = sides.flatMap((line) => line.quotes.map(({ words }) => words));
  return quotes.every(({ words }) => below.some((other) => other.includes(words) || words.includes(other)));
};

type Picked = { lines: readonly SheetLine[]; units: readonly Unit[] };

const nothing: Picked = { lines: [], units: [] };

const longestQuestion = 400;
const below = "Both sides are in the thread.";

type Point = readonly SheetLine[];

/** A dispute with all the words of its sides, or with the first of each; null where there is no room for both sides. */
const bothSides = (point: Point, room: number): Picked | null =>
  [point, oneQuoteEach(point)]
    .map((lines) => ({ lines, units: compactUnits("disputed", lines) }))
    .find(({ units, lines }) => rowsOf(units) <= room && linesIn(lines) < mostLines) ?? null;

/**
 * The lead dispute, if need be in place of the line that leads the summary (`spare`: its rows, where a headline says as much); else
 * the first for which there is room; else the question of the lead one.
 */
const pickPoint = (points: readonly Point[], room: number, spare: number): Picked => {
  const [lead, ...others] = points;
  if (!lead) return nothing;
  for (const [point, rows] of [
    [lead, room],
    [lead, room + spare],
    ...others.map((each) => [each, room] as const),
  ] as const) {
    const picked = bothSides(point, rows);
    if (picked) return picked;
  }
  const [question] = lead;
  if ((question?.text ?? "").length > longestQuestion) return nothing;
  if (!question) return nothing;
  return { lines: [question], units: [...plainUnits(question.text ?? "", { bold: true }), ...smallUnits(below)] };
};

const pickSummary = (lines: readonly SheetLine[], room: number, count: number, always: boolean): Picked => {
  const picked: Picked[] = [];
  let left = room;
  for (const line of lines) {
    const units = compactUnits("summary", [line]);
    const rows = rowsOf(units);
    const isLead = always && picked.length === 0 && rows <= mostRowsOfOne;
    if (picked.length >= count || (rows > left && !isLead)) continue;
    picked.push({ lines: [line], units });
    left -= rows;
  }
  return { lines: picked.flatMap((each) => each.lines), units: picked.flatMap((each) => each.units) };
};

/**
 * What a phone shows without scrolling: what leads the summary, the lead dispute with both its sides, and of the rest of the summary
 * what there is room for. Lines stand whole or not at all; `taken`: rows that the headline takes.
 */
export const firstOf = (sheet: Pick<Sheet, "sections" | "headline">, taken: number): First => {
  const summary = sectionNamed(sheet, "summary");
  const disputed = sectionNamed(sheet, "disputed");
  const all = summary?.first ?? [];
  const room = rowsOfScreen - taken;
  const points = pointsIn(disputed);
  const sides = points.flat();
  const isLed = sheet.headline.quotes.length > 0;
  const fresh = all.filter((line) => !isTold(line, sides));
  const lead = pickSummary(fresh, room, 1, true);
  const point = pickPoint(points, room - rowsOf(lead.units), isLed ? rowsOf(lead.units) : 0);
  const told = all.filter((line) => !isTold(line, point.lines));
  const lines = pickSummary(told, room - rowsOf(point.units), mostLines - linesIn(point.lines), point.lines.length < 2);
  const whole: SectionName[] = [];
  if (summary && lines.lines.length === summary.lines.length) whole.push("summary");
  if (disputed && points.length === 1 && point.lines === points[0] && sameQuotes(point.lines, disputed.lines))
    whole.push("disputed");
  return { units: [...lines.units, ...point.units], whole: new Set(whole) };
};

const sameQuotes = (some: readonly SheetLine[], all: readonly SheetLine[]): boolean =>
  some.length === all.length && all.every(({ quotes }, n) => quotes.length === some[n]?.quotes.length);
