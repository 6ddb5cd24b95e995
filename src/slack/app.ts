import { App, type Receiver } from "@slack/bolt";
import { type Log, logError } from "#log.ts";
import { optionsFor, type Reach } from "./client.ts";
import type { Housed } from "./homes.ts";
import { BlockActions, Command, EventOuter, Message, Shortcut, ViewSubmission } from "./payloads.ts";

/** What is done with what Slack tells, each after it was acknowledged. */
export type Heard = {
  command(body: Command): Promise<void>;
  message(body: Message, outer: EventOuter): Promise<void>;
  pressed(body: BlockActions): Promise<void>;
  shortcut(body: Shortcut): Promise<void>;
  /** @returns what is wrong with what was filled in, by block; null where it is taken. */
  submitted(body: ViewSubmission): { errors: Record<string, string> } | { next: () => Promise<void> };
  home(user: string, channel: string, tab: string, outer: EventOuter): Promise<void>;
  gone(outer: EventOuter): Promise<void>;
};

/** What a slash command is answered with at once, to whoever gave it. */
export type AckText = (body: Command) => string | null;

export type Whose = (source: {
  teamId: string | undefined;
  enterpriseId: string | undefined;
  isOrg: boolean;
}) => Promise<Housed | null>;

/** Bolt, with every listener acknowledging before anything else is done. */
export const boltApp = async (
  { receiver, reach, whose }: { receiver: Receiver; reach: Reach; whose: Whose },
  heard: Heard,
  ackText: AckText,
): Promise<App> => {
  const { log } = reach;
  const app = new App({
    receiver,
    clientOptions: optionsFor(reach),
    deferInitialization: true,
    tokenVerificationEnabled: false,
    ignoreSelf: false,
    authorize: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      const housed = await whose({ teamId, enterpriseId, isOrg: isEnterpriseInstall });
      if (!housed) throw new Error("No installation is known for that workspace.");
      const { home, token } = housed;
      return { botToken: token, botUserId: home.botUser, ...(home.botId === null ? {} : { botId: home.botId }) };
    },
  });
  await app.init();

  app.command(/.*/u, async ({ ack, body }) => {
    const command = Command.parse(body);
    const text = ackText(command);
    await ack(text === null ? undefined : { response_type: "ephemeral", text });
    await safely(log, "a command", () => heard.command(command));
  });

  for (const type of ["app_mention", "message"] as const)
    app.event(type, async ({ event, body }) => {
      const message = Message.safeParse(event);
      if (message.success) await safely(log, "a message", () => heard.message(message.data, EventOuter.parse(body)));
    });

  app.action(/.*/u, async ({ ack, body }) => {
    await ack();
    const pressed = BlockActions.safeParse(body);
    if (pressed.success) await safely(log, "a button", () => heard.pressed(pressed.data));
  });

  app.shortcut(/.*/u, async ({ ack, body }) => {
    await ack();
    const shortcut = Shortcut.safeParse(body);
    if (shortcut.success) await safely(log, "a shortcut", () => heard.shortcut(shortcut.data));
  });

  app.view(/.*/u, async ({ ack, body }) => {
    const view = ViewSubmission.safeParse(body);
    if (!view.success) return ack();
    const result = heard.submitted(view.data);
    if ("errors" in result) return ack({ response_action: "errors", errors: result.errors });
    await ack();
    await safely(log, "a form", result.next);
  });

  app.event("app_home_opened", async ({ event, body }) => {
    await safely(log, "a visit", () => heard.home(event.user, event.channel, event.tab ?? "", EventOuter.parse(body)));
  });

  for (const type of ["app_uninstalled", "tokens_revoked"] as const)
    app.event(type, async ({ body }) => {
      await safely(log, "an end", () => heard.gone(EventOuter.parse(body)));
    });

  app.error(async (error) => logError(log, "something of Slack's was not worked on", error));
  return app;
};

const safely = async (log: Log, what: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    logError(log, `${what} of Slack's was not worked on`, error);
  }
};
