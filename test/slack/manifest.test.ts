import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

/** Slack's rules for the parts that we use (slackapi/manifest-schema 2.0.0): an unknown key is refused. */
const Manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/u),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({
      display_name: z
        .string()
        .max(80)
        .regex(/^[a-z0-9._-]+$/u),
      always_online: z.boolean(),
    }),
    agent_view: z.strictObject({
      agent_description: z.string().max(300),
      suggested_prompts: z.array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) })).max(4),
    }),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().max(32).startsWith("/"),
          description: z.string().max(2_000),
          usage_hint: z.string().max(1_000),
          should_escape: z.boolean(),
        }),
      )
      .min(1),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().max(24),
          type: z.enum(["message", "global"]),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

/** Without which scope an event is not sent. */
const scopeOf: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: "app_mentions:read",
  app_uninstalled: null,
  "message.channels": "channels:history",
  "message.groups": "groups:history",
  "message.im": "im:history",
  "message.mpim": "mpim:history",
  tokens_revoked: null,
};

const manifest = Manifest.parse(parse(readFileSync("slack-manifest.yaml", "utf8")));

test("the manifest makes an app of the kind that new apps must be, in one paste", () => {
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(["/brief"]);
  expect(manifest.features.shortcuts.map(({ name }) => name)).toEqual(["Brief this", "Check this", "Brief an article"]);
  expect(manifest.settings.event_subscriptions.bot_events).toContain("app_home_opened");
});

test("only what a chat cannot do without is asked of everybody; the rest may be unticked", () => {
  const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
  expect(bot).toEqual(expect.arrayContaining(optional));
  expect(bot.filter((scope) => !optional.includes(scope)).toSorted()).toEqual([
    "app_mentions:read",
    "assistant:write",
    "chat:write",
    "commands",
    "im:history",
  ]);
});

test("every event that is asked for has its scope", () => {
  const { bot } = manifest.oauth_config.scopes;
  for (const event of manifest.settings.event_subscriptions.bot_events) {
    const scope = scopeOf[event];
    expect(scope, event).not.toBe(undefined);
    if (scope !== null) expect(bot).toContain(scope);
  }
});
