import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { answerFrom } from "#engine/extractive/answers/answer.ts";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import { linesOf } from "#engine/extractive/summary/lines.ts";
import { unknownsOf } from "#engine/extractive/unknowns.ts";
import { locatorOf } from "#grounding/locate/locate.ts";
import { read } from "#reading/read.ts";

/** Enough German around a sentence for its language to be told. */
const around = "Der Gemeinderat hat am Montag über den Haushalt beraten und die Sitzung danach geschlossen.";

const readingOf = (text: string) => read(articleFrom({ text: `${text}\n\n${around}`, kind: "paste" }));

const toldIn = (text: string): string[] => {
  const { article, attributions } = readingOf(text);
  return attributions.map(({ chain, content, certainty }) => {
    const words = content.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
    const who = chain.map(({ source, unnamed }) => (unnamed ? `${source}*` : source)).join(" > ");
    return `${who}: ${words}${certainty === "stated" ? "" : ` (${certainty})`}`;
  });
};

describe("who says what in German", () => {
  test.each([
    [
      "„Wir warten nicht länger“, sagte Bürgermeisterin Ines Radtke am Abend.",
      "Bürgermeisterin Ines Radtke: „Wir warten nicht länger“",
    ],
    [
      "„Das ist zu teuer“, betonte die Sprecherin der Grünen, Miriam Ostwald.",
      "die Sprecherin der Grünen, Miriam Ostwald: „Das ist zu teuer“",
    ],
    ["»Das ist zu teuer«, so der Vorsitzende Karl Brenner.", "der Vorsitzende Karl Brenner: »Das ist zu teuer«"],
    [
      "Das Angebot gelte bis Ende März, teilte eine Sprecherin auf Anfrage mit.",
      "eine Sprecherin*: Das Angebot gelte bis Ende März",
    ],
    ["Die Brücke sei sicher, erklärte das Verkehrsministerium.", "das Verkehrsministerium: Die Brücke sei sicher"],
    ["Ministerin Lena Vogt sagte, die Brücke sei sicher.", "Ministerin Lena Vogt: die Brücke sei sicher"],
    [
      "Ministerin Lena Vogt (Freie Liste) sagte am Montag, dass die Brücke sicher sei.",
      "Ministerin Lena Vogt: die Brücke sicher sei",
    ],
    ["Die Ministerin erklärte: „Die Brücke ist sicher.“ Danach ging sie.", "Die Ministerin: „Die Brücke ist sicher.“"],
    ["Am Montag sagte die Ministerin, die Brücke sei sicher.", "die Ministerin: die Brücke sei sicher"],
    ["Der Betreiber räumte ein, dass zwei Pumpen ausgefallen seien.", "Der Betreiber: zwei Pumpen ausgefallen seien"],
    ["Laut Polizei wurden zwei Menschen verletzt.", "Polizei: wurden zwei Menschen verletzt"],
    [
      "Laut einem Bericht der Zeitung Nordkurier steigen die Preise im Mai.",
      "einem Bericht der Zeitung Nordkurier: steigen die Preise im Mai",
    ],
    [
      "Die Sanierung würde nach Angaben der Verwaltung zwölf Millionen Euro kosten.",
      "der Verwaltung: Die Sanierung würde … zwölf Millionen Euro kosten",
    ],
    ["Nach Angaben von Anna Weber steigen die Preise im Mai.", "Anna Weber: steigen die Preise im Mai"],
    ["Der Polizei zufolge wurden zwei Menschen verletzt.", "Der Polizei: wurden zwei Menschen verletzt"],
    ["Die Firma bestritt, dass Geld geflossen sei.", "Die Firma: Geld geflossen sei (denied)"],
    [
      "„Wir warten nicht länger“, sagte Ines Radtke, wie der Nordkurier berichtet.",
      "der Nordkurier > Ines Radtke: „Wir warten nicht länger“",
    ],
    [
      "Wie ein Sprecher der Feuerwehr sagte, brach das Feuer gegen vier Uhr aus.",
      "ein Sprecher der Feuerwehr: brach das Feuer gegen vier Uhr aus",
    ],
    [
      "Zwei Menschen wurden verletzt, wie die Polizei am Abend mitteilte.",
      "die Polizei: Zwei Menschen wurden verletzt",
    ],
    [
      "Nach Angaben der Polizei wurden zwei Menschen verletzt, wie der Nordkurier berichtet.",
      "der Nordkurier > der Polizei: wurden zwei Menschen verletzt",
    ],
    [
      "Die Brücke sei sicher, sagte Ines Radtke. „Wir haben sie geprüft“, sagte sie.",
      "Ines Radtke: Die Brücke sei sicher",
    ],
    [
      "„Wir warten nicht länger“, sagte Bürgermeister Jan Petzold dem Sender Radio Nord.",
      "Bürgermeister Jan Petzold: „Wir warten nicht länger“",
    ],
    ["„Wir haben alles geprüft“, sagte er der „Almenauer Rundschau“.", "er: „Wir haben alles geprüft“"],
    ["Ministerin Lena Vogt wies die Kritik zurück: „Alles ist geprüft.“", "Ministerin Lena Vogt: „Alles ist geprüft.“"],
    ["Betriebsrat Cem Aydin kündigte Proteste an: „Wir bleiben hier.“", "Betriebsrat Cem Aydin: „Wir bleiben hier.“"],
    [
      "Das Ministerium in Mainz teilte auf Anfrage mit, ein Antrag liege nicht vor.",
      "Das Ministerium in Mainz: ein Antrag liege nicht vor",
    ],
    [
      "Die Firma erklärte, alle Auflagen seien eingehalten worden.",
      "Die Firma: alle Auflagen seien eingehalten worden",
    ],
    [
      "Der Gutachter, der Biologe Max Kern, hatte im Mai erklärt, er habe nichts gefunden.",
      "Der Gutachter, der Biologe Max Kern: er habe nichts gefunden",
    ],
    ["Aus Verhandlungskreisen hieß es, man sei sich einig.", "Verhandlungskreisen*: man sei sich einig"],
    ["Das Konzept sei fertig, hieß es aus dem Ministerium.", "dem Ministerium: Das Konzept sei fertig"],
    [
      "Nach einer Berechnung des Instituts für Verkehr kostet ein Streiktag zwei Millionen Euro.",
      "einer Berechnung des Instituts für Verkehr: kostet ein Streiktag zwei Millionen Euro",
    ],
    [
      "Nach Informationen des „Nordkurier“ verhandelt der Klub mit einem Trainer.",
      "des „Nordkurier“: verhandelt der Klub mit einem Trainer",
    ],
    ["Es gab Streit, so der 39-Jährige.", "der 39-Jährige: Es gab Streit"],
    ["Der Vertrag wurde aufgelöst. Das gab der Verein am Sonntag an.", "der Verein: Der Vertrag wurde aufgelöst."],
    ["„Wir haben gewarnt“, sagte Lamprecht der Deutschen Rundschau.", "Lamprecht: „Wir haben gewarnt“"],
    [
      "„Seit Jahren wird geflickt“, schimpfte Hans-Peter Lederle, der Vorsitzende des Vereins.",
      "Hans-Peter Lederle, der Vorsitzende des Vereins: „Seit",
    ],
    [
      "„Das ist falsch“, sagte Anna Weber, „und das wissen alle.“",
      "Anna Weber: „Das ist falsch“ … „und das wissen alle.“",
    ],
    ["Das sei falsch, sagte Anna Weber, die seit 2010 im Amt ist.", "Anna Weber: Das sei falsch"],
    [
      "„Der Angeklagte wusste es“, sagte Staatsanwältin Birgit Laumann bei der Verlesung der Anklage.",
      "Staatsanwältin Birgit Laumann: „Der",
    ],
    [
      "„Wir wissen noch nichts. Die Suche läuft“, sagte ein Polizist.",
      "ein Polizist: „Wir wissen noch nichts. Die Suche läuft“",
    ],
    [
      "Männer im Alter von 24, 27 und 31 Jahren seien gefasst worden, teilte das Landeskriminalamt mit.",
      "das Landeskriminalamt: Männer im Alter von 24, 27",
    ],
    [
      "Er habe nichts gewusst, sagte der 59-jährige Konstantin Verhoef.",
      "der 59-jährige Konstantin Verhoef: Er habe nichts gewusst",
    ],
    [
      "Es sei eine saubere Wahl gewesen, sagte der 63-Jährige dem Staatsfernsehen.",
      "der 63-Jährige: Es sei eine saubere Wahl gewesen",
    ],
    [
      "Wie das im MDax notierte Unternehmen bei der Vorlage der Zahlen mitteilte, sank der Umsatz.",
      "das im MDax notierte Unternehmen: sank der Umsatz",
    ],
    [
      "Wie aus einem Bericht des Ministeriums hervorgeht, sank die Zahl der Unfälle.",
      "einem Bericht des Ministeriums: sank die Zahl der Unfälle",
    ],
    ["Verletzt wurde den Angaben zufolge niemand.", "den Angaben*: Verletzt wurde … niemand"],
    [
      "Die Sprecherin erklärte der Agentur zufolge, zwei Abgeordnete seien darunter.",
      "der Agentur > Die Sprecherin*: zwei Abgeordnete seien darunter",
    ],
    [
      "Aus Sicherheitskreisen verlautete, man prüfe einen Zusammenhang.",
      "Sicherheitskreisen*: man prüfe einen Zusammenhang",
    ],
    [
      "Das wies Kämmerer Sven Röttger zurück: „Wir haben jede Seite geprüft.“",
      "Kämmerer Sven Röttger: „Wir haben jede Seite geprüft.“",
    ],
    ["Die Chefin verteidigte die Ausschüttung: Sie sei abgestimmt gewesen.", "Die Chefin: Sie sei abgestimmt gewesen"],
    [
      "Auf Nachfrage räumte die Zeugin ein, kein Gutachten verlangt zu haben.",
      "die Zeugin*: kein Gutachten verlangt zu haben",
    ],
    [
      "Ministerin Aino Saarela sprach von „Mängeln bei der Auszählung“.",
      "Ministerin Aino Saarela: „Mängeln bei der Auszählung“",
    ],
    [
      "Moore geben mehr Gas ab. Zu diesem Schluss kommt ein Team der Universität.",
      "ein Team der Universität: Moore geben mehr Gas ab.",
    ],
    [
      "„Ohne Schule stirbt das Dorf“, rief Elternsprecherin Jana Wiegand der Menge zu.",
      "Elternsprecherin Jana Wiegand: „Ohne Schule",
    ],
    [
      "Zwei Diplomaten, die anonym bleiben wollten, sagten der Agentur, die Raketen seien aus dem Norden gekommen.",
      "Zwei Diplomaten*: die Raketen seien aus dem Norden gekommen",
    ],
    [
      "„Alles hat gebrannt“, sagte die 34 Jahre alte Händlerin Samira Dost.",
      "die 34 Jahre alte Händlerin Samira Dost: „Alles",
    ],
    [
      "Finanzexperte Dirk Malchow geht davon aus, dass weitere Institute folgen.",
      "Finanzexperte Dirk Malchow: weitere",
    ],
    ["Die Ministerin verwies darauf, dass die Brücke sicher sei.", "Die Ministerin: die Brücke sicher sei"],
    ["Die Leitung kostet nach Unternehmensangaben 740 Millionen Euro.", "Unternehmensangaben: Die Leitung kostet"],
    ["„Das reicht nicht“, kritisierte Parteichefin Anna Weber.", "Parteichefin Anna Weber: „Das reicht nicht“"],
  ])("%s", (text, expected) => {
    expect(toldIn(text)[0]).toContain(expected);
  });

  test("a pronoun is whom the sentence before begins with, if nobody else is named there", () => {
    expect(
      toldIn("Bürgermeisterin Ines Radtke drängt auf eine Abstimmung. „Wir warten nicht länger“, sagte sie."),
    ).toEqual(["Bürgermeisterin Ines Radtke: „Wir warten nicht länger“"]);
    expect(toldIn("Bürgermeister Jan Petzold wies das zurück. Er erklärte, man habe alles geprüft.")).toEqual([
      "Bürgermeister Jan Petzold: man habe alles geprüft",
    ]);
    expect(toldIn("Ines Radtke traf am Abend Karla Brenner. „Wir warten nicht länger“, sagte sie.")).toEqual([
      "sie: „Wir warten nicht länger“",
    ]);
    expect(
      toldIn("Bürgermeisterin Ines Radtke drängt auf eine Abstimmung. „Wir warten nicht länger“, sagte er."),
    ).toEqual(["er: „Wir warten nicht länger“"]);
  });

  test.each([
    "Die Ministerin sagte nicht, ob die Brücke sicher ist.",
    "Der Zug, der um neun Uhr fahren sollte, fiel aus.",
    "Sie sprachen laut und deutlich über die Brücke.",
    "Die Behörde rief die Bürger auf, Wasser zu sparen.",
    "Sie warnt davor, die Werte einfach hochzurechnen.",
    "Allerdings erklärte sich niemand bereit, das Amt zu übernehmen.",
    "„Der lange Weg“, lautete der Titel der Ausstellung.",
    "„Das reicht“, zitierte die Zeitung den Minister.",
    "Das Ergebnis war so gut, wie der Trainer gehofft hatte.",
    "Die Sprecherin wollte nicht sagen, wer gewarnt hatte.",
    "Ohne Zustimmung des Rates, so der Einwand, gehe nichts.",
    "Der Mann, der im Auto saß, bestätigte die Angaben.",
    "Er stand auf, sagte Anna Weber Bescheid und ging.",
    "„Wir haben gewarnt“, sagte der Zeitung ein Sprecher.",
    "Der Zeitung sagte Adler, es habe keine Hinweise gegeben.",
    "Dem Nordkurier sagte Adler, es habe keine Hinweise gegeben.",
    "Der Arzt erklärte den Streik, der seit Montag läuft, für beendet.",
    "Wer zahlt, sagte die Ministerin nicht.",
    "Wer sagte, dass die Brücke sicher sei, ist nicht bekannt.",
    "Die Feuerwehr warnte die Anwohner, die am Fluss wohnen.",
    "Er kam so spät, dass die Sitzung schon vorbei war.",
    "Sie rechnet fest mit einem Sieg, den alle erwarten.",
    "Er ging früh aus dem Haus, das am Fluss liegt.",
    "Die Partei fordert, dass die Steuer sinkt.",
    "Der Vertrag wurde aufgelöst. Das teilte der Verein nicht mit.",
    "Der Bürgermeister bekam Post von Meier: „Wir warten nicht länger.“",
    "Das Dorf heißt es seit vielen Jahren so.",
    "Nach einer Sitzung des Rates stiegen die Preise im Mai.",
    "Die Ministerin hatte gesagt, was sie wollte.",
  ])("nobody is told to say anything in: %s", (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe("who goes on speaking in German", () => {
  test.each([
    [
      "Der Bau sei sicher, sagte Ines Radtke. Die Kosten seien bekannt. Man prüfe nun den Zeitplan.",
      [
        "Ines Radtke: Der Bau sei sicher",
        "Ines Radtke: Die Kosten seien bekannt",
        "Ines Radtke: Man prüfe nun den Zeitplan",
      ],
    ],
    ["Man gehe, sagte Anna Weber. „Es reicht uns.“", ["Anna Weber: Man gehe", "Anna Weber: „Es reicht uns.“"]],
    ["Die Fraktionschefin widersprach. Die Zahlen seien falsch.", ["Die Fraktionschefin: Die Zahlen seien falsch"]],
    ["Dem widersprach der Mieterverein. Die Miete werde steigen.", ["der Mieterverein: Die Miete werde steigen"]],
    [
      "Laut dem Gutachten ist die Brücke marode. Demnach fehlt Stahl.",
      ["dem Gutachten: ist die Brücke marode", "dem Gutachten: Demnach fehlt Stahl"],
    ],
    ["Die Straße sei frei, sagte Anna Weber. Der Rat tagt heute.", ["Anna Weber: Die Straße sei frei"]],
    ["Die Straße sei frei, sagte Anna Weber. Das wäre neu.", ["Anna Weber: Die Straße sei frei"]],
    ["Die Straße sei frei, sagte Anna Weber. Ohne Hilfe hätten alle verloren.", ["Anna Weber: Die Straße sei frei"]],
    ["Der Bericht liegt seit Mai vor. Er habe viel bewirkt.", []],
    ["Die Sprecherin äußerte sich nicht. Die Lage sei ernst.", []],
    [
      "Diese Nachricht hat Bürgermeisterin Ines Radtke überbracht. „Wir warten nicht“, sagte sie. Das Geld fehle.",
      ["Bürgermeisterin Ines Radtke: „Wir warten nicht“", "Bürgermeisterin Ines Radtke: Das Geld fehle"],
    ],
  ])("%s", (words, expected) => {
    expect(toldIn(words)).toEqual(expected);
  });
});

const text = `Der Stadtrat von Almenau hat den Verkauf des Wasserwerks nicht beschlossen. Nach fünf Stunden stimmten 17 von 29 Mitgliedern für den Aufschub. Die Sanierung soll 12,5 Mio. Euro kosten. Das Wasserwerk stammt aus dem Jahr 1971. Ob das Land die Sanierung fördert, ist bislang nicht bekannt. Wer die Rechnung prüfen wird, steht noch nicht fest. „Ich weiß nicht, was kommt“, sagte Ines Radtke. Den Rat kritisierte der Bürgermeister scharf.`;

describe("a German wording", () => {
  const { article, cues } = readingOf(text);
  const locator = locatorOf(article.text, cues);
  test.each([
    ["Der Stadtrat von Almenau hat den Verkauf des Wasserwerks nicht beschlossen", "exact"],
    ["Der Stadtrat von Almenau hat den Verkauf des Wasserwerks beschlossen", "rejected"],
    ["Nach fünf Stunden stimmten 19 von 29 Mitgliedern für den Aufschub", "rejected"],
    ["Die Sanierung wird 12,5 Mio. Euro kosten", "rejected"],
    ["Die Sanierung soll 12,5 Millionen Euro kosten", "repaired"],
    ["Die Sanierung soll 125 Millionen Euro kosten", "rejected"],
    ["Der Rat kritisierte den Bürgermeister scharf", "rejected"],
    ["Das Wasserwerk stammte aus dem Jahr 1971", "rejected"],
  ])("%s: %s", (claim, outcome) => {
    expect(locator.locate(claim).outcome).toBe(outcome);
  });
});

describe("what a German article leaves open", () => {
  test.each([
    "Ob ein Schlichter eingesetzt wird, ist offen.",
    "Was daraus werden soll, ist noch unklar.",
    "Offen ist, ob die Zahlen stimmen und wer sie prüft.",
    "Bürgermeister Jan Petzold ließ offen, ob er noch einmal antritt.",
    "Die Höhe des Sachschadens stand zunächst nicht fest.",
    "Wann das Bad wieder öffnet, steht in den Sternen.",
    "Wo das Geld geblieben ist, konnten die Ermittler bislang nicht klären.",
    "Wie viel Geld für die Brücke bereitsteht, sagte die Ministerin nicht.",
    "Unabhängig überprüfen ließen sich die Angaben der Armee nicht.",
    "Wie stark Methan den Vorteil schmälert, ist nach Ansicht der Forscher noch nicht ausreichend erforscht.",
  ])("%s", (line) => {
    const [open] = unknownsOf(readingOf(line));
    expect(open).toMatchObject({ part: "unknown", said: { claims: [{ words: line }] } });
  });

  test("is not that somebody would not comment", () => {
    expect(unknownsOf(readingOf("Der Landrat Holger Seiffert wollte sich am Montag nicht äußern."))).toEqual([]);
  });

  test("is what it says itself, not what somebody says of himself", () => {
    const open = unknownsOf(readingOf(text)).flatMap((part) =>
      part.part === "unknown" ? part.said.claims.map(({ words }) => words) : [],
    );
    expect(open).toEqual([
      "Ob das Land die Sanierung fördert, ist bislang nicht bekannt.",
      "Wer die Rechnung prüfen wird, steht noch nicht fest.",
    ]);
  });
});

describe("a German question", () => {
  test.each([
    ["Was soll die Sanierung kosten?", "Die Sanierung soll 12,5 Mio. Euro kosten."],
    ["Aus welchem Jahr stammt das Wasserwerk?", "Das Wasserwerk stammt aus dem Jahr 1971."],
    ["Aus welchem Jahr stammt das Schwimmbad?", null],
    ["Wann brennt das Wasserwerk ab?", null],
    ["Fördert der Bund die Sanierung?", null],
  ])("%s", (question, expected) => {
    const parts = answerFrom(readingOf(text), [], question);
    const said = parts.flatMap((part) => (part.part === "statement" ? part.said.claims.map(({ words }) => words) : []));
    expect(said).toEqual(expected === null ? [] : [expected]);
  });
});

test("actors and disputes are left out of German, never guessed", () => {
  const reading = readingOf("Die Firma bestritt den Vorwurf der Bürgermeisterin Ines Radtke, dass Geld geflossen sei.");
  expect(reading.figures).toEqual([]);
  expect(disputesOf(reading)).toEqual([]);
});

test("an age names whom the sentence before is about, and a genitive goes on without its article", () => {
  expect(
    toldIn("Amtsinhaber Ilja Brankov wies das zurück. Die Wahl sei sauber gewesen, sagte der 63-Jährige."),
  ).toEqual(["Amtsinhaber Ilja Brankov: Die Wahl sei sauber gewesen"]);
  expect(toldIn("Nach Darstellung der Staatsanwaltschaft sind die Bilder falsch. Er habe sie gekauft.")).toEqual([
    "der Staatsanwaltschaft: sind die Bilder falsch",
    "Staatsanwaltschaft: Er habe sie gekauft",
  ]);
});

test("the place and agency before a German text are no part of its first sentence", () => {
  const lead = "Die Polizei hat am Sonntag in Lehnau drei Verdächtige festgenommen.";
  for (const place of ["Lehnau (dpa) - ", "Bad Salzau (dpa/lno) – ", "Köln – ", "Kiel - "]) {
    const { article } = readingOf(`${place}${lead}`);
    expect(article.passages.map(({ start, end }) => article.text.slice(start, end))).toContain(lead);
  }
});

test.each([
  "Das wies der Kämmerer zurück: „Wir haben jede einzelne Seite davon geprüft.“",
  "Der 68-Jährige hat 2300 Unterschriften gegen den Verkauf gesammelt.",
])("a German line that leans is none: %s", (line) => {
  const reading = readingOf(`Der Rat hat den Verkauf am Dienstag mit großer Mehrheit beschlossen. ${line}`);
  expect(linesOf(reading).map(({ span }) => reading.article.text.slice(span.start, span.end))).not.toContain(line);
});

test.each([
  "Entwässerte Moore in Mitteleuropa geben deutlich mehr Kohlendioxid ab als angenommen.",
  "Das Waldfreibad von Hohenbruck bleibt in diesem Sommer geschlossen.",
  "Die Gewerkschaft kündigte für den Montag heftigen Widerstand an.",
  "Der neue Vertrag läuft im März des kommenden Jahres aus.",
])("a German sentence with a verb of its own is a line: %s", (line) => {
  const reading = readingOf(line);
  expect(linesOf(reading).map(({ span }) => reading.article.text.slice(span.start, span.end))).toContain(line);
});

test.each([
  "Ein Vertreter der Regierung in der Hauptstadt bestritt das.",
  "Die neue Brücke über die Alme am Rand der Stadt",
])("what leans by its end, or has no verb, is no line: %s", (line) => {
  const reading = readingOf(`Der Rat hat den Verkauf am Dienstag mit großer Mehrheit beschlossen.\n\n${line}`);
  expect(linesOf(reading).map(({ span }) => reading.article.text.slice(span.start, span.end))).not.toContain(line);
});

test("»…« opens and closes as „…“ does: a sentence behind one begins anew", () => {
  expect(
    toldIn("Grund sei der Ausbau, sagte Vorstandschef Hannes Brühl dem »Nordanzeiger«. »Wir werden öfter eingreifen.«"),
  ).toEqual([
    "Vorstandschef Hannes Brühl: Grund sei der Ausbau",
    "Vorstandschef Hannes Brühl: »Wir werden öfter eingreifen.«",
  ]);
  expect(toldIn("»Wir gehen. Es reicht«, sagte Anna Weber.")).toEqual(["Anna Weber: »Wir gehen. Es reicht«"]);
});
