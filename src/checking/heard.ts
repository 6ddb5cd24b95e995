import { aroundIn } from "#brief/around.ts";
import type { Reason } from "#brief/brief.ts";
import type { CheckedLine } from "#brief/check.ts";
import { Fault } from "#brief/fault.ts";
import type { Carried, Judge } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";

type Line = CheckedLine & { claim: string };

/** What a model may clear: everything else that code finds against a sentence is final. */
const soft: ReadonlySet<Reason> = new Set<Reason>(["not-carried", "no-cues-for-language"]);

/** Worth a model's look: what code found carried or could not tell, over words of the article. */
const isOpen = ({ verdict, evidence, reasons, claim }: Line): boolean =>
  claim !== "" && evidence.length > 0 && verdict !== "verbatim" && reasons.every((reason) => soft.has(reason));

const withWord = (line: Line, word: Carried, model: string): Line => {
  switch (word) {
    case "carried":
      return {
        ...line,
        verdict: "carried",
        reasons: [],
        why: line.verdict === "carried" ? line.why : `Carried, as ${model} reads it.`,
      };
    case "contradicted":
      return {
        ...line,
        verdict: "altered",
        reasons: ["antonym"],
        why: `The article says otherwise, as ${model} reads it.`,
      };
    default:
      return line.verdict === "carried"
        ? {
            ...line,
            verdict: "not-there",
            reasons: ["not-carried"],
            why: `The article does not carry all of this, as ${model} reads it.`,
          }
        : line;
  }
};

/** Lines as they are to be shown. `fault`: why no model has looked at them although one was asked. */
export type Checked = { lines: CheckedLine[]; fault: Fault | null };

const shown = ({ claim: _claim, ...line }: Line): CheckedLine => line;

/** Lines after a model has looked at those that code leaves open; as code left them where there is no model, or none that answers. */
export const heard = async (
  draft: Reading,
  { article, voiceAt }: Reading,
  lines: readonly Line[],
  judge: Judge | null,
  signal: AbortSignal,
): Promise<Checked> => {
  const open = judge ? lines.filter(isOpen) : [];
  if (judge === null || open.length === 0) return { lines: lines.map(shown), fault: null };
  const around = aroundIn(article);
  const weighed = open.map(({ claim, evidence }) => ({
    text: claim,
    language: draft.article.language,
    quotes: evidence.map((at) => ({
      text: article.text.slice(at.start, at.end),
      speaker: voiceAt(at).speaker,
      around: around(at),
    })),
  }));
  try {
    const words = await judge.weigh(weighed, signal);
    const judged = lines.map((line) => {
      const word = words[open.indexOf(line)];
      return shown(word === undefined ? line : withWord(line, word, judge.model));
    });
    return { lines: judged, fault: null };
  } catch (error) {
    if (!(error instanceof Fault) || signal.aborted) throw error;
    return { lines: lines.map(shown), fault: error };
  }
};
