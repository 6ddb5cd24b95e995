import { z } from "zod";
import { Ask, Person, Wanted } from "#commands/wanted.ts";

/** The workspaces of this surface: another platform's are not reached through it. */
const Workspace = Ask.shape.workspace.refine(
  (id) => id.startsWith("web:"),
  'a workspace of this surface starts with "web:"',
);

const plainId = (id: string): boolean => /^[^\p{Cc}\p{Cs}]+$/u.test(id);
const notPlain = "no control characters";

/** Whose conversation an address means. */
export const Spot = z.object({
  workspace: Workspace.refine(plainId, notPlain).default("web:local"),
  conversation: Ask.shape.conversation.refine(plainId, notPlain),
});

/** An event as it is posted here: an ask, with what most callers need not say left out. */
export const EventBody = z.strictObject({
  /** The same for each retry of the same event; the header Idempotency-Key says it as well. */
  key: Ask.shape.key.refine(plainId, notPlain).optional(),
  ...Spot.shape,
  kind: Ask.shape.kind.default("channel"),
  /** The thread that it is asked in: the `place` of a message in it. */
  place: Ask.shape.place.default(null),
  asker: Person.refine(({ id }) => plainId(id), notPlain),
  mayAdminister: Ask.shape.mayAdminister,
  to: Ask.shape.to.default(null),
  wanted: Wanted,
});

export const surfaceName = "web";

export const askFrom = ({ key, ...said }: z.infer<typeof EventBody>, otherKey: string): Ask =>
  Ask.parse({ ...said, key: key ?? otherKey, surface: surfaceName });

/** What is wrong with what was sent, each mistake by its place and none by its value. */
export const mistakesIn = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message)).join("; ");
