import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { secretsOf } from "../../src/secret.ts";
import { emptyFolder } from "./stores.ts";

const unset = { databaseUrl: null, secretKey: null, previousSecretKey: null };

test("the first start makes a secret, for its owner's eyes, and the next finds it", async () => {
  const dataDir = join(await emptyFolder(), "made", "too");
  const first = await secretsOf({ ...unset, dataDir });
  expect((await readFile(join(dataDir, "secret-key"), "utf8")).trim()).toHaveLength(44);
  expect((await stat(join(dataDir, "secret-key"))).mode & 0o777).toBe(0o600);
  expect(await secretsOf({ ...unset, dataDir })).toEqual(first);
  expect(first.previous).toBeNull();
});

test("two first starts at once have the same secret", async () => {
  const dataDir = await emptyFolder();
  const made = await Promise.all([1, 2, 3, 4].map(() => secretsOf({ ...unset, dataDir })));
  expect(new Set(made.map(({ secret }) => secret.fingerprint)).size).toBe(1);
});

test("what is set goes before what is kept, and the one before it is known", async () => {
  const dataDir = await emptyFolder();
  const kept = await secretsOf({ ...unset, dataDir });
  const set = await secretsOf({ ...unset, dataDir, secretKey: "a".repeat(32), previousSecretKey: "b".repeat(32) });
  expect(set.secret.fingerprint).not.toBe(kept.secret.fingerprint);
  expect(set.previous?.fingerprint).not.toBe(set.secret.fingerprint);
});

test("with a Postgres nothing is made up: the secret must be set", async () => {
  const dataDir = await emptyFolder();
  const asked = secretsOf({ ...unset, databaseUrl: "postgres://127.0.0.1/groundwire", dataDir });
  await expect(asked).rejects.toMatchObject({ code: "usage", message: expect.stringMatching(/SECRET_KEY is not/u) });
  await expect(stat(join(dataDir, "secret-key"))).rejects.toThrow(/ENOENT/u);
});

test("a key that was cut off is not replaced by another", async () => {
  const dataDir = await emptyFolder();
  await writeFile(join(dataDir, "secret-key"), "half of a ke");
  await expect(secretsOf({ ...unset, dataDir })).rejects.toMatchObject({ code: "store-unreadable" });
  expect(await readFile(join(dataDir, "secret-key"), "utf8")).toBe("half of a ke");
});

test("a folder that cannot be made is told with its path and what to set", async () => {
  const inTheWay = join(await emptyFolder(), "file");
  await writeFile(inTheWay, "");
  await expect(secretsOf({ ...unset, dataDir: join(inTheWay, "data") })).rejects.toMatchObject({
    code: "store-not-writable",
    message: expect.stringMatching(/file\/data\/secret-key does not lie in a folder\. Set DATA_DIR/u),
  });
});

test.runIf(process.getuid?.() !== 0)("so is one of somebody else", async () => {
  const dataDir = join(await emptyFolder(), "theirs");
  await mkdir(dataDir);
  await chmod(dataDir, 0o500);
  await expect(secretsOf({ ...unset, dataDir })).rejects.toMatchObject({ code: "store-not-writable" });
});
