import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { judgingIn } from "#grounding/stated.ts";
import { numberOf } from "#language/de/number-of.ts";
import { read } from "#reading/read.ts";

const judging = (text: string) => judgingIn(read(articleFrom({ kind: "paste", text })));

const judge = judgingIn(
  read(
    articleFrom({
      kind: "paste",
      text: `Die Stadt Velmen will im Mai einen Radweg am Fluss bauen. Das beschloss der Rat am Montag mit 19 zu sieben Stimmen. Der Weg kostet nach Angaben der Verwaltung 2,4 Millionen Euro.

Bauleiterin Jana Orth sagte, die Arbeiten könnten sich wegen des Hochwassers verzögern. „Die Böschung ist nicht stabil“, erklärte sie. Der Anglerverein kritisierte den Plan. Er verlangt, dass drei der acht Stege erhalten bleiben.

Einige Anwohner befürchten, dass Bäume gefällt werden. Bürgermeister Udo Pfaff wies das zurück. Er kündigte an, mit den Anglern zu sprechen, sobald ein Gutachten vorliegt. Vor vier Jahren war ein ähnliches Vorhaben gescheitert, weil die Stadt Kolm den Fluss nicht sperren wollte.`,
    }),
  ),
);

const build = "Die Stadt Velmen will im Mai einen Radweg am Fluss bauen.";
const vote = "Das beschloss der Rat am Montag mit 19 zu sieben Stimmen.";
const cost = "Der Weg kostet nach Angaben der Verwaltung 2,4 Millionen Euro.";
const delay = "Bauleiterin Jana Orth sagte, die Arbeiten könnten sich wegen des Hochwassers verzögern.";
const slope = "„Die Böschung ist nicht stabil“, erklärte sie.";
const anglers = "Der Anglerverein kritisierte den Plan.";
const piers = "Er verlangt, dass drei der acht Stege erhalten bleiben.";
const fear = "Einige Anwohner befürchten, dass Bäume gefällt werden.";
const denied = "Bürgermeister Udo Pfaff wies das zurück.";
const talk = "Er kündigte an, mit den Anglern zu sprechen, sobald ein Gutachten vorliegt.";
const failed =
  "Vor vier Jahren war ein ähnliches Vorhaben gescheitert, weil die Stadt Kolm den Fluss nicht sperren wollte.";

describe("ein Satz, den seine Zitate tragen, behält seinen Wortlaut", () => {
  it.each([
    ["anderes Verb", "Velmen will im Mai einen Radweg am Fluss errichten.", build],
    ["andere Wortstellung", "Im Mai will die Stadt Velmen am Fluss einen Radweg bauen.", build],
    ["Zahl als Wort", "Der Rat beschloss das mit neunzehn zu 7 Stimmen.", vote],
    ["andere Angabe der Quelle", "Laut Verwaltung kostet der Weg 2,4 Millionen Euro.", cost],
    ["Vorbehalt bleibt", "Jana Orth zufolge könnten sich die Arbeiten wegen des Hochwassers verzögern.", delay],
    ["trennbares Verb", "Bürgermeister Pfaff weist das zurück.", denied],
    [
      "Grund steht dort",
      "Ein ähnliches Vorhaben scheiterte vor vier Jahren, da die Stadt Kolm den Fluss nicht sperren wollte.",
      failed,
    ],
  ])("%s", (_, text, quote) => {
    expect(judge({ text, quotes: [quote] })).toEqual({ outcome: "worded", text, reasons: [] });
  });
});

describe("ein Satz, der dasselbe anders sagt, behält seinen Wortlaut", () => {
  it.each([
    [
      "Possessiv vor Infinitiv",
      "Der Verein bot an, sein Bootshaus zu öffnen.",
      ["Der Verein bot an, ihr Bootshaus zu öffnen."],
      "Die Stadt Velmen sucht einen Platz. Der Verein bot an, ihr Bootshaus zu öffnen.",
    ],
    [
      "Adverb am Satzanfang",
      "Frühestens im Juli soll die Brücke wieder frei sein.",
      ["Die Brücke soll frühestens im Juli wieder frei sein."],
    ],
    ["Teil von Genannten", "Sieben der 22 Boote sanken.", ["Der Klub hatte 22 Boote, sieben von ihnen sanken."]],
    ["für und dagegen", "Die Freien Wähler lehnen den Ausbau ab.", ["Die Freien Wähler sind gegen den Ausbau."]],
    ["leichtes Verb", "Der Anglerverein übte Kritik an dem Plan.", ["Der Anglerverein kritisierte den Plan."]],
    ["Eigenschaft vom Namen", "Ein ungarischer Park nimmt die Tiere auf.", ["Ein Park in Ungarn nimmt die Tiere auf."]],
    [
      "Zusammensetzung getrennt",
      "Bert Kuhn, der Arzt der Insel, warnt vor Engpässen.",
      ["Inselarzt Bert Kuhn warnt vor Engpässen."],
    ],
    ["Gegenwart für Kommendes", "Der Bericht liegt im Herbst vor.", ["Der Bericht wird im Herbst vorliegen."]],
    [
      "noch nicht für muss noch",
      "Der Rat hat dem Plan noch nicht zugestimmt.",
      ["Der Rat muss dem Plan noch zustimmen."],
    ],
    [
      "wen der Verein schickt",
      "Mia Rot, Vorsitzende des Vereins Delfin, forderte mehr Geld.",
      [
        "Der Verein Delfin kritisierte das.",
        "„Das Jahr ist verloren“, sagte die Vorsitzende Mia Rot.",
        "Sie forderte mehr Geld.",
      ],
    ],
    [
      "weder Fall noch Folge",
      "Die Behörde muss das Vorhaben endgültig genehmigen.",
      ["Endgültig genehmigen muss das Vorhaben die Behörde."],
    ],
    [
      "Name in einem anderen Fall",
      "Laut „Küstenbote“ verkauft Nordstern die Linie.",
      ["Nach Informationen des „Küstenboten“ verkauft Nordstern die Linie."],
    ],
  ])("%s", (_, text, quotes, whole = quotes.join(" ")) => {
    expect(judging(whole)({ text, quotes })).toEqual({ outcome: "worded", text, reasons: [] });
  });

  it("keeps a whole sentence of the article, unless it leaves open who speaks", () => {
    const told = "„Die Rauchsäule war noch in zwölf Kilometern Entfernung zu sehen“, sagte Einsatzleiter Bernd Kolb.";
    const open = "„Die Böschung ist nicht stabil und rutscht seit Tagen“, erklärte sie.";
    const text = `In Velmen brannte eine Halle. ${told} Die Bauleiterin kam später. ${open}`;
    expect(judging(text)({ text: told, quotes: [told] }).outcome).toBe("worded");
    expect(judging(text)({ text: open, quotes: [open] }).outcome).toBe("strict");
  });
});

