import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { open, seal } from "./seal.ts";
import type { Scope } from "./within.ts";

/** Nothing that is sealed opens to more than this; what is taken in is far smaller. */
const most = 256 * 1024 * 1024;

type About = { what: "article" | "brief" | "turn" | "request" | "reply" | "feedback"; thread: string; id: string };

/** Bound to what is sealed, so that it opens in its own row and in no other. */
const bound = ({ workspace, conversation }: Scope, { what, thread, id }: About): string =>
  `${what} ${workspace} ${conversation} ${thread} ${id}`;

/** A value as JSON, made small and sealed for the row that it is about. */
export const sealJson = (key: Uint8Array, value: unknown, scope: Scope, about: About): Uint8Array =>
  seal(key, deflateRawSync(JSON.stringify(value)), bound(scope, about));

/** @throws Error where the row was sealed for another place or changed, z.ZodError where it holds something else. */
export const openJson = <Shape extends z.ZodType>(
  key: Uint8Array,
  sealed: Uint8Array,
  scope: Scope,
  about: About,
  shape: Shape,
): z.infer<Shape> => {
  const bytes = inflateRawSync(open(key, sealed, bound(scope, about)), { maxOutputLength: most });
  return shape.parse(JSON.parse(bytes.toString("utf8")));
};

/** What is told later against an article that has to be opened first. */
export const anyJson = z.unknown();
