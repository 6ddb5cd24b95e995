import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openReply, type Piece } from "../../src/engine/model/reply.ts";

const fields = new Map([
  ["summary", "list"],
  ["actors", "list"],
  ["kind", "single"],
] as const);
const verdicts = new Map([["verdicts", "list"]] as const);

const longest = 100_000;

/** What a reply gives, pushed in these chunks, with how it ended. */
const readIn = (chunks: readonly string[], of: typeof fields | typeof verdicts = fields, cutOff = false) => {
  const reply = openReply(new Map(of), longest);
  const pieces = chunks.flatMap((chunk) => reply.push(chunk));
  const end = reply.end(cutOff);
  return { pieces: [...pieces, ...end.pieces], read: end.read, whole: end.whole };
};

const read = (text: string, of: typeof fields | typeof verdicts = fields): Piece[] => readIn([text], of).pieces;

const summary = (...values: unknown[]): Piece[] => values.map((value, index) => ({ key: "summary", index, value }));
const kind = (value: unknown): Piece => ({ key: "kind", index: null, value });

/** What JSON.parse makes of the same object, as pieces. */
const parsed = (value: Readonly<Record<string, unknown>>): Piece[] =>
  Object.entries(value).flatMap(([key, field]): Piece[] =>
    Array.isArray(field)
      ? field.map((element, index) => ({ key, index, value: element }))
      : [{ key, index: null, value: field }],
  );

