import type { Section, SectionName, Sheet, SheetLine } from "#sheet/sheet.ts";
import { groupsOf, type Unit, unitsOfLines } from "./lines.ts";

/** What of a brief stands in its first message, and which of its sections stand there whole. */
export type First = { units: readonly Unit[]; whole: ReadonlySet<SectionName> };

/** Rows of text that a phone's screen has left beside the headline, the buttons and the small print. */
const rowsOfScreen = 21;
const mostLines = 5;
/** What takes more is read in the thread. */
const mostRowsOfOne = 14;

const rowsOf = (units: readonly Unit[]): number => units.reduce((sum, { rows }) => sum + rows, 0);

const linesIn = (lines: readonly SheetLine[]): number => lines.filter(({ quotes }) => quotes.length > 0).length;

const sectionNamed = ({ sections }: Pick<Sheet, "sections">, name: SectionName): Section | undefined =>
  sections.find((section) => section.name === name);

/** The first point: its question, and the lines of both its sides. */
const leadPoint = (section: Section | undefined): readonly SheetLine[] => {
  const [first = []] = groupsOf(section?.first ?? []);
  return first.some(({ quotes }) => quotes.length > 0) ? first : [];
};

/** Both sides alike: the first words of each. */
const oneQuoteEach = (lines: readonly SheetLine[]): SheetLine[] =>
  lines.map((line) => ({ ...line, quotes: line.quotes.slice(0, 1) }));

type Picked = { lines: readonly SheetLine[]; units: readonly Unit[] };

const nothing: Picked = { lines: [], units: [] };

/** The lead dispute with both its sides, or with the first words of each, or its question alone. */
const pickPoint = (lines: readonly SheetLine[], room: number): Picked => {
  const [question] = lines;
  if (!question) return nothing;
  const forms = [lines, oneQuoteEach(lines)].map((form) => ({ lines: form, units: unitsOfLines("disputed", form) }));
  const fits = forms.find((form) => rowsOf(form.units) <= room && linesIn(form.lines) < mostLines);
  return fits ?? { lines: [question], units: unitsOfLines("disputed", [question]) };
};

const pickSummary = (lines: readonly SheetLine[], room: number, count: number): Picked => {
  const picked: Picked[] = [];
  let left = room;
  for (const line of lines) {
    const units = unitsOfLines("summary", [line]);
    const rows = rowsOf(units);
    const isLead = picked.length === 0 && rows <= mostRowsOfOne;
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
export const firstOf = (sheet: Pick<Sheet, "sections">, taken: number): First => {
  const summary = sectionNamed(sheet, "summary");
  const disputed = sectionNamed(sheet, "disputed");
  const all = summary?.first ?? [];
  const room = rowsOfScreen - taken;
  const lead = pickSummary(all, room, 1);
  const point = pickPoint(leadPoint(disputed), room - rowsOf(lead.units));
  const lines = pickSummary(all, room - rowsOf(point.units), mostLines - linesIn(point.lines));
  const whole: SectionName[] = [];
  if (summary && lines.lines.length === summary.lines.length) whole.push("summary");
  if (disputed && sameLines(point.lines, disputed.lines)) whole.push("disputed");
  return { units: [...lines.units, ...point.units], whole: new Set(whole) };
};

const sameLines = (some: readonly SheetLine[], all: readonly SheetLine[]): boolean =>
  some.length === all.length && JSON.stringify(some) === JSON.stringify(all);
