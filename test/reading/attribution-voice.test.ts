import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";
import { marked } from "../marked.ts";

const voiceOf = (source: string): string => {
  const { text, at } = marked(source);
  const { voice, speaker } = read(articleFrom({ text, kind: "paste" })).voiceAt(at("words"));
  return `${voice}: ${speaker ?? "-"}`;
};

describe("whose voice words are in", () => {
  test.each([
    ["The council [opened the bridge|words] on Monday.", "article: -"],
    ["Ada Quist said [the bridge was safe|words].", "reported: Ada Quist"],
    ["Ada Quist said: “[The bridge is safe.|words]”", "direct: Ada Quist"],
    ["“[The bridge is safe|words],” said Ada Quist.", "direct: Ada Quist"],
    ["Ada Quist said the bridge was “[perfectly safe|words]”.", "direct: Ada Quist"],
    ["“The bridge is safe,” Ada Quist said. “[We have checked it twice.|words]”", "direct: Ada Quist"],
    ["Ada Quist said: “The bridge is safe. [We have checked it twice.|words]”", "direct: Ada Quist"],
    ["The Marlow Post said Ada Quist had claimed [the bridge was safe|words].", "reported: Ada Quist"],
  ])("%s", (source, expected) => {
    expect(voiceOf(source)).toBe(expected);
  });

  test("an open quotation goes on over paragraphs", () => {
    const text = "Ada Quist said: “The bridge is safe.\n\n“[We have checked it twice.|words]”";
    expect(voiceOf(text)).toBe("direct: Ada Quist");
  });

  test("a quotation in its own paragraph belongs to whoever spoke above it", () => {
    const text = "“The bridge is safe,” Ada Quist said.\n\n“[We have checked it twice this year.|words]”";
    expect(voiceOf(text)).toBe("direct: Ada Quist");
  });
});
