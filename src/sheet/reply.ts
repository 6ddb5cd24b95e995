import type { Reply } from "#commands/command.ts";
import { type AgainSheet, againSheet } from "./again.ts";
import { answerSheet } from "./answer.ts";
import { briefSheet } from "./brief.ts";
import { type CheckSheet, checkSheet } from "./check.ts";
import { type FaultSheet, faultSheet, toldOpenly } from "./faults.ts";
import { type HelpSheet, helpSheet } from "./help.ts";
import { type ListSheet, listSheet } from "./list.ts";
import { type PassageSheet, passageSheet } from "./passage.ts";
import { type SettingsSheet, settingsSheet } from "./settings.ts";
import type { AnswerSheet, Sheet } from "./sheet.ts";

/** A reply laid out, for every surface to draw in its own way. */
export type ReplySheet =
  | { kind: "brief"; sheet: Sheet }
  | { kind: "answer"; question: string; sheet: AnswerSheet }
  | { kind: "check"; sheet: CheckSheet }
  | { kind: "passage"; sheet: PassageSheet }
  | { kind: "again"; sheet: AgainSheet }
  | { kind: "list"; sheet: ListSheet }
  | { kind: "settings"; sheet: SettingsSheet }
  | { kind: "help"; sheet: HelpSheet }
  | { kind: "done"; text: string }
  | { kind: "fault"; sheet: FaultSheet };

/** A brief that was taken over looks like one that was made. Pure: the same reply gives the same sheet. */
export const sheetOf = ({ reply }: { reply: Reply }): ReplySheet => {
  switch (reply.kind) {
    case "brief":
      return { kind: "brief", sheet: briefSheet(reply.reading.article, toldOpenly(reply.brief)) };
    case "copy":
    case "edited":
    case "shown":
      return { kind: "brief", sheet: briefSheet(reply.article, toldOpenly(reply.brief)) };
    case "answer": {
      const { article, answer } = reply;
      return { kind: "answer", question: answer.question, sheet: answerSheet(article, toldOpenly(answer)) };
    }
    case "check": {
      const { article, draft, lines } = reply;
      return { kind: "check", sheet: checkSheet(article, draft, lines, reply) };
    }
    case "passage":
      return { kind: "passage", sheet: passageSheet(reply.article, reply.statement) };
    case "again":
      return { kind: "again", sheet: againSheet(reply) };
    case "listed":
      return { kind: "list", sheet: listSheet(reply) };
    case "settings":
      return { kind: "settings", sheet: settingsSheet(reply) };
    case "help":
      return { kind: "help", sheet: helpSheet() };
    case "done":
      return { kind: "done", text: reply.text };
    case "fault":
      return { kind: "fault", sheet: faultSheet(reply.fault) };
  }
};
