import { expect, test } from "vitest";
import { slackFindings } from "#slack/doctor.ts";
import { openSlack } from "../servers/slack.ts";

const settings = { botToken: "xoxb-ground", appToken: "xapp-ground", signingSecret: null };
const wrong = (findings: readonly { says: string; ok: boolean }[]): string[] =>
  findings.filter(({ ok }) => !ok).map(({ says }) => says);

test("doctor finds nothing missing where the tokens and scopes are there", async () => {
  await using slack = await openSlack();
  const findings = await slackFindings({ ...settings, apiUrl: slack.url }, () => {});
  expect(wrong(findings)).toEqual([]);
  expect(findings.map(({ says }) => says).join("\n")).toContain("without the scope files:read files are not read");
});

test("doctor names the scope that is missing, and the token that is refused", async () => {
  await using slack = await openSlack();
  slack.scopes.delete("im:history");
  const findings = await slackFindings({ ...settings, appToken: "xapp-other", apiUrl: slack.url }, () => {});
  expect(wrong(findings)).toEqual([
    expect.stringContaining("SLACK_APP_TOKEN: Slack refuses it (invalid_auth)"),
    expect.stringContaining("the scope im:history is missing (direct messages)"),
  ]);
});

test("doctor says of a bot token that Slack does not know where it is copied from", async () => {
  await using slack = await openSlack();
  const findings = await slackFindings({ ...settings, botToken: "xoxb-other", apiUrl: slack.url }, () => {});
  expect(wrong(findings)).toEqual([expect.stringContaining("OAuth & Permissions")]);
});