describe("was weiter geht als die Zitate", () => {
  it.each([
    ["time-shifted", "Der Rat hat am Montag über den Plan beraten.", ["Der Rat berät am Montag über den Plan."]],
    ["scope", "Raab schloss Entlassungen aus.", ["Entlassungen schloss Raab für dieses Jahr aus."]],
    ["scope", "Die Karten können zurückgegeben werden.", ["Die Karten können bis Freitag zurückgegeben werden."]],
    [
      "roles-swapped",
      "Die Stadt warf Mia Rot Untätigkeit vor.",
      ["„Das Jahr ist verloren“, sagte Mia Rot.", "Sie warf der Stadt Untätigkeit vor."],
    ],
    [
      "attribution-lost",
      "82 Prozent der Kunden kaufen im Internet.",
      ["Mia Rot bestritt das.", "Nach ihren Angaben kaufen 82 Prozent der Kunden im Internet."],
    ],
    ["verb-raised", "Der Verein hat Klage eingereicht.", ["Der Verein kündigte eine Klage an."]],
  ])("%s: %s", (reason, text, quotes) => {
    const found = judging(quotes.join(" "))({ text, quotes });
    expect(found.outcome).toBe("strict");
    expect(found.reasons).toContain(reason);
  });
});

describe("ein Satz, der mehr sagt, wird streng gezeigt, mit Grund", () => {
  it.each([
    ["verb-raised", "Die Stadt Velmen hat im Mai einen Radweg am Fluss gebaut.", [build]],
    ["number-swapped", "Der Rat beschloss das mit sieben zu 19 Stimmen.", [vote]],
    ["attribution-lost", "Der Weg kostet 2,4 Millionen Euro.", [cost]],
    ["hedge-lost", "Jana Orth sagte, die Arbeiten verzögerten sich wegen des Hochwassers.", [delay]],
    ["speaker-swapped", "Udo Pfaff sagte, die Arbeiten könnten sich wegen des Hochwassers verzögern.", [delay, denied]],
    ["negation-lost", "Jana Orth erklärte, die Böschung sei stabil.", [delay, slope]],
    ["paraphrase-as-quotation", "Der Anglerverein nannte den Plan „schlecht“.", [anglers]],
    ["number-swapped", "Der Anglerverein verlangt, dass acht Stege erhalten bleiben.", [anglers, piers]],
    ["quantifier", "Alle Anwohner befürchten, dass Bäume gefällt werden.", [fear]],
    ["condition-dropped", "Udo Pfaff kündigte an, mit den Anglern zu sprechen.", [denied, talk]],
    [
      "name-swapped",
      "Der Anglerverein kündigte an, mit den Anglern zu sprechen, sobald ein Gutachten vorliegt.",
      [anglers, talk],
    ],
    [
      "cause-added",
      "Die Stadt Velmen will einen Radweg bauen, weil der Anglerverein den Plan kritisierte.",
      [build, anglers],
    ],
    ["not-carried", "Die Stadt Velmen will im Mai einen teuren Radweg am Fluss bauen.", [build]],
  ])("%s: %s", (reason, text, quotes) => {
    const { outcome, reasons } = judge({ text, quotes });
    expect(outcome).toBe("strict");
    expect(reasons).toContain(reason);
  });
});

it("turns no sentence round by the order of its words alone", () => {
  const { outcome, reasons } = judge({ text: "Den Plan kritisierte der Anglerverein.", quotes: [anglers] });
  expect([outcome, reasons]).toEqual(["worded", []]);
  expect(judge({ text: "Der Plan kritisierte den Anglerverein.", quotes: [anglers] }).outcome).toBe("strict");
});

describe("German numbers in one word", () => {
  const ones = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
  const tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
  it("are read back by value", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(7), fc.nat(8), (one, ten, hundred) => {
        const below = `${ones[one]}und${tens[ten]}`;
        const value = one + 1 + (ten + 2) * 10;
        expect(numberOf(below)).toBe(value);
        expect(numberOf(`${ones[hundred]}hundert${below}`)).toBe((hundred + 1) * 100 + value);
        expect(numberOf(`${below}tausend`)).toBe(value * 1000);
      }),
    );
  });
  it("are none of any other word", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (word) => numberOf(`${word}haus`) === null));
  });
});
