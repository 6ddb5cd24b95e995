import { describe, expect, test } from "vitest";
import type { Attribution, Link, Voicing } from "#brief/brief.ts";
import { Quote } from "#brief/quote.ts";
import { frameOf, marked, strictText } from "#grounding/frame.ts";
import { german } from "#language/de/cues.ts";
import { english } from "#language/en/cues.ts";
import { plainArticle } from "../plain-article.ts";

const quoteOf = (text: string, voicing: Voicing = { voice: "reported", speaker: null }): Quote =>
  Quote.at(plainArticle(text), { start: 0, end: text.length }, voicing);

const link = (source: string, verb: string | null = "said"): Link => ({ source, verb, unnamed: false });
const stated = (...chain: Link[]): Attribution => ({ chain, certainty: "stated" });

describe("a frame says whose words a slice holds", () => {
  test("a slice that names its own source needs none", () => {
    const slice = quoteOf("The mayor, Ana Ruiz, said the bridge is safe.");
    expect(frameOf(stated(link("Ana Ruiz")), slice, english)).toBeNull();
  });

  test("a source inside a longer word does not count as named", () => {
    const slice = quoteOf("the Ruizova bridge is safe");
    expect(frameOf(stated(link("Ruiz")), slice, english)).toBe("According to Ruiz:");
  });

  test("a paraphrase is told as according to its source, without quotation marks", () => {
    const attribution = stated(link("Ana Ruiz"));
    expect(strictText(attribution, [quoteOf("the bridge is safe")], english)).toBe(
      "According to Ana Ruiz: the bridge is safe",
    );
  });

  test.each([
    ["Radio Olmen", "Radio Olmen reports that according to Ana Ruiz:"],
    ["two people briefed on the talks", "Two people briefed on the talks report that according to Ana Ruiz:"],
    ["port officials in Olmen", "Port officials in Olmen report that according to Ana Ruiz:"],
    ["the Times", "The Times reports that according to Ana Ruiz:"],
  ])("who passes it on does so as one or as many: %s", (source, frame) => {
    expect(frameOf(stated(link(source), link("Ana Ruiz")), quoteOf("the bridge is safe"), english)).toBe(frame);
  });

  test("words of a person stand in quotation marks", () => {
    const slice = quoteOf("We will rebuild it", { voice: "direct", speaker: "Ana Ruiz" });
    expect(strictText(stated(link("Ana Ruiz")), [slice], english)).toBe("Ana Ruiz said: “We will rebuild it”");
    expect(strictText(stated(link("Ana Ruiz")), [slice], german)).toBe("Ana Ruiz, wörtlich: „We will rebuild it“");
  });

  test.each([
    ["the bridge is safe,” she said", "“the bridge is safe,” she said"],
    ["She said: “The bridge is safe", "She said: “The bridge is safe”"],
    ["“The bridge is safe,” she said. “It was built", "“The bridge is safe,” she said. “It was built”"],
    ["“The bridge is safe,’’ she said.", "“The bridge is safe,’’ she said."],
    ["a “gap” of “two” metres", "a “gap” of “two” metres"],
  ])("a mark that the slice leaves outside is given back: %s", (slice, shown) => {
    expect(marked(quoteOf(slice), english)).toBe(shown);
  });

  test("marks that another language opens with are left as they are", () => {
    expect(marked(quoteOf("Sie sagte: „Die Brücke hält“"), german)).toBe("Sie sagte: „Die Brücke hält“");
    expect(marked(quoteOf("Sie sagte: „Die Brücke hält“"), english)).toBe("Sie sagte: „Die Brücke hält“");
  });

  test("quotation marks inside a person's words are the article's and stay", () => {
    const slice = quoteOf("We call it “the gap” here", { voice: "direct", speaker: "Ana Ruiz" });
    expect(strictText(stated(link("Ana Ruiz")), [slice], english)).toBe("Ana Ruiz said: ‘We call it “the gap” here’");
  });

  test("the relayer is named with the speaker", () => {
    const attribution = stated(link("Radio Olmen", "reported"), link("A port official", "said"));
    expect(frameOf(attribution, quoteOf("the ferry was empty"), english)).toBe(
      "Radio Olmen reports that according to a port official:",
    );
    const words = quoteOf("We saw nothing", { voice: "direct", speaker: "A port official" });
    expect(frameOf(attribution, words, english)).toBe("Radio Olmen reports that a port official said:");
    expect(frameOf(attribution, quoteOf("The statement said that the ferry was empty."), english)).toBe(
      "A port official (as reported by Radio Olmen):",
    );
  });

  test("a slice with its own verb and a pronoun gets the name alone", () => {
    const attribution = stated(link("Ana Ruiz", "denied"));
    expect(frameOf(attribution, quoteOf("She denied the claims."), english)).toBe("Ana Ruiz:");
  });

  test("hearsay without a source is framed as such unless its adverb stands in the slice", () => {
    const attribution: Attribution = {
      chain: [{ source: "unnamed", verb: "allegedly", unnamed: true }],
      certainty: "alleged",
    };
    expect(frameOf(attribution, quoteOf("the ferry was allegedly empty"), english)).toBeNull();
    expect(frameOf(attribution, quoteOf("the ferry was empty"), english)).toBe(
      "According to a source that the article does not name:",
    );
  });

  test("a language without cues gets names and punctuation only", () => {
    expect(frameOf(stated(link("Ана Руїс", "сказала")), quoteOf("міст безпечний"), null)).toBe("Ана Руїс:");
  });
});
