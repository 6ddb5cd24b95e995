import { expect, test } from "vitest";
import { exportTo } from "#store/export.ts";
import { importFrom } from "#store/import.ts";
import { openStore } from "#store/open.ts";
import { bridge, done, asked as newsAsked, pasted } from "../store/newsdesk.ts";
import { emptyFolder, freshSettings } from "../store/stores.ts";
import { openChat } from "./chat.ts";
import { openOffice } from "./office.ts";
import { until } from "./sent.ts";

test("a reply that was due in a backup and posted after it is found where it was posted, all of its parts", async () => {
  const chat = openChat({ inParts: 3 });
  const [settings, elsewhere, folder] = [
    await freshSettings("postgres"),
    await freshSettings("postgres"),
    await emptyFolder(),
  ];
  const store = await openStore(settings);
  const { job } = await done(store, newsAsked(pasted(bridge)));
  await exportTo(store, folder, new Date());
  await store.close();
  {
    await using office = await openOffice("postgres", { chat, settings });
    await until(() => office.chat.posts().length === 3, "all parts");
  }
  const restored = await openStore(elsewhere);
  expect(await importFrom(restored, folder, null)).toMatchObject({ threads: 1, requeued: 1 });
  await restored.close();
  await using office = await openOffice("postgres", { chat, settings: elsewhere });
  const isPosted = () =>
    office.store.within(job, async (rows) => {
      const row = await rows.selectFrom("deliveries").select("state").where("id", "=", job.id).executeTakeFirst();
      return row?.state === "posted";
    });
  await until(isPosted, "the delivery is posted");
  expect(chat.posts().map(({ key }) => key)).toEqual([0, 1, 2].map((n) => `${job.id}:${n}`));
});
