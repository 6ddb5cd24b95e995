import { Fault } from "#brief/fault.ts";
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
  if ("brief" in edited) return { kind: "edited", article, brief: edited.brief, of: kept };
  throw new Fault("not-carried", await whyNot(asking, reading, text));
};

/** What the article says to words that do not stand, sentence by sentence. */
const whyNot = async (asking: Asking, reading: Reading, text: string): Promise<string> => {
  const differences = await differencesOf(asking, reading, text);
  const why =
    differences.length > 0 ? differences.join(" ") : "The quotes under the line do not say it, or not for sure.";
  return `The line stays as it is: the article does not carry these words. ${why}`;
};

/** Words that are no sentence differ in nothing that could be told. */
const differencesOf = async (
  { world, hands, signal }: Asking,
  reading: Reading,
  text: string,
): Promise<readonly string[]> => {
  try {
    const draft = await world.article({ kind: "paste", text }, hands.report, signal);
    const { lines } = await checkingIn(reading)(draft, null, signal);
    return lines.filter(({ verdict }) => verdict !== "verbatim" && verdict !== "carried").map(({ why }) => why);
  } catch (error) {
    if (error instanceof Fault) return [];
    throw error;
  }
};
