import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";
import { askerOf } from "../asker.ts";

describe("what a German question wants to hear", () => {
  const told = read(
    articleFrom({
      text: `Der Stadtrat von Almenau hat am Dienstag den Bau einer neuen Brücke über die Alme beschlossen. Die Brücke soll 48 Millionen Euro kosten und im Mai 2027 eröffnet werden.

Bürgermeisterin Ines Radtke sprach von einem „großen Tag für die Stadt“. Der Vorsitzende des Händlerbundes, Tom Weiler (54), forderte einen Bürgerentscheid.

Nach Angaben der Polizei wurden bei Protesten drei Menschen verletzt. Das Amtsgericht Almenau hat die Rodung am Ufer gestoppt.`,
      kind: "paste",
      title: "Neue Brücke in Almenau",
    }),
  );
  const asked = askerOf(told);

  test.each([
    ["Was kostet die Brücke?", "48 Millionen Euro"],
    ["Wann wird die Brücke eröffnet?", "im Mai 2027"],
    ["Wie alt ist Tom Weiler?", "(54)"],
    ["Wer ist die Bürgermeisterin?", "Ines Radtke"],
    ["Wie viele Menschen wurden verletzt?", "drei Menschen"],
    ["Welches Gericht stoppte die Rodung?", "Amtsgericht Almenau"],
  ])("%s → %s", (question, words) => {
    expect(asked(question)).toContain(words);
  });

  test.each(["Wie alt ist Ines Radtke?", "Wie viele Menschen starben?", "Was kostet die Rodung?"])("%s", (question) => {
    expect(asked(question)).toContain("does-not-say");
  });
});

describe("a German question and the forms of its words", () => {
  const told = read(
    articleFrom({
      text: `Der Pumpenhersteller Terhoven will wegen der schwachen Nachfrage jeden achten Arbeitsplatz abbauen. Bis Ende 2027 sollen 650 der 5200 Stellen wegfallen. Das Feuer war nachts in einer Lagerhalle ausgebrochen.

„Seit Jahren wird nur geflickt“, schimpfte Hans-Peter Lederle. Der 68-Jährige hat 2300 Unterschriften gesammelt. Der Verteidiger des 27-Jährigen, Rechtsanwalt Götz Habermehl, wies alles zurück. Angeklagt ist der 59-jährige Konstantin Verhoef.

Die Täter sprengten einen Geldautomaten. Die Beteiligung lag bei 68 Prozent.

Kandidat Darko Velimir sprach von Betrug. „Wir nehmen das nicht hin“, sagte Velimir. Er forderte eine Neuauszählung.`,
      kind: "paste",
      title: "Was geschah",
    }),
  );
  const asked = askerOf(told);

  test.each([
    ["Warum baut Terhoven Arbeitsplätze ab?", "wegen der schwachen Nachfrage"],
    ["Wie viele Stellen streicht Terhoven?", "650 der 5200 Stellen"],
    ["Wo brach das Feuer aus?", "in einer Lagerhalle"],
    ["Wie alt ist Hans-Peter Lederle?", "Der 68-Jährige"],
    ["Wie alt ist Konstantin Verhoef?", "59-jährige"],
    ["Was sprengten die Täter?", "Geldautomaten"],
    ["Wie hoch war die Wahlbeteiligung?", "68 Prozent"],
    ["Was forderte Velimir?", "eine Neuauszählung"],
  ])("%s → %s", (question, words) => {
    expect(asked(question)).toContain(words);
  });

  test.each([
    "Warum baut Terhoven Arbeitsplätze auf?",
    "Wie alt ist Götz Habermehl?",
    "Wie alt ist Darko Velimir?",
    "Wo brach die Seuche aus?",
    "Warum sprengten die Täter einen Geldautomaten?",
    "Wie viele Stellen strich Terhoven im Jahr 2019?",
  ])("%s → nothing", (question) => {
    expect(asked(question)).toContain("does-not-say");
  });
});
