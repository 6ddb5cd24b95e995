import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";

const of = (text: string) => articleFrom({ text, kind: "paste" });
const news = "The old bridge at Marlow will close on Monday, the council said. It opened in 1931. Nobody objected.";

describe("genre", () => {
  it.each([
    ["news", news],
    ["opinion", `Opinion: Close the bridge\n\n${news}`],
    ["opinion", `OPINION\n\nClose the bridge\n\n${news}`],
    ["opinion", `Close the bridge\n\n${news}\n\nAnn Lee is a columnist. The views expressed here are her own.`],
    ["fact-check", `Fact check: Did the bridge fall?\n\n${news}`],
    ["fact-check", `Did the bridge fall?\n\nClaim: The bridge fell in May.\n\n${news}\n\nVerdict: False`],
    ["interview", `Q&A: The mayor on the bridge\n\nQ: Will it close?\n\nA: Yes, it will.\n\nQ: When?\n\nA: On Monday.`],
    [
      "interview",
      `The mayor on the bridge\n\nWill you close it?\n\nYes, we will.\n\nWhen will that be?\n\nOn Monday.\n\nWho pays?\n\nWe do.`,
    ],
    ["interview", "Ann Lee: Will it close on Monday?\nRosa Ito: It will.\nAnn Lee: Who pays for it?\nRosa Ito: We do."],
    ["other", "Cut the pears into cubes. Boil them with sugar and ginger. Fill the jam into jars and let it cool."],
  ])("%s", (genre, text) => expect(of(text).genre).toBe(genre));

  it.each([
    ["opinion", "https://example.org/opinion/2024/bridge"],
    ["fact-check", "https://example.org/fact-check/bridge"],
    ["news", "https://example.org/news/opinion"],
  ])("is %s in the folder of %s", (genre, url) =>
    expect(articleFrom({ text: news, kind: "link", url }).genre).toBe(genre),
  );

  it("of an explainer's questions is news", () =>
    expect(
      of(
        `The bridge in five questions\n\nWho pays?\n\nThe county pays, it said on Monday.\n\nWhen will it open?\n\nIn May.\n\nWho decides?\n\nThe council.`,
      ).genre,
    ).toBe("news"));

  it("is told by the writer's own calls, not by those in quotation marks", () => {
    const calls =
      "We must close the bridge now. I think it should be rebuilt. Let us stop talking. I believe that the council must act, and it should do so today. ";
    expect(of(`Close the bridge\n\n${calls.repeat(3)}`).genre).toBe("opinion");
    expect(
      of(`Mayor wants to close the bridge\n\n“${calls.trim()}” the mayor said on Monday. ${news.repeat(4)}`).genre,
    ).toBe("news");
  });

  it("is told by a writer's verdicts where hardly anybody else speaks", () => {
    const verdicts =
      "The harbour plan is an obvious failure. To be sure, nobody on the council wants an empty quay. Nor does the mayor. But to shut the pier in June is absurd, and the sloppy sums behind it make a farce of the budget. The ferries ran full in every month of the spring. ";
    expect(of(verdicts.repeat(4)).genre).toBe("opinion");
    const told = "The plan is absurd, Ann Lee said on Monday. The council announced that the pier will close in June. ";
    expect(of(`${verdicts}${told.repeat(12)}`).genre).toBe("news");
  });

  it.each([
    ["arab-peace-force.txt", "news", "en"],
    ["harbour-interview.txt", "interview", "en"],
    ["budget-report.txt", "news", "en"],
    ["ferry-wire.txt", "news", "en"],
    ["streetlight-opinion.txt", "opinion", "en"],
    ["wasserwerk-de.txt", "news", "de"],
  ])("of the sample %s is %s, its language %s", (name, genre, language) =>
    expect(of(readFileSync(`samples/${name}`, "utf8"))).toMatchObject({ genre, language }),
  );
});

describe("language", () => {
  it.each([
    ["en", "The council of Marlow voted on Tuesday to close the bridge."],
    ["en", "Ursula von der Leyen rejected the plan."],
    ["en", "Kim Jong-un and Xi Jinping met in Pyongyang, Rodong Sinmun reported."],
    ["en", "Police in Rio de Janeiro arrested João Carlos da Silva, officials said."],
    ["en", "RBI said no."],
    ["de", "Der Minister wies die Vorwürfe zurück."],
    ["fr", "Le ministre a rejeté ces accusations."],
    ["es", "El ministro rechazó las acusaciones."],
    ["it", "Il ministro ha respinto le accuse."],
    ["pt", "O ministro rejeitou as acusações."],
    ["nl", "De minister wees de beschuldigingen van de hand."],
    ["sv", "Ministern avvisade anklagelserna, och det var allt."],
    ["pl", "Minister odrzucił oskarżenia."],
    ["ru", "Министр отверг обвинения."],
    ["uk", "Міністр відкинув звинувачення."],
    ["ar", "نفى الوزير الاتهامات."],
    ["he", "מועצת העיר החליטה לסגור את הגשר."],
    ["hi", "मंत्री ने आरोपों से इनकार किया।"],
    ["zh", "部长否认了这些指控。"],
    ["ja", "大臣は疑惑を否定した。"],
    ["ko", "장관은 혐의를 부인했다."],
    ["und", "1234 — 5678"],
  ])("%s: %s", (language, text) => expect(of(text).language).toBe(language));
});
