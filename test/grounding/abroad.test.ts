import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { locatorOf } from "#grounding/locate/locate.ts";
import { amountsIn, isTold, toldIn } from "#grounding/support/abroad-numbers.ts";
import { languageOfLine } from "#grounding/support/line-language.ts";
import { findingsIn, reasonsOf } from "#grounding/support/weigh.ts";
import { cuesOf } from "#language/languages.ts";
import { read } from "#reading/read.ts";

const weighing = (text: string) => {
  const reading = read(articleFrom({ text, kind: "paste" }));
  const find = findingsIn(reading, locatorOf(reading.article.text, reading.cues));
  return (...given: Parameters<typeof find>) => reasonsOf(find(...given));
};

const spanish =
  weighing(`El ayuntamiento de Valdeluna cerró el martes el puente viejo por once días. La alcaldesa Rosario Pineda dijo que la obra costará 2,4 millones de euros.

«Nadie corre peligro», afirmó el ingeniero Tomás Ibarra. La empresa Puentes del Sur calcula que pasan por allí 12.000 coches al día.

El partido Unión Verde pidió un informe independiente. Su portavoz, Elena Cobos, habló de un gasto inútil.`);

const closed = "El ayuntamiento de Valdeluna cerró el martes el puente viejo por once días.";
const cost = "La alcaldesa Rosario Pineda dijo que la obra costará 2,4 millones de euros.";
const cars = "La empresa Puentes del Sur calcula que pasan por allí 12.000 coches al día.";
const safe = "«Nadie corre peligro», afirmó el ingeniero Tomás Ibarra.";
const report = "Su portavoz, Elena Cobos, habló de un gasto inútil.";

describe("a line that code cannot weigh still may not change what needs no cues", () => {
  it.each([
    ["a number word in another language", "The old bridge is closed for eleven days.", [closed]],
    ["a scale in another language", "The work will cost 2.4 million euros, Rosario Pineda said.", [cost]],
    ["thousands by their mark", "About 12,000 cars pass there each day.", [cars]],
    ["the article's own marks", "Ibarra afirmó: «Nadie corre peligro».", [safe]],
    ["a name the article does not hold", "The mayor of the town in Castile said so.", [cost]],
  ])("nothing but the language stands against %s", (_, text, quotes) => {
    expect(spanish(text, quotes)).toEqual(["no-cues-for-language"]);
  });

  it.each([
    ["number-swapped", "The old bridge is closed for twelve days.", [closed]],
    ["number-swapped", "La obra costará 24 millones de euros.", [cost]],
    ["number-swapped", "About 1,200 cars pass there each day.", [cars]],
    ["paraphrase-as-quotation", 'Elena Cobos called it "a useless expense".', [report]],
    ["paraphrase-as-quotation", "Elena Cobos habló de «un gasto inútil».", [report]],
  ])("%s: %s", (reason, text, quotes) => {
    expect(spanish(text, quotes)).toContain(reason);
  });

  it("finds a name of the article that nothing ties to the quotes", () => {
    const far = weighing(`En Peralta comenzó la feria del libro con mucha lluvia y poca gente.

El alcalde Marcos Olmedo inauguró la feria por la mañana.

Los libreros vendieron poco el primer día, según ellos mismos.

La escritora Lucía Barrientos firmó ejemplares por la tarde.`);
    const sold = "Los libreros vendieron poco el primer día, según ellos mismos.";
    expect(far("Según Lucía Barrientos, los libreros vendieron poco.", [sold])).toContain("name-swapped");
    expect(far("Según Marcos Olmedo, los libreros vendieron poco.", [sold])).toEqual(["no-cues-for-language"]);
  });

  it("knows a name in another script and case", () => {
    const kyiv = weighing(`Компанія «Сірий Камінь» обіцяє створити 350 робочих місць у Дубрівці цього року.

Мер Остап Гриценко підтримує завод, а мешканці збирають підписи проти нього.`);
    const jobs = "Компанія «Сірий Камінь» обіцяє створити 350 робочих місць у Дубрівці цього року.";
    expect(kyiv("The company Siryi Kamin promises 350 jobs in Dubrivka.", [jobs])).toEqual(["no-cues-for-language"]);
    expect(kyiv("За словами «Сірого Каменю», буде 350 місць.", [jobs])).toEqual(["no-cues-for-language"]);
  });

  it("reads Arabic-Indic digits", () => {
    const arabic = weighing(
      "أعلنت البلدية يوم الأحد أن ترميم المدرسة سيكلف ٣٤٠٬٠٠٠ دينار. وقال المدير إن العمل سيستغرق ثلاثة أشهر كاملة.",
    );
    const quote = "أعلنت البلدية يوم الأحد أن ترميم المدرسة سيكلف ٣٤٠٬٠٠٠ دينار.";
    expect(arabic("The repair will cost 340,000 dinars.", [quote])).toEqual(["no-cues-for-language"]);
    expect(arabic("The repair will cost 430,000 dinars.", [quote])).toContain("number-swapped");
  });
});

