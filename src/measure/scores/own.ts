import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Span } from "#brief/article.ts";
import type { Score } from "./score.ts";
import { overlap, sameName, scoredText, share, shared } from "./text.ts";

/** One text of our own in a language that is claimed, with what a careful reader finds in it; an answer is null where the text has none. */
const Own = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: z.string(), content: z.string() })),
  questions: z.array(z.object({ question: z.string(), answer: z.string().nullable() })),
  unknowns: z.array(z.string()),
});

type Told = { source: Span | null; content: readonly Span[]; chain: readonly string[] };
type Answered = { abstained: boolean; quotes: readonly string[] };
/** The product's functions that are measured. */
type Measured = {
  attribute(text: string): Promise<{ attributions: readonly Told[] }>;
  answer(text: string, title: string, question: string): Promise<Answered>;
  unknowns(text: string, title: string): Promise<readonly string[]>;
};

const texts = (language: string): z.infer<typeof Own>[] => {
  const folder = join(import.meta.dirname, "../texts", language);
  return readdirSync(folder)
    .sort()
    .map((file) => Own.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));
};

/** Measures a language on the texts of our own that claim it. */
export const scoreOwn = async (language: string, { attribute, answer, unknowns }: Measured): Promise<Score[]> => {
  const count = { told: 0, found: 0, made: 0, asked: 0, right: 0, none: 0, kept: 0, unknown: 0, named: 0, shown: 0 };
  for (const own of texts(language)) {
    const { find, tokens } = scoredText(own.text);
    const predicted = (await attribute(own.text)).attributions.map(({ source, content, chain }) => ({
      who: tokens(source ? [source] : []),
      name: source ? null : (chain.at(-1) ?? null),
      what: tokens(content),
    }));
    count.made += predicted.length;
    count.told += own.attributions.length;
    for (const { source, content } of own.attributions) {
      const place = find(content);
      const what = tokens(place ? [place] : []);
      const same = predicted.find((each) => overlap(each.what, what) >= 0.5);
      const isRight =
        same && (same.name === null ? isSource(own.text, tokens, same.who, source) : sameName(same.name, source));
      count.found += Number(isRight ?? false);
    }
    for (const { question, answer: wanted } of own.questions) {
      const given = await answer(own.text, own.title, question);
      if (wanted === null) {
        count.none += 1;
        count.kept += Number(given.abstained);
      } else {
        count.asked += 1;
        count.right += Number(given.quotes[0]?.includes(wanted) ?? false);
      }
    }
    const said = await unknowns(own.text, own.title);
    count.shown += said.length;
    count.unknown += own.unknowns.length;
    count.named += own.unknowns.filter((line) =>
      said.some((each) => line.includes(each) || each.includes(line)),
    ).length;
  }
  const row = (measure: string, n: number, value: number, goal: number): Score => ({
    set: `own_${language}`,
    measure,
    n,
    value,
    floor: null,
    goal,
  });
  return [
    row("told and by whom, recall", count.told, share(count.found, count.told), 0.8),
    row("told and by whom, precision", count.made, share(count.found, count.made), 0.9),
    row("answered with the right words first", count.asked, share(count.right, count.asked), 0.8),
    row("abstained where there is no answer", count.none, share(count.kept, count.none), 0.9),
    row("unknowns found", count.unknown, share(count.named, count.unknown), 0.8),
    row("unknowns right, of those shown", count.shown, share(count.named, count.shown), 0.9),
  ];
};

type Tokens = (spans: readonly Span[]) => Set<number>;

/** The same phrase, or one that shares its words at another place (a pronoun is found where it stands). */
const isSource = (text: string, tokens: Tokens, who: ReadonlySet<number>, wanted: string): boolean => {
  const named = [...who].map((start) => text.slice(start).match(/^[\p{L}\p{N}'’-]+/u)?.[0] ?? "").join(" ");
  const at = text.indexOf(wanted);
  return sameName(named, wanted) || shared(who, tokens([{ start: at, end: at + wanted.length }])) > 0;
};
