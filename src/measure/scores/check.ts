import type { Reason } from "#brief/brief.ts";
import { type CheckedLine, stands, type Verdict } from "#brief/check.ts";
import { covers } from "#brief/span.ts";
import { Gold, readFolder } from "../gold.ts";
import type { Score } from "./score.ts";
import { share } from "./text.ts";

type Check = (text: string, draft: string) => Promise<readonly CheckedLine[]>;

/** A lie in a draft of its own is right there where another quote of the article carries it. */
const carriedElsewhere = "correct-statement-wrong-quote";

const ofKind: Readonly<Partial<Record<Reason | "scope-widened", Verdict>>> = {
  "attribution-lost": "attribution-lost",
  "hedge-lost": "surer",
  "verb-raised": "surer",
  quantifier: "surer",
  overgeneralised: "surer",
  "cause-added": "not-there",
  characterisation: "not-there",
  "outside-knowledge": "not-there",
};

const verdictFor = (kind: string): Verdict => Object.entries(ofKind).find(([each]) => each === kind)?.[1] ?? "altered";

type Item = { text: string; isLie: boolean; kind: string; lang: string };

/** What became of a statement: the first verdict of its sentences that does not stand. */
const verdictOf = (lines: readonly CheckedLine[]): Verdict =>
  lines.find((line) => !stands(line))?.verdict ?? lines[0]?.verdict ?? "not-there";

/**
 * Statements without their quotes, as drafts of one sentence and joined to drafts of all statements about an article: lies that
 * stand, true lines that do, and whether a lie that falls does so by the verdict of its kind.
 */
export const scoreCheck = async (folder: string, check: Check): Promise<Score[]> => {
  const texts = new Map(readFolder(folder, "support.docs", Gold.supportDoc).map(({ doc, text }) => [doc, text]));
  const gold = new Map(readFolder(folder, "support.gold", Gold.support).map((each) => [each.id, each]));
  const byDoc = new Map<string, Item[]>();
  for (const { id, doc, text } of readFolder(folder, "support.inputs", Gold.supportInput)) {
    const known = gold.get(id);
    const kind = known?.kind ?? "";
    if (!known || kind === carriedElsewhere) continue;
    const item = { text, isLie: known.label === "lie", kind, lang: known.lang };
    byDoc.set(doc, [...(byDoc.get(doc) ?? []), item]);
  }
  const tallies = new Map<string, { n: number; hits: number }>();
  const count = (measure: string, hit: boolean): void => {
    const { n, hits } = tallies.get(measure) ?? { n: 0, hits: 0 };
    tallies.set(measure, { n: n + 1, hits: hits + Number(hit) });
  };
  const countOne = (verdict: Verdict, { isLie, lang }: Item, how: string): void =>
    count(`${isLie ? "lies that stand" : "true lines that stand"}, ${how}, ${lang}`, stands({ verdict }));

  for (const [doc, items] of byDoc) {
    const text = texts.get(doc) ?? "";
    for (const item of items) {
      const verdict = verdictOf(await check(text, item.text));
      countOne(verdict, item, "alone");
      if (item.isLie && item.lang === "en" && !stands({ verdict }))
        count(`verdict right: ${verdictFor(item.kind)}`, verdict === verdictFor(item.kind));
    }
    for (const lang of new Set(items.map((item) => item.lang))) {
      const joined = items.filter((item) => item.lang === lang);
      const draft = joined.map((item) => item.text).join("\n");
      const lines = await check(text, draft);
      let start = 0;
      for (const item of joined) {
        const at = { start, end: start + item.text.length };
        countOne(verdictOf(lines.filter((line) => covers(at, line))), item, "joined");
        start = at.end + 1;
      }
    }
  }
  return [...tallies]
    .map(([measure, { n, hits }]): Score => {
      const isLie = measure.startsWith("lies");
      const goal = measure.endsWith(", en") ? (isLie ? 0.05 : 0.6) : null;
      return { set: "check", measure, n, value: share(hits, n), floor: null, goal, lowerIsBetter: isLie };
    })
    .toSorted((a, b) => a.measure.localeCompare(b.measure, "en"));
};