describe("a negation between two languages", () => {
  const town = weighing(`Der Rat von Emmrath hat das Schloss am Montag nicht besucht. Der Rat hat den Hafen besichtigt.

Der Betreiber lehnte einen Umbau ab. Das Wasser ist noch unsauber. Die Stadt baut keine Brücke, weil der Boden nachgibt.`);
  const shut = "Der Rat von Emmrath hat das Schloss am Montag nicht besucht.";
  const passed = "Der Rat hat den Hafen besichtigt.";
  const refused = "Der Betreiber lehnte einen Umbau ab.";
  const dirty = "Das Wasser ist noch unsauber.";
  const bridge = "Die Stadt baut keine Brücke, weil der Boden nachgibt.";

  it.each([
    ["lost", "The council of Emmrath visited the castle on Monday.", shut],
    ["added", "The council has not visited the port.", passed],
  ])("is final where it is %s", (_, text, quote) => {
    expect(town(text, [quote])).toContain("negation-lost");
  });

  it.each([
    ["kept", "The council of Emmrath did not visit the castle on Monday.", shut],
    ["said by a verb", "The operator did not want a conversion.", refused],
    ["said by another verb", "The council of Emmrath refused to visit the castle on Monday.", shut],
    ["in a word", "The water is not clean yet.", dirty],
    ["of one clause of two", "The ground under the city is giving way.", bridge],
  ])("is none where it is %s", (_, text, quote) => {
    expect(town(text, [quote])).not.toContain("negation-lost");
  });

  it("is found in German lines over English words", () => {
    const pier = weighing(
      "The harbour of Port Elsin did not close its old pier on Friday. The mayor Ann Rook has visited the harbour on Friday.",
    );
    const open = "The harbour of Port Elsin did not close its old pier on Friday.";
    const visit = "The mayor Ann Rook has visited the harbour on Friday.";
    expect(pier("Die Bürgermeisterin hat den Hafen am Freitag nicht besucht.", [visit])).toContain("negation-lost");
    expect(pier("Die Bürgermeisterin hat den Hafen am Freitag besucht.", [visit])).not.toContain("negation-lost");
    expect(pier("Der Hafen von Port Elsin hat den alten Pier nicht geschlossen.", [open])).not.toContain(
      "negation-lost",
    );
  });
});

it("tells an English line over a German article, and leaves a short one to the article's language", () => {
  expect(languageOfLine("The council has yet to approve the return of the figures.", "de")).toBe("en");
  expect(languageOfLine("Der Stadtrat muss der Rückgabe noch zustimmen.", "de")).toBe("de");
  expect(languageOfLine("El consejo aprobó la devolución de las figuras.", "es")).toBe("es");
  expect(languageOfLine("Nein.", "de")).toBe("de");
});

describe("numbers by value", () => {
  const inFormat = (language: string, value: number) => new Intl.NumberFormat(language).format(value);
  const spellings = ["en", "de", "fr", "es", "uk", "de-CH", "ar-EG", "hi"];

  it("finds every number again in whatever way a language writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(...spellings), (value, language) => {
        const told = toldIn(`x ${inFormat(language, value)} y`, language.slice(0, 2), null);
        const [amount] = amountsIn(`We count ${value.toLocaleString("en")} of them.`, "en", cuesOf("en"));
        return amount !== undefined && isTold(amount, told);
      }),
    );
  });

  it("takes no number of three figures for another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 999 }),
        fc.integer({ min: 101, max: 999 }),
        fc.constantFrom(...spellings),
        (one, other, language) => {
          fc.pre(one !== other && one % 10 !== 0);
          const told = toldIn(`x ${inFormat(language, other)} y`, language.slice(0, 2), null);
          return amountsIn(`${one}`, "en", cuesOf("en")).every((amount) => !isTold(amount, told));
        },
      ),
    );
  });

  it("keeps every span inside its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        amountsIn(text, "en", cuesOf("en")).every(({ start, end }) => start >= 0 && start < end && end <= text.length),
      ),
    );
  });
});
