import { z } from "zod";
import type { Lie } from "./lies.ts";
import type { BriefReply, Line } from "./reply.ts";
import type { Told } from "./wire.ts";

const Evidence = z.array(z.object({ p: z.string().nullable(), quote: z.string() }));
const Fallen = z.looseObject({
  n: z.number(),
  section: z.enum(["summary", "actors", "disputes", "unknowns", "lines"]),
  evidence: Evidence.optional(),
  question: z.string().optional(),
});
type Fallen = z.infer<typeof Fallen>;

/** What a repair asks for: a JSON object a line. */
const fallenIn = (words: string): Fallen[] =>
  words.split("\n").flatMap((line) => (/^\{"n":/u.test(line) ? [Fallen.parse(JSON.parse(line))] : []));

/** The cited passage by itself: as much of it as a quote may hold. */
const verbatim = ({ evidence = [] }: Fallen, { passages }: Told): Line => {
  const cited = passages.find(({ p }) => p === evidence[0]?.p);
  const quote = (cited?.text ?? "").split(" ").slice(0, 25).join(" ");
  return { evidence: cited ? [{ p: cited.p, quote }] : [], line: null };
};

const sameEvidence = (line: Line, { evidence = [] }: Fallen): boolean =>
  line.evidence[0] !== undefined && evidence.some(({ p }) => p === line.evidence[0]?.p);

/** What fell, drafted anew: in the words that the model knows to be true, else by a quote alone; or by a lie. */
export const mended = (
  told: Told,
  honest: BriefReply,
  lie: Lie | null,
): Readonly<Record<string, readonly unknown[]>> => {
  const known = lie ? lie(honest, told) : honest;
  const reply: Record<string, unknown[]> = {};
  for (const item of fallenIn(told.words)) {
    const { n, section, question } = item;
    const place = [...honest.summary, ...honest.unknowns].findIndex((line) => sameEvidence(line, item));
    const redrafted =
      section === "disputes"
        ? (known.disputes.find((dispute) => dispute.question === question) ?? known.disputes[0])
        : ([...known.summary, ...known.unknowns][place] ?? verbatim(item, told));
    if (redrafted) reply[section] = [...(reply[section] ?? []), { ...item, ...redrafted, n }];
  }
  return reply;
};
