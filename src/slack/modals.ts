import type { Listed } from "#commands/command.ts";
import type { Policy, Settings } from "#commands/wanted.ts";
import type { FaultSheet } from "#sheet/faults.ts";
import { button } from "./brief.ts";
import { actions, context, leaf, oneLine, piecesOf, plainText, richText, section } from "./escape.ts";
import { fileField, languageField, policies } from "./fields.ts";
import { limits } from "./limits.ts";
import { plainUnits } from "./lines.ts";
import { choice, input, linkField, option, textField, type View, viewOf } from "./views.ts";

/** What a form is known by when it comes back. */
export const callbacks = {
  brief: "brief",
  check: "check",
  ask: "ask",
  share: "share",
  edit: "edit",
  forget: "forget",
  feedback: "feedback",
  settings: "settings",
  read: "read",
} as const;

/** Opened at once, before anything is looked up: a trigger lasts three seconds. */
export const waitingView = (title: string, meta: string): View =>
  viewOf({ callback: callbacks.read, title, meta, blocks: [context("One moment.")] });

export const faultView = ({ title, text }: Pick<FaultSheet, "title" | "text">, meta: string): View =>
  viewOf({
    callback: callbacks.read,
    title: "Not done",
    meta,
    blocks: [...plainUnits(title, { bold: true }), ...plainUnits(text)].map(({ block }) => block),
  });

/** As many as the text of a long article takes; the form stays far under what Slack takes. */
export const mostTextParts = 12;

export const textPart = (n: number): string => `text-${n}`;

/**
 * `/brief` alone. A field holds 3,000 characters, so that a longer text comes in `parts`, joined as they are; or as a file.
 * `files`: whether the bot may read them.
 */
export const briefView = ({ meta, parts, files }: { meta: string; parts: number; files: boolean }): View => {
  const texts = Array.from({ length: parts }, (_, n) =>
    textField({
      block: textPart(n + 1),
      label: n === 0 ? "Or its text" : `Text, part ${n + 1}`,
      optional: true,
      hint:
        n === 0
          ? "A field holds 3,000 characters. Put a longer text in several, or attach it as a file."
          : "Goes on where the part before it ends, letter by letter.",
    }),
  );
  const more =
    parts < mostTextParts
      ? [actions(button("Add a field for more text", { action: "more-text", parts: parts + 1 }))]
      : [];
  return viewOf({
    callback: callbacks.brief,
    title: "Brief an article",
    submit: "Brief it",
    meta,
    blocks: [
      linkField({ block: "link", label: "Link", optional: true }),
      ...texts,
      ...more,
      ...(files ? [fileField] : []),
      choice({ block: "where", label: "For whom" }, [option("Post it here", "here"), option("Only to me", "alone")], {
        initial: "here",
        radio: true,
      }),
      choice(
        { block: "length", label: "Length" },
        [option("Short", "short"), option("Standard", "standard"), option("Long", "long")],
        { initial: "standard" },
      ),
      languageField("language", null),
    ],
  });
};

/** `Check this` where no thread says which article is meant. */
export const checkView = (meta: string): View =>
  viewOf({
    callback: callbacks.check,
    title: "Check this text",
    submit: "Check it",
    meta,
    blocks: [
      richText(section(leaf("Against which article is it held? Each of its sentences is looked up there."))),
      linkField({ block: "link", label: "Link", optional: true }),
      textField({
        block: textPart(1),
        label: "Or the article's text",
        optional: true,
        hint: "At most 3,000 characters.",
      }),
    ],
  });

export const askView = (meta: string): View =>
  viewOf({
    callback: callbacks.ask,
    title: "Ask the article",
    submit: "Ask",
    meta,
    blocks: [
      textField({ block: "question", label: "Your question", hint: "The answer stands in the thread of the brief." }),
    ],
  });

export const shareView = (headline: string, meta: string): View =>
  viewOf({
    callback: callbacks.share,
    title: "Share this brief",
    submit: "Share",
    meta,
    blocks: [
      ...plainUnits(oneLine(headline), { bold: true }).map(({ block }) => block),
      input(
        { block: "to", label: "Where to", hint: "A copy is posted there under your name; the bot must be a member." },
        {
          type: "conversations_select",
          action_id: "to",
          filter: { include: ["public", "private"], exclude_bot_users: true },
        },
      ),
    ],
  });

