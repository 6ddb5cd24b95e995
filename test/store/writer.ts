import { openStore } from "#store/open.ts";
import { testSecret } from "./secret.ts";

/** A process that has a store open and writes rows, each told once it is committed, until it is killed. */
const [dataDir = ""] = process.argv.slice(2);
const scope = { workspace: "*", conversation: "*" };

const store = await openStore({ databaseUrl: null, dataDir, secret: testSecret, previous: null });
for (let n = 0; ; n += 1) {
  await store.within(scope, (rows) =>
    rows
      .insertInto("workspaces")
      .values({
        id: `w${n}`,
        surface: "test",
        name: null,
        settings: "{}",
        created_at: new Date(),
        swept_at: new Date(),
      })
      .execute(),
  );
  process.stdout.write(`w${n}\n`);
}
