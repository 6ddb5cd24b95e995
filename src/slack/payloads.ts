import { z } from "zod";

/** What is read of Slack's payloads; all else in them is left alone. */

const Flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]);

export const Command = z.object({
  command: z.string(),
  text: z.string().default(""),
  user_id: z.string(),
  user_name: z.string().optional(),
  channel_id: z.string(),
  channel_name: z.string().default(""),
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: Flag.optional(),
  response_url: z.url().optional(),
  trigger_id: z.string(),
});
export type Command = z.infer<typeof Command>;

export const SlackFile = z.object({
  id: z.string(),
  name: z.string().nullish(),
  size: z.number().nullish(),
  mimetype: z.string().nullish(),
  filetype: z.string().nullish(),
  mode: z.string().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
  file_access: z.string().nullish(),
});
export type SlackFile = z.infer<typeof SlackFile>;

const Words = z.object({
  text: z.string().default(""),
  blocks: z.array(z.unknown()).optional(),
  files: z.array(SlackFile).optional(),
});

export const Message = Words.extend({
  type: z.enum(["message", "app_mention"]),
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  bot_profile: z.unknown().optional(),
  team: z.string().optional(),
  user_team: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  message: Words.extend({
    user: z.string().optional(),
    bot_id: z.string().optional(),
    ts: z.string(),
    thread_ts: z.string().optional(),
    edited: z.object({ ts: z.string() }).optional(),
  }).optional(),
  previous_message: Words.partial().optional(),
  deleted_ts: z.string().optional(),
});
export type Message = z.infer<typeof Message>;

const Authorization = z.object({
  enterprise_id: z.string().nullish(),
  team_id: z.string().nullish(),
  is_enterprise_install: z.boolean().optional(),
});

/** Whose installation an event is for. */
export const EventOuter = z.object({
  team_id: z.string().optional(),
  enterprise_id: z.string().nullish(),
  event_id: z.string().optional(),
  is_ext_shared_channel: z.boolean().optional(),
  authorizations: z.array(Authorization).optional(),
});
export type EventOuter = z.infer<typeof EventOuter>;

const Team = z.object({ id: z.string(), enterprise_id: z.string().optional() }).nullish();

const Actor = z.object({
  id: z.string(),
  name: z.string().optional(),
  username: z.string().optional(),
  team_id: z.string().optional(),
});

const Where = {
  team: Team,
  enterprise: z.object({ id: z.string() }).nullish(),
  is_enterprise_install: Flag.optional(),
  user: Actor,
};

export const BlockActions = z.object({
  ...Where,
  type: z.literal("block_actions"),
  trigger_id: z.string(),
  response_url: z.url().optional(),
  channel: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  view: z.object({ id: z.string(), hash: z.string().optional(), private_metadata: z.string().optional() }).optional(),
  actions: z.array(
    z.object({
      action_id: z.string(),
      action_ts: z.string().optional(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
});
export type BlockActions = z.infer<typeof BlockActions>;

export const Shortcut = z.object({
  ...Where,
  type: z.enum(["shortcut", "message_action"]),
  callback_id: z.string(),
  trigger_id: z.string(),
  response_url: z.url().optional(),
  channel: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  message: Words.extend({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
});
export type Shortcut = z.infer<typeof Shortcut>;

const ViewState = z.object({
  values: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        value: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
        selected_conversation: z.string().nullish(),
        files: z.array(SlackFile).nullish(),
      }),
    ),
  ),
});

export const ViewSubmission = z.object({
  ...Where,
  type: z.literal("view_submission"),
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string().default(""),
    app_installed_team_id: z.string().nullish(),
    state: ViewState,
  }),
});
export type ViewSubmission = z.infer<typeof ViewSubmission>;
