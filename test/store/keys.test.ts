import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { liveInstallations, loadInstallation, markDead, saveInstallation } from "#store/installations.ts";
import { rotateSecrets } from "#store/keys.ts";
import type { Store } from "#store/open.ts";
import { secretFrom } from "#store/seal.ts";
import { fill, speakOf, wordsOf } from "./filled.ts";
import { openFresh, storeKinds } from "./stores.ts";

const now = new Date("2026-11-24T12:00:00Z");
const desk = { workspace: "slack:T1", conversation: "C1" };
const others = { workspace: "slack:T2", conversation: "C9" };
const place = { workspace: "slack:T1", surface: "slack" };

describe.each(storeKinds)("keys on %s", (kind) => {
  let store: Store;
  const secret = secretFrom("a new secret that is long enough to be one");
  const third = secretFrom("a third secret that is long enough to be one");
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  test("a changed SECRET_KEY seals anew what the one before sealed, once, and reads it before and after", async () => {
    const threads = [
      await fill(store, desk, now, "Ministers met."),
      await fill(store, others, now, "Theirs."),
    ] as const;
    const changed = { ...store, secret, previous: store.secret };
    expect(await wordsOf(changed, desk, threads[0])).toBe("Ministers met.");
    const turned = await Promise.all([rotateSecrets(changed), rotateSecrets(changed)]);
    expect(turned[0] + turned[1]).toBe(4);
    const alone = { ...store, secret, previous: null };
    expect(await rotateSecrets(alone)).toBe(0);
    expect(await wordsOf(alone, desk, threads[0])).toBe("Ministers met.");
    expect(await wordsOf(alone, others, threads[1])).toBe("Theirs.");
    await expect(wordsOf(store, desk, threads[0])).rejects.toThrow(/sealed with another SECRET_KEY/);
  });

  test("a secret that sealed nothing here is refused with what to do", async () => {
    const wrong = { ...store, secret: third, previous: store.secret };
    await expect(rotateSecrets(wrong)).rejects.toMatchObject({
      code: "secret-changed",
      message: expect.stringContaining("SECRET_KEY_PREVIOUS"),
    });
  });

  test("places that are made by many at once get one key", async () => {
    const anew = { workspace: "slack:T5", conversation: "C5" };
    const threads = await Promise.all(["a", "b", "c", "d", "e"].map((words) => fill(store, anew, now, words)));
    expect(await Promise.all(threads.map((thread) => wordsOf(store, anew, thread)))).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("what is sealed opens in its own row only, and not once a byte is changed", async () => {
    const scope = { workspace: "slack:T6", conversation: "C6" };
    const [one, other] = [await fill(store, scope, now, "One."), await fill(store, scope, now, "Other.")];
    await store.within(scope, async (rows) => {
      const row = await rows
        .selectFrom("articles")
        .select("sealed")
        .where("thread", "=", one)
        .executeTakeFirstOrThrow();
      await rows.updateTable("articles").set({ sealed: row.sealed }).where("thread", "=", other).execute();
    });
    await expect(wordsOf(store, scope, other)).rejects.toThrow();
    await store.within(scope, async (rows) => {
      const row = await rows
        .selectFrom("articles")
        .select("sealed")
        .where("thread", "=", one)
        .executeTakeFirstOrThrow();
      const changed = Uint8Array.from(row.sealed, (byte, at) => (at === 20 ? byte ^ 1 : byte));
      await rows.updateTable("articles").set({ sealed: changed }).where("thread", "=", one).execute();
    });
    await expect(wordsOf(store, scope, one)).rejects.toThrow();
  });

  test("an installation is kept sealed, replaced by a newer one, and rests while its tokens are refused", async () => {
    const installed = { token: "xoxb-unmistakable", bot: "B1" };
    await saveInstallation({ ...store, secret }, { ...place, name: "Desk" }, installed, now);
    const opened = { ...store, secret };
    expect(await loadInstallation(opened, place)).toEqual(installed);
    expect(await speakOf(store, "slack:T1", "unmistakable")).toEqual({});
    await markDead(opened, place, now);
    expect(await loadInstallation(opened, place)).toBeNull();
    expect(await liveInstallations(opened, "slack")).toEqual([]);
    await saveInstallation(opened, { ...place, name: "Desk" }, { token: "xoxb-2" }, now);
    expect(await liveInstallations(opened, "slack")).toEqual([
      { workspace: "slack:T1", installed: { token: "xoxb-2" } },
    ]);
    expect(await loadInstallation(opened, { ...place, workspace: "slack:T2" })).toBeNull();
    expect(await loadInstallation(opened, { ...place, surface: "discord" })).toBeNull();
  });
});
