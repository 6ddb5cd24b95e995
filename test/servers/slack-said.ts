import type { Obj } from "./slack-json.ts";
import type { Filled } from "./slack-values.ts";

/** A file that a person posts. */
export type Shared = { name: string; type?: string; text?: string; bytes?: Uint8Array; needsInfo?: boolean };

/** Where on the screen a button is: a message (its ts; one that only this person sees has one too), or a modal (its id). */
type Spot = { message: string } | { view: string };

/** What a person does, or what happens. `user` and `channel` are ids. */
export type Said =
  | { kind: "command"; user: string; channel: string; text: string; command?: string }
  /** "<@U0BOT>" mentions the bot. Where it is a member this makes a message event, an app_mention, or both. `from`: such as bot_id, of another bot. */
  | {
      kind: "message";
      user: string;
      channel: string;
      text: string;
      thread?: string;
      files?: readonly Shared[];
      from?: Obj;
    }
  | { kind: "edit"; channel: string; ts: string; text: string }
  /** Slack added a preview to a message: the same words, told as a change. */
  | { kind: "unfurl"; channel: string; ts: string }
  | { kind: "remove"; channel: string; ts: string }
  /** `action`: an action id or a label. `choice`: the label or value of an entry in a menu. `values`: what stands in fields beside it. */
  | { kind: "press"; user: string; channel?: string; on: Spot; action: string; choice?: string; values?: Filled }
  | { kind: "submit"; user: string; view: string; values: Filled }
  | { kind: "close"; user: string; view: string }
  | { kind: "shortcut"; user: string; callback: string }
  | { kind: "message shortcut"; user: string; channel: string; ts: string; callback: string }
  | { kind: "home"; user: string; tab?: "home" | "messages" }
  | { kind: "stop"; user: string; channel: string; thread: string }
  | { kind: "uninstall"; team?: string }
  /** Any other event, as the Events API words it. */
  | { kind: "event"; event: Obj; team?: string; id?: string }
  /** Anything else that the Events API sends, the outer part included. */
  | { kind: "envelope"; payload: Obj };
