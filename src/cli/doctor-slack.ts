import type { Log } from "#log.ts";
import type { Config } from "../config.ts";

/** What `doctor slack` says: which scope, token or setting is missing. */
export const slackExamined = async (
  { slack }: Pick<Config, "slack">,
  log: Log,
): Promise<{ text: string; ok: boolean }> => {
  if (slack === null)
    return {
      text: "Slack is not set up: make an app from slack-manifest.yaml, and set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (README, “In Slack”).",
      ok: false,
    };
  const { slackFindings } = await import("#slack/doctor.ts");
  const findings = await slackFindings(slack, log);
  const ok = findings.every((finding) => finding.ok);
  const lines = findings.map((finding) => `${finding.ok ? " " : "✗"} ${finding.says}`);
  return { text: [...lines, "", ok ? "Nothing is missing." : "Mend the lines marked ✗."].join("\n"), ok };
};
