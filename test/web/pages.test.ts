import { expect, test } from "vitest";
import { NewerThan, newerPage, OlderThan, olderPage, type Posted, type PostedIn } from "#web/pages.ts";
import { helpAsk as ask } from "./help-ask.ts";

const spot = { workspace: "web:local", conversation: "desk" };

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
const post = (id: string, seconds: number): Posted => ({
  id,
  at: at(seconds),
  place: null,
  ask,
  shown: { reply: { kind: "help" }, request: id, thread: null, brief: null },
});

const order = (a: { at: Date; id: string }, b: { at: Date; id: string }): number =>
  a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1);

/** A conversation in memory that is read as the outbox is. */
const reading =
  (posts: Posted[]): PostedIn =>
  async (_, which, limit) => {
    const sorted = posts.toSorted(order);
    if ("from" in which) return sorted.filter((each) => each.at >= which.from).slice(0, limit);
    const { before } = which;
    return sorted.filter((each) => before === null || order(each, before) < 0).slice(-limit);
  };

const ids = ({ posts }: { posts: readonly Posted[] }): string[] => posts.map(({ id }) => id);

test("the last posts come first, and older ones page by page", async () => {
  const read = reading([post("a", 0), post("b", 10), post("c", 10), post("d", 30)]);
  const last = await olderPage(read, spot, null, 2);
  expect(ids(last)).toEqual(["c", "d"]);
  const before = await olderPage(read, spot, OlderThan.parse(last.older), 2);
  expect(ids(before)).toEqual(["a", "b"]);
  expect(before.older).toBeNull();
});

test("what was posted since is given once, in order", async () => {
  const posts = [post("a", 0), post("b", 10)];
  const read = reading(posts);
  const first = await olderPage(read, spot, null, 10);
  posts.push(post("c", 11), post("d", 60), post("e", 61));
  const second = await newerPage(read, spot, NewerThan.parse(first.newer), 2);
  expect(ids(second)).toEqual(["c", "d"]);
  const third = await newerPage(read, spot, NewerThan.parse(second.newer), 2);
  expect(ids(third)).toEqual(["e"]);
  const fourth = await newerPage(read, spot, NewerThan.parse(third.newer), 2);
  expect(ids(fourth)).toEqual([]);
  expect(ids(await newerPage(read, spot, NewerThan.parse(fourth.newer), 2))).toEqual([]);
});

test("a post that is written down late, with an earlier time, is not missed", async () => {
  const posts = [post("b", 10)];
  const read = reading(posts);
  const first = await olderPage(read, spot, null, 10);
  posts.push(post("late", 7));
  const second = await newerPage(read, spot, NewerThan.parse(first.newer), 10);
  expect(ids(second)).toEqual(["late"]);
  expect(ids(await newerPage(read, spot, NewerThan.parse(second.newer), 10))).toEqual([]);
});

test("a conversation in which nothing was posted can be followed from its start", async () => {
  const posts: Posted[] = [];
  const read = reading(posts);
  const empty = await olderPage(read, spot, null, 10);
  posts.push(post("a", 0));
  expect(ids(await newerPage(read, spot, NewerThan.parse(empty.newer), 10))).toEqual(["a"]);
});

test.each(["", "x", "e30", "%%%"])("%j is no cursor", (text) => {
  expect(NewerThan.safeParse(text).success).toBe(false);
  expect(OlderThan.safeParse(text).success).toBe(false);
});
