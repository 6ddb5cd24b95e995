import type { Asking, Wanted } from "../asking.ts";
import { asking as english } from "../en/asking.ts";
import { shows } from "./asking-shows.ts";
import { words } from "./lists.ts";
import { particles, stem } from "./stems.ts";

const ask = (wanted: Wanted, list: string): (readonly [readonly string[], Wanted])[] =>
  list.split("|").map((phrase) => [phrase.trim().split(" "), wanted] as const);

const phrases = (list: string): string[][] => list.split("|").map((phrase) => phrase.trim().split(/\s+/u));

const numberWords = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";

/**
 * How German asks, as far as it is read: its small words, its forms and what they want to hear. A question is answered where all that it is
 * about meets in one passage and what it wants stands there; nothing is inferred.
 */
export const asking: Asking = {
  ...english,
  stem,
  irregular: new Map(),
  particles,
  // Words by which German news asks and tells the same thing; collected by us.
  kin: `
    studie untersuchung | zahlen bezahlen | erwarten rechnen | fordern verlangen | leiten leiterin leiter leitung | beginnen starten anfangen auftakt | enden aufhören
    sterben tote toten tot ums | verletzen verletzte verletzten | streichen wegfallen abbauen | stelle arbeitsplatz | feuer brand | polizei polizisten beamte beamten | auto wagen fahrzeug pkw
    urteil richterspruch | kaufen erwerben | siegen gewinnen sieg | wahl abstimmung | bekommen erhalten | preis kosten | firma unternehmen konzern | töten ermorden
    festnehmen festnahme verhaften | ablehnen zurückweisen | klage klagen | haus gebäude | arzt mediziner | schüler kinder | kosten betragen | schaden sachschaden
    geschehen passieren | sinken verringern abnehmen senken reduzieren | steigen zunehmen erhöhen wachsen | wohnen leben | erneut wieder | täter verdächtige verdächtigen | vorsitzende vorsitzender chef chefin | bauen errichten | eröffnen öffnen | bestätigen bestätigung`
    .split("|")
    .map((group) => group.trim().split(/\s+/)),
  phrasal: new Map(),
  stopWords: words(`
    der die das den dem des ein eine einen einem einer eines und oder aber in im ins an am auf aus bei beim bis durch für gegen mit nach über um
    unter von vom vor zu zum zur zwischen seit wegen ist sind war waren sei seien wäre hat haben hatte hatten habe hätte wird werden wurde wurden
    werde würde kann können konnte könnte soll sollen sollte will wollen wollte muss müssen es er sie wir ich ihr man sich sein seine seiner
    ihre ihren ihrer dieser diese dieses wer was wann wo warum wie weshalb wieso wen wem wessen welche welcher welches welchen welchem woher wohin
    wofür womit viel viele vielen lange oft hoch teuer alt groß als wenn dass ob da dann auch noch nur schon so sehr nicht kein keine gibt gab denn
    erneut wieder stammt stammen stammte stammten insgesamt etwa laut
    eigentlich genau artikel text bitte uhr statt findet fand liegt befindet sagt sagte sagen gesagt`),
  lightWords: new Set(),
  numbers: new Map(numberWords.split(" ").map((word, value) => [word, value] as const)),
  // Forms after the Duden grammar: interrogative pronouns and adverbs.
  interrogatives: [
    ...ask("count", "wie viele | wie vielen | wieviele | wie vieler"),
    ...ask(
      "money",
      "wie teuer | was kostet | was kosten | was kostete | wie viel kostet | wie viel kosten | wie viel geld",
    ),
    ...ask(
      "money",
      "was zahlt | was zahlte | was zahlen | was zahlten | was bezahlte | wie viel zahlte | wie viel zahlt | wie viel euro | wie viele euro",
    ),
    ...ask("share", "wie viel prozent | wie viele prozent"),
    ...ask(
      "measure",
      "wie viele tonnen | wie viele kilometer | wie viele meter | wie viele hektar | wie viele liter | wie viel liter | wie viele quadratmeter | wie viel hektar | wie viel tonnen",
    ),
    ...ask("amount", "wie viel | wieviel | wie hoch"),
    ...ask("age", "wie alt"),
    ...ask(
      "duration",
      "wie lange | wie viele tage | wie viele wochen | wie viele monate | wie viele jahre | wie viele stunden",
    ),
    ...ask("measure", "wie groß | wie weit | wie lang | wie schnell | wie schwer | wie tief | wie breit"),
    ...ask("time", "wann | seit wann | bis wann | in welchem jahr | an welchem tag"),
    ...ask("place", "wo | woher | wohin"),
    ...ask("person", "wer | wen | wem | wessen"),
    ...ask("reason", "warum | weshalb | wieso | aus welchem grund"),
    ...ask("manner", "wie"),
    ...ask("thing", "was | welche | welcher | welches | welchen | welchem"),
  ].sort((a, b) => b[0].length - a[0].length),
  heads: new Map(),
  behind:
    phrases(`warum sagst du das | warum sagen sie das | wieso sagst du das | wieso sagen sie das | wie kommst du darauf | wie kommen sie darauf | woher weißt du das |
    woher wissen sie das | wo steht das | wo steht das im text | wo steht das im artikel | wo sagt der artikel das | worauf stützt sich das | worauf beruht das | zeig mir die stelle |
    zeigen sie mir die stelle`),
  exactWords: phrases(
    "zitiere | zitieren | wörtlich | im wortlaut | genauer wortlaut | den genauen wortlaut | der genaue wortlaut | genauen worte | wort für wort",
  ),
  translating: words("übersetze übersetz übersetzen übersetzt übersetzung"),
  translatingFiller: words(
    "sag sage sagen gib geben schreib schreibe schreiben antworte antworten wiederhole dasselbe text sprache nochmal bitte danke und auf ins in das es mir uns du sie kannst können könntest könnten ich möchte hätte gern gerne",
  ),
  saying: words(`
    sagt sagte sagen behauptet behauptete meint meinte erklärt erklärte warnt warnte kritisiert kritisierte betont betonte findet glaubt
    nennt nannte bezeichnet bezeichnete`),
  positions: new Set(),
  about: words("zu zum zur über"),
  passive: words("wurde wurden worden wird werden"),
  of: words("von vom durch"),
  shows,
  openers: new Set(),
  negations: words("nicht kein keine keinen nie niemals"),
  refusals: new Set(),
  yesNo: new Set(["ja", "nein", "doch"]),
  others: new Set(),
  othersMany: new Set(),
  unnamed: [],
  pointers: words("er sie es ihn ihm ihr dies diese dieser dort"),
  people: words("er sie ihn ihm ihr"),
};
