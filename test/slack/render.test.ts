import { describe, expect, test } from "vitest";
import { Quote } from "#brief/quote.ts";
import type { Kept, Reply } from "#commands/command.ts";
import type { Block, SlackPart } from "#slack/blocks.ts";
import { partsOf, pointingTo } from "#slack/render.ts";
import { plainArticle } from "../plain-article.ts";
import { answerWith, briefWith, harbour, line, point, safe } from "../sheet/made.ts";

const ref = { id: "0b7e3a52-7a1b-4a56-9b1e-2b8f0c6d1e11", version: 2 };
const met = line("The council of Olmen met on Monday to talk about the harbour.");
const open = line("It is not known who will pay for a new one.");

const brief = briefWith({ summary: [met], disputedPoints: [point], unknowns: [open] });
const posted: Reply = { kind: "copy", article: harbour, brief };

const shown = (reply: Reply, of: typeof ref | null = ref): SlackPart[] => partsOf({ reply, brief: of });

const buttonsOf = ({ blocks }: SlackPart): string[] =>
  blocks.flatMap((block) =>
    block.type === "actions"
      ? block.elements.flatMap((each) =>
          each.type === "button" ? [each.text.text] : each.options.map(({ text }) => `⋮ ${text.text}`),
        )
      : [],
  );

const leavesOf = (block: Block): string[] =>
  block.type === "rich_text"
    ? block.elements.flatMap(({ elements }) => elements.map((each) => ("text" in each ? each.text : "")))
    : [];

describe("a brief", () => {
  const [first, ...rest] = shown(posted);

  test("is read out by a screen reader as it stands", () => {
    expect(first?.text.split("\n")).toEqual([
      "Olmen weighs its harbour",
      "A pasted text · no date · source not verified",
      "The article\u00a0· ¶1",
      "“The council of Olmen met on Monday to talk about the harbour.”",
      "Disputed: Is the wall safe?",
      "Mayor Ana Ruiz — says so\u00a0· ¶2",
      "“the wall is safe”",
      "The fishermen's union — denies\u00a0· ¶3",
      "“the wall will fall”",
      "3 quotes, word for word · strict wording · Extracted without a language model · 7 passages read · 1 line dropped",
    ]);
  });

  test("has its buttons in the order of worth, the rest in a menu", () => {
    expect(first && buttonsOf(first)).toEqual([
      "Disputed 1",
      "Quotes",
      "⋮ Not known 1",
      "⋮ How this was made",
      "⋮ Share, correct, forget",
    ]);
  });

  test("has in its thread what the first message does not hold, and no more", () => {
    expect(rest.map(({ where, text }) => [where, text.split("\n")[0]])).toEqual([
      ["thread", "Not known, says the article"],
    ]);
    expect(rest[0]?.blocks.at(-1)?.type).toBe("context_actions");
  });

  test("without an id has no buttons that could name it", () => {
    expect(shown(posted, null).flatMap(buttonsOf)).toEqual([]);
  });

  test("links to its page, and to where a quote stands there", () => {
    const article = {
      ...harbour,
      source: { kind: "link" as const, url: "https://olmen.example/wall", verified: true },
    };
    const [part] = shown({ kind: "copy", article, brief });
    expect(JSON.stringify(part?.blocks)).toContain(
      '{"type":"link","url":"https://olmen.example/wall","text":"olmen.example"}',
    );
    expect(JSON.stringify(part?.blocks)).toMatch(/"url":"https:\/\/olmen\.example\/wall#:~:text=[^"]+","text":"¶1"/u);
  });
});

test("a quote longer than a message is shown in whole, a piece after the other", () => {
  const long = `${Array.from({ length: 1_500 }, (_, n) => `word${n}`).join(" ")}.`;
  const article = plainArticle(long);
  const quote = Quote.at(article, { start: 0, end: long.length }, { voice: "article", speaker: null });
  const statement = { ...met, quotes: [quote] };
  const parts = shown({ kind: "copy", article, brief: briefWith({ summary: [statement] }) });
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.flatMap(({ blocks }) => blocks.flatMap(leavesOf)).join("")).toContain(long);
  expect(JSON.stringify(parts)).not.toContain("…");
});

