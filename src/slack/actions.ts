import { z } from "zod";
import { sectionNames } from "#sheet/sheet.ts";

const brief = { brief: z.uuid(), version: z.int().min(1) };
const line = z.int().min(0);

/** What a button or menu entry of ours asks for. The ids in it are all that a message carries of what is kept. */
export const Action = z.discriminatedUnion("action", [
  /** A section of a brief in whole, from `page` on, for whoever asks. */
  z.object({ action: z.literal("show"), ...brief, section: z.enum(sectionNames), page: z.int().min(0) }),
  /** The paragraph that a line's quotes stand in; `line` is its place among `statementsOf(brief)`. */
  z.object({ action: z.literal("passage"), ...brief, line }),
  /** Share, correct, take back, forget: what can be done with a brief. */
  z.object({ action: z.literal("manage"), ...brief }),
  z.object({ action: z.literal("share"), ...brief }),
  /** The lines to choose from, from `page` on. */
  z.object({ action: z.literal("lines"), ...brief, page: z.int().min(0) }),
  /** The form for a line's words. */
  z.object({ action: z.literal("edit"), ...brief, line }),
  z.object({ action: z.literal("withdraw"), ...brief }),
  z.object({ action: z.literal("forget"), ...brief }),
  z.object({ action: z.literal("feedback"), ...brief, verdict: z.enum(["good", "wrong", "not-neutral", "missing"]) }),
  z.object({ action: z.literal("refresh"), ...brief }),
  /** The form for a question, asked in the thread of the brief. */
  z.object({ action: z.literal("ask") }),
  /** A question of our own wording, asked in the thread of an answer. */
  z.object({ action: z.literal("disputes") }),
  /** One more field for text in the form of `/brief`, which then has so many. */
  z.object({ action: z.literal("more-text"), parts: z.int().min(1) }),
  /** Is a link: nothing is to be done. */
  z.object({ action: z.literal("open") }),
]);
export type Action = z.infer<typeof Action>;

/** An option's value holds 75 characters by the narrower of Slack's own figures. */
export const valueFor = (action: Action): string => {
  switch (action.action) {
    case "show":
      return ["show", action.brief, action.version, action.section, action.page].join(" ");
    case "passage":
    case "edit":
      return [action.action, action.brief, action.version, action.line].join(" ");
    case "lines":
      return ["lines", action.brief, action.version, action.page].join(" ");
    case "feedback":
      return ["feedback", action.brief, action.version, action.verdict].join(" ");
    case "more-text":
      return ["more-text", action.parts].join(" ");
    case "open":
    case "ask":
    case "disputes":
      return action.action;
    default:
      return [action.action, action.brief, action.version].join(" ");
  }
};

const number = (text: string | undefined): number => (text === undefined ? Number.NaN : Number(text));

const read = (value: string): unknown => {
  const [action, ...rest] = value.split(" ");
  if (action === "more-text") return { action, parts: number(rest[0]) };
  const [id, version, third, fourth] = rest;
  const of = { action, brief: id, version: number(version) };
  switch (action) {
    case "show":
      return { ...of, section: third, page: number(fourth) };
    case "passage":
    case "edit":
      return { ...of, line: number(third) };
    case "lines":
      return { ...of, page: number(third) };
    case "feedback":
      return { ...of, verdict: third };
    default:
      return of;
  }
};

/** What a pressed button asks for; null where it is none of ours. */
export const actionOf = (value: string): Action | null => Action.safeParse(read(value)).data ?? null;

/** "show:disputed": tells the elements of one message apart, and is the same for the same button everywhere. */
export const actionIdOf = (action: Action): string => {
  switch (action.action) {
    case "show":
      return `show:${action.section}:${action.page}`;
    case "passage":
    case "edit":
      return `${action.action}:${action.line}`;
    case "lines":
      return `lines:${action.page}`;
    case "feedback":
      return `feedback:${action.verdict}`;
    default:
      return action.action;
  }
};

/** Menus, whose options hold the actions. */
export const menuIds = { more: "more", feedback: "feedback" } as const;
