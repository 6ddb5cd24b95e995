import type { Article } from "#brief/article.ts";
import type { Statement } from "#brief/brief.ts";
import type { CheckedLine } from "#brief/check.ts";
import { Fault } from "#brief/fault.ts";
import { meets } from "#brief/span.ts";
import { reworded, without } from "#briefing/edited.ts";
import { checkingIn } from "#checking/check.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";
import { assertOwns, assertStanding, heldBrief } from "./access.ts";
import type { Asking } from "./asking.ts";
import type { Reply } from "./command.ts";
import { lineOf } from "./passage.ts";
import type { WantedOf } from "./wanted.ts";

/** A line of a brief in its asker's or an administrator's words, if they stand on its quotes; without words it is taken out. */
export const editHere = async (asking: Asking, wanted: WantedOf<"edit">): Promise<Reply> => {
  const { ask, signal } = asking;
  const { line } = wanted;
  const held = await heldBrief(asking, wanted.brief);
  assertOwns(asking, held.kept, "A brief is edited");
  assertStanding(held);
  const before = lineOf(held, wanted);
  const text = wanted.text.trim();
  if (text === before.text) throw new Fault("unchanged", "These are the words that stand there. Nothing was changed.");
  const { article, brief, kept } = held;
  const reading = read(article);
  const version = kept.version + 1;
  if (text === "") {
    const left = without(reading, brief, { line, version });
    if (left === null)
      throw new Fault(
        "line-needed",
        "This line leads the brief and cannot be taken out. Give it other words, or withdraw the brief.",
      );
    return { kind: "edited", article, brief: left, of: kept };
  }
  const by = ask.asker.name ?? ask.asker.id;
  const edited = await reworded(reading, brief, { line, version, text, by }, signal);
  const why = await whyNot(asking, reading, text, before);
  if (why === null && "brief" in edited) return { kind: "edited", article, brief: edited.brief, of: kept };
  throw new Fault(
    "not-carried",
    `The line stays as it is: the article does not carry these words here. ${why ?? "The quotes under the line do not say it, or not for sure."}`,
  );
};

/** What the article says to words that do not stand, sentence by sentence; null where it has nothing against them. */
const whyNot = async (
  { world, hands, signal }: Asking,
  reading: Reading,
  text: string,
  { quotes }: Statement,
): Promise<string | null> => {
  const lines = await checkedIn(reading, () => world.article({ kind: "paste", text }, hands.report, signal), signal);
  const differences = lines
    .filter(({ verdict }) => verdict !== "verbatim" && verdict !== "carried")
    .map(({ why }) => why);
  if (differences.length > 0) return differences.join(" ");
  const isElsewhere = lines.some(
    ({ evidence }) => evidence.length > 0 && !evidence.some((at) => quotes.some((quote) => meets(quote, at))),
  );
  return isElsewhere ? "It says so elsewhere, and not in the quotes under this line." : null;
};

/** Words that are no sentence have nothing that could be looked at. */
const checkedIn = async (
  reading: Reading,
  written: () => Promise<Article>,
  signal: AbortSignal,
): Promise<readonly CheckedLine[]> => {
  try {
    return (await checkingIn(reading)(await written(), null, signal)).lines;
  } catch (error) {
    if (error instanceof Fault) return [];
    throw error;
  }
};
