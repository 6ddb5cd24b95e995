import { existsSync } from "node:fs";
import { join } from "node:path";
import { Gold, readFolder } from "../../src/measure/gold.ts";
import type { Script, ScriptLine } from "./script.ts";

/** The statements of a support folder by article, in its own language: what may truly be said of it, or what may not. */
export const supportScripts = (folder: string, label: "true" | "lie"): Script[] => {
  if (!existsSync(join(folder, "support.docs.jsonl"))) {
    throw new Error(`${folder} holds no support.docs.jsonl: name a folder of statements with their quotes.`);
  }
  const gold = new Map(readFolder(folder, "support.gold", Gold.support).map((each) => [each.id, each]));
  const lines = new Map<string, ScriptLine[]>();
  for (const { id, doc, text, quotes } of readFolder(folder, "support.inputs", Gold.supportInput)) {
    const known = gold.get(id);
    if (known?.label === label && !known.lang.includes(">"))
      lines.set(doc, [...(lines.get(doc) ?? []), { line: text, quotes }]);
  }
  return readFolder(folder, "support.docs", Gold.supportDoc).map(({ doc, text }) => ({
    text,
    summary: lines.get(doc) ?? [],
    unknowns: [],
    disputes: [],
    answers: [],
  }));
};
