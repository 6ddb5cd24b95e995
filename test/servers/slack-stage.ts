import { type Delivery, type DeliveryKind, envelopeOf } from "./slack-delivery.ts";
import type { Obj } from "./slack-json.ts";
import type { Actor } from "./slack-payloads.ts";
import type { Channel, Installation, Message, OpenView, Person, State } from "./slack-state.ts";

/** What came of what somebody did. */
export type Told = {
  /** The message that it made or was about, or the empty string. */
  ts: string;
  deliveries: Delivery[];
};

const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`There is no ${what} in this Slack.`);
  return value;
};

const historyScope = { public: "channels:history", private: "groups:history", im: "im:history", mpim: "mpim:history" };
const eventName = { public: "channels", private: "groups", im: "im", mpim: "mpim" };
export const channelType = { public: "channel", private: "group", im: "im", mpim: "mpim" };

/** Everybody and everything by name, and the way to the app. */
export const openStage = (
  state: State,
  base: string,
  events: ReadonlySet<string>,
  deliver: (kind: DeliveryKind, payload: Obj) => Promise<Delivery>,
) => {
  const installationIn = (team: string): Installation => {
    const all = [...state.installations.values()];
    const own = all.findLast((each) => each.team === team);
    return need(own ?? all.find(({ isOrg }) => isOrg), `installation in ${team}`);
  };
  const personAt = (id: string): Person => need(state.people.get(id), `person ${id}`);
  return {
    state,
    base,
    deliver,
    installationIn,
    personAt,
    channelAt: (id: string): Channel => need(state.channels.get(id), `channel ${id}`),
    messageAt: (channel: string, ts: string): Message =>
      need(
        state.messages.find((each) => each.channel === channel && each.ts === ts),
        `message ${ts} in ${channel}`,
      ),
    viewAt: (id: string): OpenView =>
      need(
        state.views.find((each) => each.id === id),
        `open view ${id}`,
      ),
    actorFor: (user: string, team: string): Actor => ({
      state,
      person: personAt(user),
      installation: installationIn(team),
      base,
    }),
    event: (inside: Obj, team: string, isShared = false): Promise<Delivery> =>
      deliver("events_api", envelopeOf(inside, team, installationIn(team), state.now(), isShared)),
    /** Whether the app hears of messages in a place at all. */
    hears: ({ team, kind, members }: Channel): boolean => {
      const { scopes, botUser } = installationIn(team);
      return members.has(botUser) && events.has(`message.${eventName[kind]}`) && scopes.has(historyScope[kind]);
    },
  };
};

export type Stage = ReturnType<typeof openStage>;

export const told = async (ts: string, ...sent: readonly Promise<Delivery>[]): Promise<Told> => ({
  ts,
  deliveries: await Promise.all(sent),
});
