import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BriefingJson } from "#brief/brief.ts";
import { column, pdfOf } from "../extract/tiny-pdf.ts";
import { type Served, serve } from "../fetch/servers.ts";
import { run } from "./streams.ts";

const paragraphs = [
  "The council of Ellery voted on Tuesday to close the old bridge over the river for eighteen months. Mayor Ana Ruiz said the bridge was no longer safe.",
  "“We have waited too long already,” Ruiz told reporters after the vote. The works will cost 4.2 million pounds, the council said.",
  "The traders of Market Street called the decision a mistake. Their chairman, Piet Kraal, said that forty shops would lose their customers. It is not known who will pay for the ferry that is to replace the bridge.",
];
const pageOf = (
  texts: readonly string[],
): string => `<!doctype html><html lang="en"><head><title>Old bridge to close</title>
<link rel="canonical" href="/news/bridge"><meta property="article:published_time" content="2025-05-06T07:00:00Z"></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Old bridge to close</h1>
${texts.map((text) => `<p>${text}</p>`).join("\n")}</article><footer>All rights reserved</footer></body></html>`;

const wall = `<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1>
<form action="/login"><input name="email"><input type="password" name="p"><button>Sign in</button></form></body></html>`;

let server: Served;
let shown = paragraphs;
const folder = mkdtempSync(join(tmpdir(), "groundwire-links-"));

beforeAll(async () => {
  server = await serve((request, response) => {
    if (request.url === "/to-the-inside") return void response.writeHead(302, { location: "http://10.0.0.1/" }).end();
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(request.url === "/wall" ? wall : pageOf(shown));
  });
  process.env.ALLOWED_PRIVATE_HOSTS = `127.0.0.1:${server.port}`;
});

afterAll(async () => {
  delete process.env.ALLOWED_PRIVATE_HOSTS;
  rmSync(folder, { recursive: true });
  await server.close();
});

describe("a link", () => {
  test("is opened, read and briefed, with what its page says of itself", async () => {
    const { code, out } = await run([`${server.origin}/news/bridge?utm_source=chat`]);
    expect(code).toBe(0);
    expect(out).toContain("Old bridge to close");
    expect(out).toContain("voted on Tuesday to close the old bridge");
    expect(out).not.toContain("All rights reserved");
  });

  test("comes in JSON with its one true address, and each quote with the place where the page shows it", async () => {
    const { out } = await run([`${server.origin}/news/bridge?utm_source=chat`, "--json"]);
    const { article, brief } = BriefingJson.parse(JSON.parse(out));
    expect(article.source).toEqual({ kind: "link", url: `${server.origin}/news/bridge`, verified: true });
    expect(article.publishedAt).toContain("2025-05-06");
    const quotes = brief.summary.flatMap((line) => line.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { link } of quotes) expect(link).toContain(`${server.origin}/news/bridge#:~:text=`);
  });

  test("with a wall in front of its article is told as that, never briefed", async () => {
    const { code, out, err } = await run([`${server.origin}/wall`]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/sign in first.*paste/u);
  });

  test("that sends on into a private network is refused", async () => {
    const { code, err } = await run([`${server.origin}/to-the-inside`]);
    expect(code).toBe(1);
    expect(err).toMatch(/paste/iu);
  });

  test.each([
    "http:127.0.0.1:9/",
    "HTTPS:/127.0.0.1/",
    "http:\\\\127.0.0.1\\",
    " http://127.0.0.1/",
    "ht\ntp://127.0.0.1/",
    "<http://127.0.0.1/>",
    "file:/etc/hostname",
    "view-source:http://127.0.0.1/",
    "data:text/html,<p>x",
  ])("that is oddly spelt is refused as a link, not looked for as a file: %j", async (link) => {
    const { code, out, err } = await run([link]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^[^\n]+ Paste the article's text instead\.\n$/u);
  });

  test("is told from a file whose name holds a colon", async () => {
    expect((await run(["notes: May.txt"])).err).toContain("there is no such file");
    expect((await run(["C:\\news\\story.txt"])).err).toContain("there is no such file");
  });

  test("is fetched and extracted in a batch, each with what the contract names", async () => {
    const fetched = await run(
      ["batch", "fetch"],
      `${JSON.stringify({ id: 1, url: `${server.origin}/news/bridge` })}\n{"id":2,"url":"http://10.0.0.1/"}\n`,
    );
    const [page, refused] = fetched.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(page).toMatchObject({
      id: 1,
      title: "Old bridge to close",
      text: paragraphs.join("\n\n"),
      language: "en",
      warnings: [],
    });
    expect(refused).toMatchObject({ id: 2, error: { code: "address-refused" } });
    const line = { id: "a", html: wall };
    const extracted = await run(["batch", "extract"], `${JSON.stringify(line)}\n`);
    expect(JSON.parse(extracted.out)).toMatchObject({
      id: "a",
      warnings: expect.arrayContaining(["login", "too-short"]),
    });
  });

  test("is held against a brief of it: what changed since, word by word", async () => {
    const { out } = await run([`${server.origin}/news/bridge`, "--json"]);
    const file = join(folder, "brief.json");
    writeFileSync(file, out);
    const same = await run(["verify", file, "--against", `${server.origin}/news/bridge`]);
    expect(same).toMatchObject({ code: 0, out: expect.stringContaining("stand there word for word") });
    shown = paragraphs.map((text) => text.replace("eighteen months", "nine months"));
    const later = await run(["verify", file, "--against", `${server.origin}/news/bridge`]);
    shown = paragraphs;
    expect(later).toMatchObject({ code: 1, out: expect.stringContaining("“eighteen” → “nine”") });
  });
});

test.each([
  ["story.html", new TextEncoder().encode(pageOf(paragraphs))],
  [
    "story.pdf",
    pdfOf([
      column(
        paragraphs.flatMap((text) => text.split(/(?<=[.”]) /u)),
        40,
        700,
      ),
    ]),
  ],
])("a file is read by its content: %s", async (name, bytes) => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const { code, out, err } = await run([file]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("voted on Tuesday to close the old bridge");
});