test("what an article says stays words: it pings nobody and is no link", () => {
  const words = "<!here> <@U1> *bold* <https://evil.example|your bank> @channel";
  const article = plainArticle(words);
  const quote = Quote.at(article, { start: 0, end: words.length }, { voice: "article", speaker: null });
  const [part] = shown({ kind: "copy", article, brief: briefWith({ summary: [{ ...met, quotes: [quote] }] }) });
  const leaf = { type: "text", text: words };
  expect(part?.blocks).toContainEqual({
    type: "rich_text",
    elements: [expect.anything(), { type: "rich_text_quote", elements: [leaf] }],
  });
  expect(part?.text).toContain("&lt;!here&gt; &lt;@U1&gt;");
  expect(JSON.stringify(part?.blocks)).not.toContain("mrkdwn");
});

describe("an answer", () => {
  const answer = (parts: Parameters<typeof answerWith>[0]): SlackPart[] =>
    shown({ kind: "answer", article: harbour, answer: answerWith(parts), model: null, spent: null }, null);

  test("has its quotes and its receipt", () => {
    const [part] = answer({ kind: "says", statements: [safe] });
    expect(part?.where).toBe("here");
    expect(part?.text.split("\n")).toEqual([
      "The article says:",
      "According to Mayor Ana Ruiz\u00a0· ¶2",
      "“the wall is safe”",
      "1 quote, word for word · strict wording",
    ]);
    expect(part && buttonsOf(part)).toEqual(["Who disputes this?"]);
  });

  test("that the article does not give has nothing that looks like a source", () => {
    const [part] = answer({ kind: "does-not-say", nearest: [...met.quotes] });
    expect(part?.text.split("\n").slice(0, 2)).toEqual([
      "The article does not say.",
      "Nearest passage, not an answer\u00a0· ¶1",
    ]);
    expect(part && buttonsOf(part)).toEqual([]);
  });
});

test("what went wrong is for the asker alone", () => {
  const message = "The page is behind a paywall. Paste the article's text.";
  const parts = shown({ kind: "fault", fault: { code: "paywall", message } }, null);
  expect(parts).toMatchObject([{ where: "asker", text: `Behind a paywall\n${message}` }]);
});

test("a check shows first what does not stand", () => {
  const draft = plainArticle("The wall will fall. The council met.");
  const at = (start: number, end: number) => ({ start, end, reasons: [], evidence: [] });
  const [first, second] = shown(
    {
      kind: "check",
      article: harbour,
      draft,
      lines: [
        { ...at(0, 19), verdict: "attribution-lost", why: "it is the union's word", evidence: [{ start: 0, end: 61 }] },
        { ...at(20, 36), verdict: "carried", why: "" },
      ],
      model: null,
      fault: null,
      spent: null,
    },
    null,
  );
  expect(first?.text).toContain("✗ The wall will fall.\nAttribution lost: it is the union's word\u00a0· ¶1");
  expect(first?.text).not.toContain("The council met.\n✓");
  expect(second).toMatchObject({ where: "thread", text: "What stands\n✓ The council met." });
});

test("an article without a title goes by how it begins, without dots", () => {
  const untitled = { ...harbour, title: null };
  const draft = plainArticle("The council met.");
  const lines = [{ start: 0, end: 16, reasons: [], evidence: [], verdict: "carried" as const, why: "" }];
  const reply: Reply = { kind: "check", article: untitled, draft, lines, model: null, fault: null, spent: null };
  const words = shown(reply, null).map(({ text }) => text);
  const begin = { ...untitled, text: `${harbour.text.slice(0, 60).replace(".", " and")} ${harbour.text}` };
  const long = shown({ ...reply, article: begin }, null).map(({ text }) => text);
  expect(`${words} ${long}`).not.toContain("…");
  expect(long.join()).toContain("Held against the article that begins “The council of Olmen met on Monday");
});

test("a brief that the conversation has is pointed to", () => {
  const kept: Kept = { id: ref.id, version: 2, thread: "t", state: "standing", createdAt: new Date(0), by: "U1" };
  const [part] = shown(
    { kind: "again", kept, headline: "Olmen weighs its harbour", place: "12.34", seconds: 400 },
    null,
  );
  expect(part).toMatchObject({ where: "asker", see: "12.34" });
  expect(part && buttonsOf(pointingTo(part, "https://olmen.slack.example/p12"))).toEqual(["Go to it", "Refresh"]);
});
