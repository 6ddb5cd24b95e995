import { Fault } from "#brief/fault.ts";
import { assertAdministers, isAlone } from "./access.ts";
import { isStrictest } from "./allowed.ts";
import type { Asking } from "./asking.ts";
import type { Reply } from "./command.ts";
import { type Policy, Settings, type WantedOf } from "./wanted.ts";

/** Shows the settings, or changes those that are named. */
export const settingsHere = async (asking: Asking, wanted: WantedOf<"settings">): Promise<Reply> => {
  const { set, conversation } = wanted;
  if (set !== null && conversation !== null)
    throw new Fault("usage", "Change the workspace's settings and this conversation's policy one after the other.");
  const [settings, policy] = await Promise.all([
    asking.memory.settings(),
    asking.memory.policy(isStrictest(asking, [])),
  ]);
  if (set !== null) {
    assertAdministers(asking, "A workspace's settings are changed");
    return workspaceSet(asking, { settings, policy }, changed(settings, set));
  }
  if (conversation === null) return { kind: "settings", settings, policy };
  // Whoever is alone with the bot may make it stricter there, and nobody but an administrator looser.
  if (!(isAlone(asking) && conversation.policy === "no-model"))
    assertAdministers(asking, "A conversation's data policy is changed");
  return {
    kind: "settings",
    settings,
    policy: conversation.policy ?? sharedPolicy(asking, settings),
    change: { change: "policy", policy: conversation.policy },
  };
};

const changed = (settings: Settings, set: object): Settings =>
  Settings.parse({
    ...settings,
    ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)),
  });

/** What holds where a conversation says nothing of its own. */
const sharedPolicy = (asking: Asking, { policy, privatePolicy }: Settings): Policy =>
  isStrictest(asking, []) && privatePolicy === "no-model" ? "no-model" : policy;

type Shown = Pick<Reply & { kind: "settings" }, "settings" | "policy">;

/** A conversation that follows its workspace follows it at once. */
const workspaceSet = (asking: Asking, before: Shown, settings: Settings): Reply => {
  const follows = before.policy === sharedPolicy(asking, before.settings);
  return {
    kind: "settings",
    settings,
    policy: follows ? sharedPolicy(asking, settings) : before.policy,
    change: { change: "settings", settings },
  };
};
