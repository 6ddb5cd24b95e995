import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "#store/open.ts";
import { openFresh, storeKinds } from "./stores.ts";

describe.each(storeKinds)("a store on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  test("opens, with its tables there and empty", async () => {
    const found = await store.within({ workspace: "w", conversation: "*" }, (rows) =>
      rows.selectFrom("threads").selectAll().execute(),
    );
    expect(found).toEqual([]);
    expect(store.kind).toBe(kind);
  });
});
