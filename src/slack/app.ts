import { App, type Receiver } from "@slack/bolt";
import { logError } from "#log.ts";
import { optionsFor, type Reach } from "./client.ts";
import { Heard } from "./heard.ts";
import { Command, ViewSubmission } from "./payloads.ts";

/** What is answered with the acknowledgement itself. */
export type AtOnce = {
  /** To whoever gave a command. */
  command(body: Command): string | null;
  /** What is wrong with what was filled into a form, by block; null where it is taken. */
  form(body: ViewSubmission): Readonly<Record<string, string>> | null;
};

/** Bolt, acknowledging before anything is done, and handing on what it heard. Whose it is, and what may be done with it, is asked there. */
export const boltApp = async (
  { receiver, reach, tell }: { receiver: Receiver; reach: Reach; tell: (heard: Heard) => void },
  atOnce: AtOnce,
): Promise<App> => {
  const app = new App({
    receiver,
    clientOptions: optionsFor(reach),
    deferInitialization: true,
    tokenVerificationEnabled: false,
    ignoreSelf: false,
    authorize: async () => ({ botToken: "none" }),
  });
  await app.init();

  const hear = (heard: unknown): void => {
    const read = Heard.safeParse(heard);
    if (read.success) tell(read.data);
    else reach.log("debug", "what Slack told was not understood", { at: read.error.issues[0]?.path.join(".") ?? "" });
  };

  app.command(/.*/u, async ({ ack, body }) => {
    const command = Command.safeParse(body);
    const text = command.success ? atOnce.command(command.data) : null;
    await ack(text === null ? undefined : { response_type: "ephemeral", text });
    hear({ heard: "command", body });
  });

  app.action(/.*/u, async ({ ack, body }) => {
    await ack();
    hear({ heard: "press", body });
  });

  app.shortcut(/.*/u, async ({ ack, body }) => {
    await ack();
    hear({ heard: "shortcut", body });
  });

  app.view(/.*/u, async ({ ack, body }) => {
    const view = ViewSubmission.safeParse(body);
    const wrong = view.success ? atOnce.form(view.data) : null;
    if (wrong) return ack({ response_action: "errors", errors: { ...wrong } });
    await ack();
    hear({ heard: "form", body });
  });

  for (const type of ["app_mention", "message"] as const)
    app.event(type, async ({ event, body }) => hear({ heard: "message", body: event, outer: body }));
  app.event("app_home_opened", async ({ event, body }) => hear({ heard: "visit", body: event, outer: body }));
  for (const type of ["app_uninstalled", "tokens_revoked"] as const)
    app.event(type, async ({ body }) => hear({ heard: "gone", outer: body }));

  app.error(async (error) => logError(reach.log, "something of Slack's was not worked on", error));
  return app;
};
