import { describe, expect, it } from "vitest";
import { checkerOf } from "./checked.ts";

describe("a German draft", () => {
  const check = checkerOf(`Der Stadtrat von Altreda beschloss am Dienstag den Bau einer neuen Brücke.

Die Ingenieurin Ada Brandmeier sagte, die alte Brücke könnte in zehn Jahren einstürzen. Nach Angaben des Ministeriums müssen 300 Familien umziehen.

Die Firma Torwald baute die alte Brücke im Jahr 1931.`);

  it("stands where it repeats the article, and is told its figures where it does not", async () => {
    const [same, other] = await check(
      "Die Firma Torwald baute die alte Brücke im Jahr 1931. Die Firma Torwald baute die alte Brücke im Jahr 1941.",
    );
    expect(same?.verdict).toBe("verbatim");
    expect([other?.verdict, other?.why]).toEqual(["altered", "The article has “1931”, not “1941”."]);
  });

  it("may name the article as its source, and greet", async () => {
    const lines = await check(
      "Hallo zusammen,\n\nZusammenfassung:\n\nDie Firma Torwald baute die alte Brücke im Jahr 1931, so der Artikel.",
    );
    expect(lines.map(({ verdict }) => verdict)).toEqual(["carried", "carried", "verbatim"]);
  });
});
