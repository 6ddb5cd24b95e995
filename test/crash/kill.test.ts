import { describe, expect, test } from "vitest";
import { testSecretKey } from "../store/secret.ts";
import { freshSettings, storeKinds } from "../store/stores.ts";
import { killAtStages, stages } from "./stages.ts";

describe.each(storeKinds)("the bot killed with SIGKILL, on %s", (kind) => {
  test("answers each request once, at whatever stage it was killed", { timeout: 300_000 }, async () => {
    const { dataDir, databaseUrl } = await freshSettings(kind);
    const settings = {
      DATA_DIR: dataDir,
      SECRET_KEY: testSecretKey,
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    };
    const toll = await killAtStages(stages, settings, () => {});
    expect(toll).toEqual({ kills: stages.length, lost: 0, doubled: 0 });
  });
});

test("a chat that offers neither a key nor a look-up sees a reply twice in one window only: posted, and not yet recorded", {
  timeout: 300_000,
}, async () => {
  const { dataDir } = await freshSettings("embedded");
  const settings = { DATA_DIR: dataDir, SECRET_KEY: testSecretKey };
  const toll = await killAtStages(["stored", "posted"], settings, () => {}, "neither");
  expect(toll).toEqual({ kills: 2, lost: 0, doubled: 1 });
});
