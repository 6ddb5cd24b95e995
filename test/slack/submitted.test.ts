import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Settings } from "#commands/wanted.ts";
import { limits } from "#slack/limits.ts";
import {
  briefView,
  checkView,
  editView,
  feedbackView,
  forgetView,
  manageView,
  settingsView,
  shareView,
} from "#slack/modals.ts";
import { briefSubmitted, settingsSubmitted } from "#slack/submitted.ts";
import { refusedView } from "./refused.ts";

const typed = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([block, value]) => [block, { [block]: { value } }]));

const chosen = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([block, value]) => [block, { [block]: { selected_option: { value } } }]),
  );

test("a text longer than a field is joined as it is, letter by letter", () => {
  const sample = readFileSync("samples/arab-peace-force.txt", "utf8");
  expect(sample.length).toBeGreaterThan(limits.input);
  for (const at of [limits.input, 1_234]) {
    const form = briefSubmitted(typed({ "text-1": sample.slice(0, at), "text-2": sample.slice(at) }));
    expect(form).toMatchObject({ posted: { kind: "paste", text: sample } });
  }
});

test("a link, a text or a file is taken, and no two of them", () => {
  expect(briefSubmitted(typed({}))).toEqual({ wrong: { link: "Give a link, a text or a file." } });
  expect(briefSubmitted(typed({ link: " https://a.example/x " }))).toMatchObject({
    posted: { kind: "link", url: "https://a.example/x" },
    length: "standard",
    language: null,
    alone: false,
  });
  expect(briefSubmitted(typed({ link: "https://a.example", "text-1": "The council met." }))).toHaveProperty(
    "wrong.link",
  );
  const files = { file: { file: { files: [{ id: "F1", name: "a.pdf" }] } } };
  expect(briefSubmitted(files)).toMatchObject({ posted: { kind: "attached", name: "a.pdf", ref: "F1" } });
});

test("who it is for, how long and in which language are as chosen", () => {
  const form = {
    ...typed({ link: "https://a.example" }),
    ...chosen({ where: "alone", length: "long", language: "de" }),
  };
  expect(briefSubmitted(form)).toMatchObject({ alone: true, length: "long", language: "de" });
});

test("settings are whole numbers and known words", () => {
  const form = (days: string, tokens: string) => ({
    ...typed({ retention: days, tokens }),
    ...chosen({ language: "own", policy: "no-model", private: "endpoint", here: "workspace" }),
  });
  expect(settingsSubmitted(form("30", ""))).toEqual({
    set: { language: null, retentionDays: 30, dayTokens: null, policy: "no-model", privatePolicy: "endpoint" },
    conversation: { policy: null },
  });
  expect(settingsSubmitted(form("0", ""))).toHaveProperty("wrong.retention");
  expect(settingsSubmitted(form("30", "many"))).toHaveProperty("wrong.tokens");
});

test("Slack takes every form", () => {
  const brief = { brief: "0b7e3a52-7a1b-4a56-9b1e-2b8f0c6d1e11", version: 1 };
  const long = "A headline that goes on and on, & on ".repeat(30);
  const listed = {
    id: brief.brief,
    version: 1,
    thread: "t",
    state: "standing" as const,
    createdAt: new Date(0),
    by: "U1",
    headline: long,
    place: null,
  };
  const views = [
    ...[1, 12].flatMap((parts) => [true, false].map((files) => briefView({ meta: "{}", parts, files }))),
    checkView("{}"),
    editView("x".repeat(2_000), "{}"),
    editView(long.repeat(9), "{}"),
    feedbackView("wrong", "{}"),
    forgetView([], "{}"),
    forgetView(
      Array.from({ length: 130 }, () => listed),
      "{}",
    ),
    manageView(brief, long, "{}"),
    settingsView(Settings.parse({ language: "sw", dayTokens: 5 }), "no-model", "{}"),
    shareView(long, "{}"),
  ];
  expect(views.flatMap(refusedView)).toEqual([]);
});
