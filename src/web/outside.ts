import { z } from "zod";
import type { Ask } from "#commands/wanted.ts";
import { type Landed, type Part, PostRefused } from "#jobs/surface.ts";

/** Another chat, reached through a small bridge of its owner's: each part of a reply is sent to `url`. */
export type Outside = { url: string; token: string | null; send: typeof fetch };

const Answer = z.object({ ref: z.string().min(1), place: z.string().nullable().default(null) });

const headersOf = ({ token }: Outside): Record<string, string> => ({
  accept: "application/json",
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
});

/** A bridge that names no message of its own has posted it under our key. */
const landedAs = async (response: Response, ask: Ask, key: string): Promise<Landed> => {
  const read = Answer.safeParse(await response.json().catch(() => null));
  return read.success ? read.data : { ref: key, place: ask.place ?? key.replace(/:\d+$/u, "") };
};

/** `fetch` tells only in the cause why a bridge was not reached; a log shows codes alone. */
const notReached = (error: unknown): Error => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? { code: cause.code } : {};
  return Object.assign(new Error("The chat's bridge was not reached.", { cause: error }), code);
};

const sent = async (
  { send }: Outside,
  url: string,
  options: RequestInit & { signal: AbortSignal },
): Promise<Response> => {
  try {
    return await send(url, { redirect: "manual", ...options });
  } catch (error) {
    options.signal.throwIfAborted();
    throw notReached(error);
  }
};

/** Worth another try: the bridge is busy, or not well, or not there for the moment. */
const isPassing = (status: number): boolean => [408, 425, 429].includes(status) || status >= 500;

/** @throws PostRefused where the bridge says that this cannot be posted; any other error is worth another try. */
export const postOutside = async (
  outside: Outside,
  ask: Ask,
  part: Part,
  key: string,
  signal: AbortSignal,
): Promise<Landed> => {
  const { conversation, place, to } = ask;
  const response = await sent(outside, outside.url, {
    method: "POST",
    headers: { ...headersOf(outside), "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ key, conversation, place, to, part }),
    signal,
  });
  if (response.ok) return landedAs(response, ask, key);
  await response.body?.cancel();
  if (isPassing(response.status)) throw new Error(`The chat's bridge answered with ${response.status}.`);
  throw new PostRefused(
    `http-${response.status}`,
    `The reply could not be posted: the chat's bridge answered with ${response.status}.`,
  );
};

/** Whether the bridge has posted what bears this key. One that offers no look-up cannot tell. */
export const postedOutside = async (
  outside: Outside,
  ask: Ask,
  key: string,
  signal: AbortSignal,
): Promise<Landed | "no" | "cannot tell"> => {
  const url = `${outside.url.replace(/\/$/u, "")}/${encodeURIComponent(key)}`;
  const response = await sent(outside, url, { headers: headersOf(outside), signal });
  if (response.ok) return landedAs(response, ask, key);
  await response.body?.cancel();
  if (response.status === 404) return "no";
  if (isPassing(response.status) && response.status !== 501)
    throw new Error(`The chat's bridge answered with ${response.status}.`);
  return "cannot tell";
};
