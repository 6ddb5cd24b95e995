import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import type { Answer } from "#brief/brief.ts";
import { answerQuestion } from "#briefing/answer.ts";
import type { Turn } from "#engine/engine.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { read } from "#reading/read.ts";

const quay = `Council in Hallvik backs new ferry quay

The council of Hallvik voted on Tuesday to build a new ferry quay for 62 million euros. Mayor Greta Lindholm said the quay could open in 2028.

The ferry company Balt Line said that the old quay was unsafe. The harbour office denied that the old quay was unsafe.

"We will build it with local stone," Lindholm said. The regional government has not said whether it will pay.`;

const mill = `Stadtrat kauft alte Mühle

Der Stadtrat von Kesselbach hat am Montag beschlossen, die alte Mühle für 300.000 Euro zu kaufen. Die Bürgermeisterin Ute Damm sagte, im Gebäude solle eine Bibliothek entstehen.

Die Arbeiten sollen im Frühjahr beginnen. Der Verein Alte Mühle will bei der Planung mitreden.`;

const moulin = `La ville rachète le vieux moulin

Le conseil municipal de Valbrune a voté lundi le rachat du vieux moulin pour 300 000 euros. La maire, Odile Marchais, souhaite y installer une bibliothèque.

Les travaux commenceront au printemps. L'association du moulin veut participer au projet.`;

/** Asks in one thread and gives the last answer. */
const asked = async (text: string, ...questions: readonly string[]): Promise<Answer> => {
  const reading = read(articleFrom({ text, kind: "paste" }));
  const { language } = reading.article;
  const { signal } = new AbortController();
  const turns: Turn[] = [];
  let last: Answer | null = null;
  for (const question of questions) {
    last = await answerQuestion(reading, extractiveEngine, [...turns], question, { language }, signal);
    turns.push({ question, answer: last });
  }
  if (!last) throw new Error("nothing was asked");
  return last;
};

const quoted = ({ statements }: Answer): string[] => statements.flatMap(({ quotes }) => quotes.map(({ text }) => text));

describe("a question about the last answer", () => {
  test.each(["why do you say that?", "Where does it say so?", "How do you know that?", "quote the exact words"])(
    "%s gives the words that it stands on",
    async (question) => {
      const before = await asked(quay, "When could the quay open?");
      const answer = await asked(quay, "When could the quay open?", question);
      expect(answer.kind).toBe("says");
      expect(quoted(answer)).toEqual(quoted(before));
      expect(answer).not.toHaveProperty("fault");
    },
  );

  test.each(["why do you say that?", "quote the exact words", "in Spanish, please"])(
    "%s has no words where the article did not say",
    async (question) => {
      const answer = await asked(quay, "Who painted the lighthouse?", question);
      expect(answer).toMatchObject({ kind: "does-not-say", statements: [] });
    },
  );

  test("who says otherwise is whoever denies what both were quoted for", async () => {
    const answer = await asked(quay, "Was the old quay unsafe?", "quote the exact words", "who says otherwise?");
    expect(quoted(answer)).toEqual(["The harbour office denied that the old quay was unsafe."]);
  });

  test("why somebody in the article says a thing is asked of the article", async () => {
    const answer = await asked(quay, "When could the quay open?", "Why does Lindholm say that the lighthouse burnt?");
    expect(answer.kind).toBe("does-not-say");
  });

  test.each([
    [mill, "Wie viel kostet die Mühle?", "Warum sagst du das?"],
    [mill, "Wie viel kostet die Mühle?", "Wo steht das?"],
  ])("it is read in German too", async (text, first, then) => {
    const answer = await asked(text, first, then);
    expect(quoted(answer)).toEqual(quoted(await asked(text, first)));
    expect(quoted(answer).join()).toContain("300.000");
  });
});

describe("a translation", () => {
  test.each([
    [quay, "When could the quay open?", "in Spanish please"],
    [quay, "When could the quay open?", "Can you translate that into German?"],
    [quay, "When could the quay open?", "translate it"],
    [quay, "When could the quay open?", "en español por favor"],
    [mill, "Wie viel kostet die Mühle?", "Auf Englisch bitte"],
    [moulin, "Quand commenceront les travaux ?", "en anglais, english please"],
  ])("is not made without a model, which is said beside the words", async (text, first, then) => {
    const before = await asked(text, first);
    const answer = await asked(text, first, then);
    expect(quoted(answer)).toEqual(quoted(before));
    expect(before.kind).toBe("says");
    expect(answer.fault).toMatchObject({ code: "not-translated" });
    expect(answer.fault?.message).toMatch(/does not translate/u);
  });

  test("into the article's own language needs no model", async () => {
    expect(await asked(quay, "When could the quay open?", "in English please")).not.toHaveProperty("fault");
  });

  test("is not what a question about a language asks for", async () => {
    const answer = await asked(quay, "How many people in Hallvik speak Spanish?");
    expect(answer.kind).toBe("does-not-say");
    expect(answer).not.toHaveProperty("fault");
  });
});
