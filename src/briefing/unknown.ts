import type { Statement } from "#brief/brief.ts";
import type { DraftPart } from "#brief/draft.ts";
import type { Reading } from "#reading/reading.ts";
import { withdrawn } from "./desk.ts";
import { handledLine, type Piece, type Table } from "./piece.ts";
import type { Handled } from "./rounds.ts";

/** Whether the article's words leave something open: without that, a strict line would call a fact unknown. */
const leavesOpen = ({ sentences, cues }: Reading, { quotes }: Statement): boolean => {
  if (!cues) return false;
  const ids = new Set(quotes.flatMap(({ passageIds }) => passageIds));
  return sentences.some(({ passage, words }) => {
    if (!ids.has(passage.id)) return false;
    const text = words.map((word) => word.text).join(" ");
    return (
      cues.unknowns.says.some((pattern) => text.search(pattern) >= 0) ||
      words.some(
        ({ lower }) =>
          cues.grammar.negations.has(lower) ||
          cues.disputing.negations.has(lower) ||
          cues.grammar.modals.has(lower) ||
          cues.saying.hedges.has(lower) ||
          cues.disputing.whether.has(lower),
      )
    );
  });
};

/** Something that a draft says is not known. What the article tells plainly is none, and where code cannot tell, a model must have looked. */
export const handledUnknown = async (part: DraftPart & { part: "unknown" }, table: Table): Promise<Handled<Piece>> => {
  const handled = await handledLine("unknowns", part.said, table);
  const [line] = handled.lines;
  if (table.trusted || !line?.shown || leavesOpen(table.reading, line.shown)) return handled;
  if (!table.reading.cues && line.judged) return handled;
  const why = table.reading.cues ? ("not-carried" as const) : ("no-cues-for-language" as const);
  return { shown: null, lines: [withdrawn(line, [why])], whole: false, why: [why] };
};
