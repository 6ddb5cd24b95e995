import { expect, test } from "vitest";
import { PostRefused } from "#jobs/surface.ts";
import { postedOutside, postOutside } from "#web/outside.ts";
import { openRoom, type RoomManners } from "../servers/room.ts";
import { helpAsk } from "./help-ask.ts";

const ask = { ...helpAsk, to: { channel: 7 } };
const { signal } = new AbortController();
const part = { text: "A line." };

const opened = async (manners: RoomManners) => {
  const room = await openRoom(manners);
  return {
    room,
    outside: { url: room.url, token: null, send: fetch },
    [Symbol.asyncDispose]: room[Symbol.asyncDispose],
  };
};

test("a part is posted with its key, and lands where the chat says", async () => {
  await using there = await opened("keys");
  const landed = await postOutside(there.outside, ask, part, "r1:0", signal);
  expect(landed).toEqual({ ref: "m1", place: "m1" });
  expect(there.room.posts()).toEqual([{ key: "r1:0", conversation: "desk", place: "m1", part, ref: "m1" }]);
});

test("the same key sent twice stands once where the chat minds keys, twice where it does not", async () => {
  await using minds = await opened("keys");
  await using blind = await opened("look-up");
  for (const { outside } of [minds, blind]) {
    await postOutside(outside, ask, part, "r1:0", signal);
    await postOutside(outside, ask, part, "r1:0", signal);
  }
  expect(minds.room.counts()).toEqual({ "r1:0": 1 });
  expect(minds.room.sent()).toEqual({ "r1:0": 2 });
  expect(blind.room.counts()).toEqual({ "r1:0": 2 });
});

test("a look-up finds what was posted, tells what was not, and says where it cannot tell", async () => {
  await using minds = await opened("keys");
  await postOutside(minds.outside, ask, part, "r1:0", signal);
  expect(await postedOutside(minds.outside, ask, "r1:0", signal)).toEqual({ ref: "m1", place: "m1" });
  expect(await postedOutside(minds.outside, ask, "r1:1", signal)).toBe("no");
  await using neither = await opened("neither");
  expect(await postedOutside(neither.outside, ask, "r1:0", signal)).toBe("cannot tell");
});

test.each([400, 403, 404, 410, 422])("a chat that says %i refuses for good", async (status) => {
  await using there = await opened("keys");
  there.room.refuse(status);
  const refused = await postOutside(there.outside, ask, part, "r1:0", signal).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PostRefused);
  expect(refused).toMatchObject({ code: `http-${status}` });
});

test.each([408, 429, 500, 503])("a chat that says %i is tried again", async (status) => {
  await using there = await opened("keys");
  there.room.refuse(status);
  const failed = await postOutside(there.outside, ask, part, "r1:0", signal).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  expect(failed).not.toBeInstanceOf(PostRefused);
  expect(await postOutside(there.outside, ask, part, "r1:0", signal)).toMatchObject({ ref: "m1" });
});

test("an answer that never comes ends with the signal, and the post is found by its key", async () => {
  await using there = await opened("look-up");
  const letGo = there.room.hold();
  const stop = new AbortController();
  const posting = postOutside(there.outside, ask, part, "r1:0", stop.signal).catch((error: unknown) => error);
  await there.room.seen(({ key }) => key === "r1:0");
  stop.abort();
  expect(await posting).toBeInstanceOf(Error);
  letGo();
  expect(await postedOutside(there.outside, ask, "r1:0", signal)).toMatchObject({ ref: "m1" });
});

test("a chat that is not there at all is tried again, and the log can tell why", async () => {
  await using there = await opened("keys");
  await there.room[Symbol.asyncDispose]();
  const failed = await postOutside(there.outside, ask, part, "r1:0", signal).catch((error: unknown) => error);
  expect(failed).not.toBeInstanceOf(PostRefused);
  expect(failed).toMatchObject({ code: "ECONNREFUSED" });
});
