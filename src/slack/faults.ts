import { webApi } from "@slack/bolt";
import { PostRefused } from "#jobs/surface.ts";

/** What to make of an answer of Slack's that is no success. */
export type Trouble =
  /** Sure not to have been done; may be done after so many seconds. */
  | { trouble: "wait"; seconds: number }
  /** It may have been done all the same. */
  | { trouble: "in doubt" }
  | { trouble: "not in channel"; code: string }
  | { trouble: "refused"; code: string; message: string }
  /** The installation speaks no more. */
  | { trouble: "dead"; code: string };

const refusals: Readonly<Record<string, string>> = {
  is_archived: "The channel is archived; nothing can be posted there.",
  restricted_action: "This workspace lets only some people post in that channel.",
  restricted_action_read_only_channel: "The channel is read-only for apps.",
  restricted_action_thread_only_channel: "The channel takes posts only inside threads: mention the bot in a thread.",
  restricted_action_non_threadable_channel: "The channel takes no replies in threads.",
  restricted_action_thread_locked: "The thread is locked.",
  cannot_reply_to_message: "The message cannot be replied to.",
  thread_not_found: "The message that was asked under is gone.",
  message_not_found: "The message is gone.",
  messages_tab_disabled: "The app's Messages tab is switched off: somebody who administers the app can switch it on.",
  user_not_in_channel: "Only members of that channel can be told there.",
  msg_too_long: "The reply is longer than Slack takes.",
  msg_blocks_too_long: "The reply is longer than Slack takes.",
  no_permission: "The app may not post there.",
  team_access_not_granted: "The organisation has not given the app access to this workspace.",
  ekm_access_denied: "The organisation's key management keeps the app from posting.",
  external_channel_migrating: "The channel is being moved to another organisation; try again when Slack is done.",
};

const dead = [
  "account_inactive",
  "invalid_auth",
  "token_revoked",
  "not_authed",
  "token_expired",
  "user_removed_from_team",
];
const outside = ["not_in_channel", "channel_not_found"];
const busy = ["ratelimited", "rate_limited", "message_limit_exceeded"];
const unsure = ["fatal_error", "internal_error", "service_unavailable", "request_timeout", "team_added_to_org"];

/** What a call of the Web API came to grief of. */
export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { trouble: "wait", seconds: Math.max(1, error.retryAfter) };
  if (!(error instanceof webApi.WebAPIPlatformError)) return { trouble: "in doubt" };
  const code = error.data.error;
  if (busy.includes(code)) return { trouble: "wait", seconds: 5 };
  if (unsure.includes(code)) return { trouble: "in doubt" };
  if (outside.includes(code)) return { trouble: "not in channel", code };
  if (dead.includes(code)) return { trouble: "dead", code };
  if (code === "missing_scope") return { trouble: "refused", code, message: missingScope(error.data) };
  return { trouble: "refused", code, message: refusals[code] ?? `Slack refused the reply (${code}).` };
};

const missingScope = (data: object): string => {
  const needed = "needed" in data && typeof data.needed === "string" ? data.needed : "a scope";
  return `The app lacks the scope ${needed}: whoever administers it adds it and installs the app again.`;
};

export const isMissingScope = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === "missing_scope";

/** What is told to an asker whose channel the bot is not in. */
const notInChannel = "I am not in this channel, so I cannot post here. Invite me with /invite and ask again.";

/** The error for the outbox: a refusal ends it, anything else is tried again. */
export const errorFor = (trouble: Trouble, cause: unknown): Error => {
  switch (trouble.trouble) {
    case "refused":
      return new PostRefused(trouble.code, trouble.message, { cause });
    case "not in channel":
      return new PostRefused(trouble.code, notInChannel, { cause });
    case "dead":
      return new PostRefused(trouble.code, "Slack takes the app's token no more: it has to be installed again.", {
        cause,
      });
    default:
      return new Error("Slack did not take the reply for now.", { cause });
  }
};
