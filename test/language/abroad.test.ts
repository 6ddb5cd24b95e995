import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { briefArticle } from "#briefing/brief.ts";
import { answerFrom } from "#engine/extractive/answers/answer.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { quotationsOf } from "#reading/quotations.ts";
import { read } from "#reading/read.ts";
import { briefSheet } from "#sheet/brief.ts";
import { shelf } from "../../src/cli/batch/shelf.ts";
import { tasks } from "../../src/cli/batch/tasks.ts";
import { testReader } from "../commands/reader.ts";

const readingOf = (text: string) => read(articleFrom({ text, kind: "paste" }));

const spanish = `El ayuntamiento de Valdemora decidió el lunes cerrar el puente viejo al tráfico durante dieciocho meses. La reparación costará 4,2 millones de euros, según el informe técnico.

«No podemos esperar otro invierno con esas grietas», dijo Marta Olivares. La alcaldesa defendió el cierre ante los vecinos.

Los comerciantes rechazan la medida. «Este cierre nos quita la mitad de la clientela», afirmó Julio Pardina, presidente de la asociación. La novela «Cien noches de invierno en Valdemora», de Pablo Serrano, transcurre en el puente.`;

describe("quotation marks of other habits of writing", () => {
  test.each([
    ["Sie sagte: „Das reicht nicht“, und ging.", ["„Das reicht nicht“"]],
    ["Er nannte es »unfertig«, nicht »falsch«.", ["»unfertig«", "»falsch«"]],
    ["« Non », a dit le maire.", ["« Non »"]],
    ["Han sade: ”Det räcker inte.” Sedan gick han.", ["”Det räcker inte.”"]],
    ["市長は「橋は安全だ」と述べた。", ["「橋は安全だ」"]],
  ])("%s", (text, expected) => {
    const found = quotationsOf(articleFrom({ text, kind: "paste" }));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

/** The name that stands for a quotation, with its words. */
const toldIn = (text: string): string[] =>
  readingOf(text).attributions.map(
    ({ chain, content }) =>
      `${chain.map(({ source }) => source).join(" > ")}: ${content.map(({ start, end }) => text.slice(start, end)).join("")}`,
  );

describe("whose a quotation is in a language without cues", () => {
  test("is told only where a verb of saying and a full name stand beside it", () => {
    expect(toldIn(spanish)).toEqual([
      "Marta Olivares: «No podemos esperar otro invierno con esas grietas»",
      "Julio Pardina: «Este cierre nos quita la mitad de la clientela»",
    ]);
  });

  test.each([
    [
      "«Ми не можемо чекати ще одну зиму», — сказала Олена Ковальчук.",
      ["Олена Ковальчук: «Ми не можемо чекати ще одну зиму»"],
    ],
    [
      "Олена Ковальчук сказала: «Ми не можемо чекати ще одну зиму».",
      ["Олена Ковальчук: «Ми не можемо чекати ще одну зиму»"],
    ],
    ["«Ми не можемо чекати ще одну зиму», — сказала голова міста Олені Ковальчук.", []],
    [
      "« Nous ne pouvons pas attendre un autre hiver », a déclaré Claire Dumontel.",
      ["Claire Dumontel: « Nous ne pouvons pas attendre un autre hiver »"],
    ],
    ["« Nous ne pouvons pas attendre un autre hiver », a déclaré Claire Dumontel Rochard.", []],
    ["「このひび割れのまま次の冬を待つことはできない」と市長は述べた。", []],
  ])("%s", (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});

const answered = (text: string, question: string): string => {
  const parts = answerFrom(readingOf(text), [], question);
  const kind = parts.find((part) => part.part === "kind");
  const [said] = parts.flatMap((part) => (part.part === "statement" ? part.said.claims.map(({ words }) => words) : []));
  return `${kind?.part === "kind" ? kind.kind : ""}: ${said ?? ""}`;
};

const japanese =
  "浜田市議会は月曜日、古い橋を十八か月間閉鎖することを決めた。修理費用は技術報告書によると4億2000万円に上る。市長は住民の前で閉鎖を擁護した。";

describe("a question in a language without cues", () => {
  test.each([
    [
      spanish,
      "¿Cuánto costará la reparación?",
      "says: La reparación costará 4,2 millones de euros, según el informe técnico.",
    ],
    [spanish, "¿Quién construyó la catedral de Valdemora?", "does-not-say: "],
    [spanish, "¿Cuánto costará la catedral?", "does-not-say: "],
    [spanish, "¿Qué?", "does-not-say: "],
    [japanese, "修理費用はいくらですか", "says: 修理費用は技術報告書によると4億2000万円に上る。"],
    [japanese, "病院はいつ建設されましたか", "does-not-say: "],
  ])("of «%.20s…»: %s", (text, question, expected) => {
    expect(answered(text, question)).toBe(expected);
  });
});

describe("a batch in a language without cues", () => {
  test.each([
    ["lint", { loaded: [] }],
    ["actors", { actors: [] }],
    ["attribute", { attributions: [], disputes: [] }],
  ] as const)("%s gives empty lists", async (name, expected) => {
    const { signal } = new AbortController();
    const tools = { now: () => new Date(0), reader: testReader(), engine: extractiveEngine, signal };
    expect(await tasks[name]({ id: 1, text: spanish }, shelf(), tools)).toEqual(expected);
  });
});

describe("a brief in a language without cues", () => {
  test("says what it leaves out, and finds nothing absent that it did not look for", async () => {
    const reading = readingOf(spanish);
    const options = { language: "es", length: "standard" as const, now: () => new Date(0) };
    const brief = await briefArticle(reading, extractiveEngine, options, new AbortController().signal);
    const sheet = briefSheet(reading.article, brief);
    const shown = JSON.stringify(sheet);
    expect(sheet.provenance.join("\n")).toContain(
      "Language es: quotes and retrieval only. Attribution, actors, disputes and what is unknown are not read in this language without a model.",
    );
    expect(shown).not.toMatch(/No disputed points|No one was found/);
    expect(brief.paragraphsWithoutSource).toEqual([]);
    expect(brief.summary.length).toBeGreaterThan(2);
  });
});
