import { articleFrom } from "#article/read.ts";
import { statementsOf } from "#brief/brief.ts";
import { briefArticle } from "#briefing/brief.ts";
import type { Engine } from "#engine/engine.ts";
import { openEndpoint } from "#engine/model/endpoint.ts";
import { modelEngine } from "#engine/model/engine.ts";
import { read } from "#reading/read.ts";
import { honestModel, modelOf } from "../../../test/servers/models.ts";
import { openModelServer } from "../../../test/servers/openai.ts";
import type { Script, ScriptLine } from "../../../test/servers/script.ts";
import { modelSettings } from "../../../test/servers/settings.ts";
import { supportScripts } from "../../../test/servers/support-scripts.ts";
import type { Score } from "./score.ts";
import { share } from "./text.ts";

const most = 5;

/** Lines of one article in lots that share no quote: a brief shows two lines on the same words once. */
const lotsOf = (lines: readonly ScriptLine[]): ScriptLine[][] => {
  const lots: ScriptLine[][] = [];
  for (const line of lines) {
    const lot = lots.find(
      (each) => each.length < most && each.every(({ quotes }) => !quotes.some((quote) => line.quotes.includes(quote))),
    );
    if (lot) lot.push(line);
    else lots.push([line]);
  }
  return lots;
};

type Counts = { n: number; worded: number };

/** What a model by heart says, all the way through endpoint, grounding and briefing: how much of it is shown in its own words. */
const replayed = async (script: Script, engine: Engine, say: (lot: Script) => void): Promise<Counts> => {
  const reading = read(articleFrom({ text: script.text, kind: "paste" }));
  const options = { language: reading.article.language, length: "long" as const, now: () => new Date(0) };
  const counts = { n: 0, worded: 0 };
  for (const lot of lotsOf(script.summary)) {
    say({ ...script, summary: lot });
    const brief = await briefArticle(reading, engine, options, new AbortController().signal);
    const shown = new Set(statementsOf(brief).flatMap(({ text, wording }) => (wording === "strict" ? [] : [text])));
    for (const { line } of lot) {
      counts.n += 1;
      counts.worded += Number(line !== null && shown.has(line));
    }
  }
  return counts;
};

/**
 * The true lines of a folder of statements as an honest model would give them, and its lies as a dishonest one would: real client,
 * loopback server, no check model, no repair round. What keeps its wording end to end, by code alone.
 */
export const scoreReplay = async (folder: string, tell: (done: number, of: number) => void): Promise<Score[]> => {
  let said: Script | null = null;
  await using server = await openModelServer((request) =>
    modelOf({ ...honestModel, scripts: said ? [said] : [] })(request),
  );
  const settings = modelSettings(server.url, { checkModel: "off", repairs: false });
  const engine = modelEngine(
    openEndpoint(settings, () => {}),
    () => "replay",
  );
  const sums = new Map<string, Counts>();
  for (const label of ["true", "lie"] as const) {
    const scripts = supportScripts(folder, label);
    for (const [n, script] of scripts.entries()) {
      tell(n + 1, scripts.length);
      const { language } = articleFrom({ text: script.text, kind: "paste" });
      const counts = await replayed(script, engine, (lot) => {
        said = lot;
      });
      const known = sums.get(`${label} ${language}`) ?? { n: 0, worded: 0 };
      sums.set(`${label} ${language}`, { n: known.n + counts.n, worded: known.worded + counts.worded });
    }
  }
  return [...sums]
    .toSorted(([a], [b]) => a.localeCompare(b, "en"))
    .map(([key, { n, worded }]) => {
      const [label, language = ""] = key.split(" ");
      const isLie = label === "lie";
      const isAimedAt = language === "en" || language === "de";
      return {
        set: "replay",
        measure: `${isLie ? "lies shown" : "true lines kept"} as worded, end to end, articles in ${language}`,
        n,
        value: share(worded, n),
        floor: null,
        goal: isLie ? 0.05 : isAimedAt ? 0.6 : null,
        lowerIsBetter: isLie,
      };
    });
};
