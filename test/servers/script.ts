import type { BriefReply, Dispute, Evidence, Line, ListedActor } from "./reply.ts";
import type { Passage, Told } from "./wire.ts";

/** A line with the words it stands on; where they are is looked up in the prompt. */
export type ScriptLine = { line: string | null; quotes: readonly string[]; translation?: string };

type ScriptPosition = ScriptLine & { holders: readonly string[]; stance: string };

/** What a model says of one article, by heart. */
export type Script = {
  /** The article, by which it is recognised. */
  text: string;
  summary: readonly ScriptLine[];
  unknowns: readonly ScriptLine[];
  disputes: readonly { question: string; positions: readonly ScriptPosition[] }[];
  answers: readonly (ScriptLine & { question: string })[];
};

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The passages in which words stand, each with its part of them. Words that stand nowhere are cited from nowhere. */
const evidenceFor = (passages: readonly Passage[], words: string): Evidence[] => {
  const quote = flat(words);
  const whole = passages.find(({ text }) => flat(text).includes(quote));
  if (whole) return [{ p: whole.p, quote }];
  let joined = "";
  const places = passages.map(({ p, text }) => {
    const start = joined.length;
    joined += `${flat(text)} `;
    return { p, start, end: joined.length - 1 };
  });
  const at = joined.indexOf(quote);
  if (at < 0) return [{ p: "p1", quote }];
  return places.flatMap(({ p, start, end }) =>
    start < at + quote.length && end > at
      ? [{ p, quote: joined.slice(Math.max(start, at), Math.min(end, at + quote.length)) }]
      : [],
  );
};

export const lineFor = (passages: readonly Passage[], { line, quotes, translation }: ScriptLine): Line => ({
  evidence: quotes.flatMap((quote) => evidenceFor(passages, quote)),
  ...(translation === undefined ? {} : { translation }),
  line,
});

/** The script of the article that a prompt shows: the one that holds most of its passages. */
export const scriptOf = (scripts: readonly Script[], { passages }: Told): Script | null => {
  const holding = scripts.map((script) => {
    const text = flat(script.text);
    return { script, share: passages.filter((passage) => text.includes(flat(passage.text))).length / passages.length };
  });
  const [best] = holding.toSorted((a, b) => b.share - a.share);
  return best && best.share > 0.5 ? best.script : null;
};

/** Actors as a model lists them that adds nothing: by the names that the prompt offers. */
export const actorsOf = ({ actors }: Told): ListedActor[] =>
  actors.flatMap(({ names: [name], role }) =>
    name === undefined ? [] : [{ name, kind: "person", role, evidence: [], line: null }],
  );

export const briefBy = (script: Script, told: Told): BriefReply => ({
  summary: script.summary.map((line) => lineFor(told.passages, line)),
  actors: actorsOf(told),
  disputes: script.disputes.map(
    ({ question, positions }): Dispute => ({
      question,
      positions: positions.map((position) => ({
        holders: position.holders,
        stance: position.stance,
        ...lineFor(told.passages, position),
      })),
      unanswered: positions.length === 1,
      finding: null,
    }),
  ),
  unknowns: script.unknowns.map((line) => lineFor(told.passages, line)),
});