/** What can be done with a brief. */
export const manageView = (ref: { brief: string; version: number }, headline: string, meta: string): View => {
  const sure = (title: string, text: string, confirm: string) => ({
    confirm: {
      title: plainText(title),
      text: plainText(text),
      confirm: plainText(confirm),
      deny: plainText("Keep it"),
    },
  });
  const rows = [
    ["A copy for another conversation.", button("Share", { action: "share", ...ref })],
    [
      "A line in other words, checked against its quotes, or taken out.",
      button("Correct a line", { action: "lines", ...ref, page: 0 }),
    ],
    [
      "Takes the brief back; a note stays where it stood.",
      button(
        "Take it back",
        { action: "withdraw", ...ref },
        sure("Take it back?", "A note will stand in its place.", "Take it back"),
      ),
    ],
    [
      "Deletes the brief, its article and its questions, for good.",
      button(
        "Forget",
        { action: "forget", ...ref },
        { style: "danger", ...sure("Forget it?", "This cannot be undone.", "Forget it") },
      ),
    ],
  ] as const;
  return viewOf({
    callback: callbacks.read,
    title: "Share, correct, forget",
    meta,
    blocks: [
      ...plainUnits(oneLine(headline), { bold: true }).map(({ block }) => block),
      ...rows.flatMap(([does, does2]) => [actions(does2), context(does)]),
    ],
  });
};

const longestLine = 2_000;

/** A line's words, to be put otherwise. A line longer than Slack's field can only be taken out. */
export const editView = (text: string, meta: string): View => {
  const fits = text.length <= longestLine;
  const shown = piecesOf(oneLine(text), limits.input).map((piece) => richText(section(leaf(piece))));
  return viewOf({
    callback: callbacks.edit,
    title: "Correct a line",
    submit: "Save",
    meta,
    blocks: [
      ...(fits ? [] : shown),
      textField(
        {
          block: "text",
          label: "In other words",
          optional: true,
          hint: "Checked against the same quotes. Empty it to take the line out.",
        },
        { longest: longestLine, ...(fits ? { initial: text } : {}) },
      ),
    ],
  });
};

/** `/brief forget`: this conversation's briefs, to choose one. */
export const forgetView = (briefs: readonly Listed[], meta: string): View =>
  briefs.length === 0
    ? viewOf({
        callback: callbacks.read,
        title: "Forget a brief",
        meta,
        blocks: [richText(section(leaf("There is no brief in this conversation.")))],
      })
    : viewOf({
        callback: callbacks.forget,
        title: "Forget a brief",
        submit: "Forget it",
        meta,
        blocks: [
          choice(
            {
              block: "brief",
              label: "Which one",
              hint: "It is deleted with its article and its questions, and cannot be brought back.",
            },
            [
              ...briefs.slice(0, limits.optionsOfSelect - 1).map(({ id, headline }) => option(headline, id)),
              option("All of this conversation", "conversation"),
            ],
          ),
        ],
      });

const verdicts = [
  ["good", "It is good"],
  ["wrong", "Something is wrong"],
  ["not-neutral", "It is not neutral"],
  ["missing", "Something is missing"],
] as const;

export const feedbackView = (verdict: (typeof verdicts)[number][0], meta: string): View =>
  viewOf({
    callback: callbacks.feedback,
    title: "What about this brief?",
    submit: "Send",
    meta,
    blocks: [
      choice(
        { block: "verdict", label: "It is read by whoever runs the bot" },
        verdicts.map(([value, label]) => option(label, value)),
        { initial: verdict },
      ),
      textField({ block: "note", label: "More", optional: true }),
    ],
  });

/** `own`: this conversation's policy, null where the workspace's holds. */
export const settingsView = (settings: Settings, own: Policy | null, meta: string): View =>
  viewOf({
    callback: callbacks.settings,
    title: "Settings",
    submit: "Save",
    meta,
    blocks: [
      languageField("language", settings.language),
      textField(
        { block: "retention", label: "Days that a brief is kept", hint: "After the last question about it." },
        { longest: 4, oneLine: true, initial: String(settings.retentionDays) },
      ),
      textField(
        { block: "tokens", label: "Model tokens a day", optional: true, hint: "Empty: no limit." },
        { longest: 12, oneLine: true, ...(settings.dayTokens === null ? {} : { initial: String(settings.dayTokens) }) },
      ),
      choice({ block: "policy", label: "What is posted in channels" }, policies, { initial: settings.policy }),
      choice({ block: "private", label: "Files and direct messages" }, policies, { initial: settings.privatePolicy }),
      choice(
        { block: "here", label: "What is posted in this conversation" },
        [option("As the workspace has it", "workspace"), ...policies],
        { initial: own ?? "workspace" },
      ),
    ],
  });
