import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escaped } from "#slack/escape.ts";
import { linksIn, postedOf, unescaped, wordsOf } from "#slack/incoming.ts";

describe("what Slack sends", () => {
  test("is undone exactly once", () => {
    expect(unescaped("Tom &amp; Ann said 3 &lt; 4, not &amp;lt;")).toBe("Tom & Ann said 3 < 4, not &lt;");
    expect(unescaped("See <https://a.example/x|a.example/x> by <@U024|ana> in <#C024|news>")).toBe(
      "See a.example/x by @ana in #news",
    );
  });

  test("is the writer's text again, whatever stood in it", () => {
    const plain = fc.string({ unit: "grapheme" });
    fc.assert(fc.property(plain, (text) => unescaped(escaped(text)) === text));
  });

  test("is taken from the rich text, where it stands exactly, without the bot's own name", () => {
    const elements = [
      { type: "user", user_id: "U0BOT" },
      { type: "text", text: " It is “so” & stays." },
    ];
    const blocks = [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }];
    const message = { text: "<@U0BOT> It is &quot;so&quot;", blocks };
    expect(wordsOf(message, "U0BOT")).toEqual({ words: "It is “so” & stays.", isAddressed: true });
  });

  test("is a link where one is given with few words beside it, and a text where not", () => {
    const link = "<https://news.example/a?b=1&amp;c=2|news.example>";
    expect(linksIn(link)).toEqual(["https://news.example/a?b=1&c=2"]);
    expect(postedOf(`please ${link}.`, "please news.example.")).toMatchObject({ kind: "link" });
    const story = `The council met on Monday. ${"It spoke of the pool. ".repeat(20)}${link}`;
    expect(postedOf(story, story)).toMatchObject({ kind: "paste" });
    expect(postedOf("", " ")).toBeNull();
  });
});