describe("whatever JSON of the shape, cut anywhere, with noise around it", () => {
  const json = fc.jsonValue({ depthSize: "small", maxDepth: 6 });
  const shape = fc.record({
    summary: fc.array(json, { maxLength: 6 }),
    actors: fc.array(json, { maxLength: 4 }),
    kind: fc.oneof(fc.string({ unit: "binary" }), fc.constant(null), fc.integer()),
  });
  const noise = fc.constantFrom(
    ...[
      "",
      "\uFEFF",
      "```json\n",
      "Here is the brief:\n\n",
      '<think>{"summary": [1]} hm</think>\n',
      "Said in [p12] by {a3}: ",
      'It\'s "done"\n',
    ],
  );
  const behind = fc.constantFrom("", "\n```", "\nAnything else? {yes}", "   \n\n", "</s>");
  const chunked = (text: string, cuts: readonly number[]): string[] => {
    const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
    return at.slice(1).map((end, n) => text.slice(at[n], end));
  };

  test("gives what JSON.parse gives", () => {
    fc.assert(
      fc.property(
        shape,
        noise,
        behind,
        fc.constantFrom(undefined, 1, 2, "\t"),
        fc.array(fc.nat(), { maxLength: 8 }),
        (value, before, after, indent, cuts) => {
          const chunks = chunked(`${before}${JSON.stringify(value, null, indent)}${after}`, cuts);
          expect(readIn(chunks)).toEqual({
            pieces: parsed(JSON.parse(JSON.stringify(value))),
            read: true,
            whole: true,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("cut off anywhere gives the first pieces of the same, and nothing that is not there", () => {
    fc.assert(
      fc.property(shape, fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        const { pieces } = readIn([text.slice(0, cut % text.length)], fields, true);
        expect(parsed(JSON.parse(text)).slice(0, pieces.length)).toEqual(pieces);
      }),
      { numRuns: 300 },
    );
  });

  test("any text at all is read to its end, and chunks make no difference", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "{",
          "}",
          "[",
          "]",
          '"',
          "'",
          ":",
          ",",
          "\\",
          "summary",
          '"kind"',
          "<think>",
          "//",
          "“",
          "null",
        ),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(), { maxLength: 5 }), (parts, cuts) => {
        const text = parts.join("");
        expect(readIn(chunked(text, cuts))).toEqual(readIn([text]));
      }),
      { numRuns: 300 },
    );
  });
});

describe("an element is given as soon as it is whole", () => {
  test("and a string once it is known to have ended", () => {
    const reply = openReply(new Map(fields), longest);
    expect(reply.push('{"kind": "says"')).toEqual([]);
    expect(reply.push(', "summary": [{"a": 1')).toEqual([kind("says")]);
    expect(reply.push('}, {"a"')).toEqual(summary({ a: 1 }));
  });
});

describe("what models write instead of JSON", () => {
  test.each<[string, string, Piece[]]>([
    ["commas too many", '{"summary": [{"a": 1,},], "kind": "k",}', [...summary({ a: 1 }), kind("k")]],
    [
      "commas too few",
      '{"summary": [{"a": "x"\n"b": 1} {"a": 2}]\n"kind": "k"}',
      [...summary({ a: "x", b: 1 }, { a: 2 }), kind("k")],
    ],
    [
      "single quotation marks",
      "{'summary': [{'a': 'the minister's plan', 'b': None}]}",
      summary({ a: "the minister's plan", b: null }),
    ],
    ["bare keys", "{summary: [{a: true}], kind: 'k'}", [...summary({ a: true }), kind("k")]],
    [
      "typographic quotation marks for JSON's",
      "{“summary”: [{“a”: “he said “no” to it”}]}",
      summary({ a: "he said “no” to it" }),
    ],
    ["typographic quotation marks within", '{"summary": [{"a": "he said “no”"}]}', summary({ a: "he said “no”" })],
    [
      "quotation marks not escaped",
      '{"summary": [{"a": "He said "no" to it."}]}',
      summary({ a: 'He said "no" to it.' }),
    ],
    ["line breaks in strings", '{"summary": [{"a": "one\ntwo\tthree"}]}', summary({ a: "one\ntwo\tthree" })],
    ["escapes that are none", String.raw`{"summary": [{"a": "it\'s \u00e9 \q \u12"}]}`, summary({ a: "it's é q 12" })],
    [
      "comments",
      '{"summary": [ // first\n{"a": 1}, /* {"a": 0}, */ {"a": "http://x"}]}',
      summary({ a: 1 }, { a: "http://x" }),
    ],
    ["another spelling of a key", '{"Summary": [1], "KIND": "k"}', [...summary(1), kind("k")]],
    ["one element without its list", '{"summary": {"a": 1}}', summary({ a: 1 })],
    ["null for a list", '{"summary": null, "kind": null}', [kind(null)]],
    ["a list never closed", '{"summary": [{"a": 1}, "kind": "k"}', [...summary({ a: 1 }), kind("k")]],
    [
      "a brace too many",
      '{"summary": [{"a": 1}}, {"a": 2}], "kind": "k"}',
      [...summary({ a: 1 }, { a: 2 }), kind("k")],
    ],
    ["a prototype", '{"summary": [{"__proto__": {"a": 1}}]}', summary(JSON.parse('{"__proto__": {"a": 1}}'))],
  ])("%s", (_, text, pieces) => {
    expect(read(text)).toEqual(pieces);
  });

  test.each<[string, string]>([
    ["NaN", '{"a": NaN}'],
    ["an ellipsis", "..."],
    ["a key without a value", '{"a":}'],
    ["a value without a key", '{"a": 1, : 2}'],
    ["a bracket never closed", '{"b": [1, 2}'],
  ])("an element with %s is left out, and its neighbours are not", (_, broken) => {
    expect(read(`{"summary": [{"a": 1}, ${broken}, {"a": 2}], "kind": "k"}`)).toEqual([
      { key: "summary", index: 0, value: { a: 1 } },
      { key: "summary", index: 2, value: { a: 2 } },
      kind("k"),
    ]);
  });

  test.each([
    ["in a wrapper", '{"brief": {"summary": [1]}}'],
    ["in two", '{"response": {"brief": {"summary": [1]}}}'],
    ["in an array", '[{"summary": [1]}]'],
    ["beside something else", '{"thoughts": {"a": [1]}, "summary": [1], "score": 3}'],
    ["as the arguments of a call", '<tool_call>{"name": "brief", "arguments": {"summary": [1]}}</tool_call>'],
    ["as arguments in a string", String.raw`{"name": "brief", "arguments": "{\"summary\": [1]}"}`],
    ["behind an empty one", '{}\n{"summary": [1]}'],
  ])("the object stands %s", (_, text) => {
    expect(read(text)).toEqual(summary(1));
  });

  test("a bare array stands for the only list that was asked for", () => {
    const element = { n: 1, verdict: "carried" };
    expect(read(JSON.stringify([element, element]), verdicts)).toEqual(
      [0, 1].map((index) => ({ key: "verdicts", index, value: element })),
    );
    expect(read("[1, 2, 3]", verdicts)).toEqual([]);
  });

  test.each([
    ["closed", '<think>maybe {"summary": [0]}</think>{"summary": [1]}'],
    ["never opened", 'Maybe {a3} or [the mayor].</think>{"summary": [1]}'],
    ["under another name", '<reasoning>{"summary": [0]}</reasoning>{"summary": [1]}'],
    ["never closed", '<think>So: {"summary": [1]}'],
  ])("thoughts are left out: %s", (_, text) => {
    expect(read(text)).toEqual(summary(1));
  });

  test("thoughts that were cut off are no reply", () => {
    expect(readIn(['<think>maybe {"summary": [1]}'], fields, true)).toEqual({ pieces: [], read: false, whole: false });
  });

  test.each(["", "no", "I'm sorry, I can't.", "[1, 2, 3]", '{"title": "Quay"}', "{", '"'])("%j is no reply", (text) => {
    expect(readIn([text])).toEqual({ pieces: [], read: false, whole: false });
  });
});

describe("no reply is too much", () => {
  test.each([
    ["brackets", "[".repeat(200_000)],
    ["objects", '{"a":'.repeat(50_000)],
    ["quotation marks", "\"{'“".repeat(50_000)],
    ["thoughts", "<think>".repeat(30_000)],
    ["field names", '"summary": {'.repeat(20_000)],
    ["one string", `{"summary": ["${"a".repeat(300_000)}`],
    ["backslashes", `{"kind": "${"\\".repeat(200_000)}`],
    ["quotation marks in a string", `{"x": "{${'\\"{'.repeat(60_000)}`],
    ["white space", `{"kind": "k"${" ".repeat(300_000)}`],
  ])("%s without end", (_, text) => {
    const started = performance.now();
    const reply = openReply(new Map(fields), longest);
    for (let at = 0; at < text.length && !reply.isFull(); at += 1_000) reply.push(text.slice(at, at + 1_000));
    expect(reply.isFull()).toBe(true);
    reply.end(true);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
