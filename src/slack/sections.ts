import { type Brief, statementsOf } from "#brief/brief.ts";
import type { Reply } from "#commands/command.ts";
import { linesOf } from "#sheet/lines.ts";
import type { PassageSheet } from "#sheet/passage.ts";
import { sheetOf } from "#sheet/reply.ts";
import type { SectionName } from "#sheet/sheet.ts";
import type { Action } from "./actions.ts";
import { button } from "./brief.ts";
import { actions } from "./escape.ts";
import { plainUnits, smallUnits, type Unit, unitsOfLine, unitsOfLines } from "./lines.ts";
import { callbacks } from "./modals.ts";
import { paragraphUnits } from "./replies.ts";
import { type View, viewOf } from "./views.ts";

type Kept = Extract<Reply, { kind: "shown" }>;

/** Slack has room for 24 characters. */
const titles: Readonly<Record<SectionName, string>> = {
  summary: "What it reports",
  disputed: "Disputed",
  unknown: "Not known",
  actors: "Who",
  missing: "Not heard",
  quotes: "Quotes",
  sources: "Whom it relies on",
  loaded: "Loaded words",
  receipt: "How this was made",
};

const refOf = ({ kept }: Kept) => ({ brief: kept.id, version: kept.version });

const placeOf = ({ quotes }: Brief["summary"][number]): number => Math.min(...quotes.map(({ start }) => start));

/** What each line's button does: shows its paragraph, or corrects it. */
type Line = { action: "passage" | "edit"; label: string };

/** Every line with its quotes, in the article's order, each with its button. */
const lineUnits = (shown: Kept, { action, label }: Line): Unit[] => {
  const lines = linesOf(shown.article);
  const seen = new Set<string>();
  return statementsOf(shown.brief)
    .map((statement, line) => ({ statement, line }))
    .filter(({ statement }) => {
      const key = statement.quotes.map(({ start, end }) => `${start}-${end}`).join();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .toSorted((a, b) => placeOf(a.statement) - placeOf(b.statement))
    .flatMap(({ statement, line }) => [
      ...lines.ofStatement(statement).flatMap(unitsOfLine),
      {
        block: actions(button(label, { action, ...refOf(shown), line })),
        text: "",
        size: 0,
        rows: 0,
      },
    ]);
};

const unitsFor = (shown: Kept, name: SectionName): Unit[] => {
  if (name === "quotes") return lineUnits(shown, { action: "passage", label: "In context" });
  const laid = sheetOf({ reply: shown });
  if (laid.kind !== "brief") return [];
  const { sections, provenance, footer } = laid.sheet;
  const lines = sections.find((section) => section.name === name)?.lines ?? [];
  const units = unitsOfLines(name, lines);
  return name === "receipt" ? [...plainUnits(footer), ...units, ...provenance.flatMap(smallUnits)] : units;
};

const unitsOfPage = 80;
const textOfPage = 24_000;

const pagesOf = (units: readonly Unit[]): Unit[][] => {
  const pages: Unit[][] = [[]];
  let size = 0;
  for (const unit of units) {
    const last = pages.at(-1);
    if (!last || last.length >= unitsOfPage || (last.length > 0 && size + unit.size > textOfPage)) {
      pages.push([unit]);
      size = unit.size;
    } else {
      last.push(unit);
      size += unit.size;
    }
  }
  return pages;
};

const pageView = (
  title: string,
  all: readonly Unit[],
  page: number,
  turn: (page: number) => Action,
  meta: string,
): View => {
  const pages = pagesOf(all);
  const units = pages[page] ?? [];
  const to = (label: string, at: number) => (pages[at] === undefined ? [] : [button(label, turn(at))]);
  const turns = [...to("Back", page - 1), ...to("More", page + 1)];
  return viewOf({
    callback: callbacks.read,
    title,
    meta,
    blocks: [
      ...(units.length > 0 ? units : plainUnits("There is nothing here.")).map(({ block }) => block),
      ...(turns.length > 0 ? [actions(...turns)] : []),
    ],
  });
};

/** A section of a brief in whole, a page at a time. */
export const sectionView = (shown: Kept, name: SectionName, page: number, meta: string): View =>
  pageView(
    titles[name],
    unitsFor(shown, name),
    page,
    (at) => ({ action: "show", section: name, page: at, ...refOf(shown) }),
    meta,
  );

/** A brief's lines, each with a button to correct it. */
export const linesView = (shown: Kept, page: number, meta: string): View =>
  pageView(
    "Which line?",
    lineUnits(shown, { action: "edit", label: "Correct" }),
    page,
    (at) => ({ action: "lines", page: at, ...refOf(shown) }),
    meta,
  );

/** The paragraph that a line's quotes stand in. */
export const passageView = ({ paragraphs }: PassageSheet, meta: string): View => {
  const [units = []] = pagesOf(paragraphs.flatMap(paragraphUnits));
  return viewOf({
    callback: callbacks.read,
    title: "In the article",
    meta,
    blocks: (units.length > 0 ? units : plainUnits("There is nothing here.")).map(({ block }) => block),
  });
};
