import type { Wanted } from "#commands/wanted.ts";

/** What can be asked; how it is spelt is each platform's own. */
export type HelpSheet = {
  lead: string;
  commands: readonly { command: Wanted["command"]; does: string }[];
  foot: string;
};

const does: Readonly<Record<Wanted["command"], string>> = {
  brief:
    "A link, a pasted text or a file: what it reports, who acts and speaks, what is disputed, each line on a quote.",
  ask: "A question in the thread of a brief, answered from its article with quotes, or told that it does not say.",
  check: "Somebody's text held against the article, sentence by sentence.",
  passage: "The paragraph that a quote stands in.",
  show: "A brief of this conversation in whole.",
  recent: "The briefs of this conversation.",
  share: "A copy of a brief for another conversation.",
  edit: "A line of your brief in other words, checked against its quotes, or taken out.",
  withdraw: "Takes back a brief that you asked for.",
  forget: "Deletes a brief with its article and questions, or all of this conversation's, for good.",
  feedback: "Tells whoever runs this bot what is good, wrong, not neutral or missing in a brief.",
  settings: "Language, tokens a day, how long briefs are kept, what may go to a model.",
  help: "This.",
};

const commands: readonly Wanted["command"][] = [
  "brief",
  "ask",
  "check",
  "passage",
  "show",
  "recent",
  "share",
  "edit",
  "withdraw",
  "forget",
  "feedback",
  "settings",
];

export const helpSheet = (): HelpSheet => ({
  lead: "A neutral briefing of one article. Every line stands on words of the article that you can see.",
  commands: commands.map((command) => ({ command, does: does[command] })),
  foot: "What is asked in a conversation stays in it.",
});
