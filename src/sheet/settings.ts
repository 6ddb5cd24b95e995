import type { Reply } from "#commands/command.ts";
import type { Policy, Settings } from "#commands/wanted.ts";
import { counted } from "./words.ts";

type Name = keyof Settings | "here";

/** What is set, each with what it means now. `here`: what holds in this conversation. */
export type SettingsSheet = { title: string; rows: readonly { name: Name; label: string; value: string }[] };

const policies: Readonly<Record<Policy, string>> = {
  endpoint: "may go to the model that is set up",
  "no-model": "goes to no model",
};

/** What goes to no model in a channel does not in private either. */
const strictest = ({ policy, privatePolicy }: Settings): Policy => (policy === "no-model" ? policy : privatePolicy);

export const settingsSheet = ({ settings, policy, change }: Reply & { kind: "settings" }): SettingsSheet => {
  const { language, dayTokens, retentionDays } = settings;
  const tokens =
    dayTokens === null
      ? "no limit"
      : `${dayTokens.toLocaleString("en")}; beyond them no model is asked until midnight UTC`;
  return {
    title: change ? "Settings changed" : "Settings",
    rows: [
      { name: "language", label: "Language of briefs", value: language ?? "the article's own" },
      { name: "dayTokens", label: "Model tokens a day", value: tokens },
      {
        name: "retentionDays",
        label: "Briefs are kept",
        value: `${counted(retentionDays, "day")} after the last question about them, then deleted`,
      },
      { name: "policy", label: "What is posted in channels", value: policies[settings.policy] },
      { name: "privatePolicy", label: "Files and direct messages", value: policies[strictest(settings)] },
      { name: "here", label: "What is posted in this conversation", value: policies[policy] },
    ],
  };
};
