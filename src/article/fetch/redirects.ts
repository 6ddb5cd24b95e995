import { Fault } from "#brief/fault.ts";
import { type AllowedHost, assertOpenable } from "./link.ts";

const statuses = new Set([301, 302, 303, 307, 308]);

/**
 * Where a response sends its reader on to, checked like the link itself; null where it does not.
 * @throws Fault "address-refused" for a hop that may not be opened, from https to http included
 */
export const nextHop = (
  from: URL,
  status: number,
  location: string | undefined,
  allowed: readonly AllowedHost[],
): URL | null => {
  if (!statuses.has(status) || location === undefined) return null;
  if (!URL.canParse(location, from))
    throw new Fault("address-refused", `${from.hostname} sends on to an address that cannot be opened. ${paste}`);
  const next = new URL(location, from);
  try {
    assertOpenable(next, allowed);
  } catch (error) {
    if (error instanceof Fault)
      throw new Fault(error.code, `${from.hostname} sends on elsewhere. ${error.message}`, { cause: error });
    throw error;
  }
  if (from.protocol === "https:" && next.protocol === "http:")
    throw new Fault("address-refused", `${from.hostname} sends on from https to http, which is not followed. ${paste}`);
  next.hash = "";
  return next;
};

const paste = "Paste the article's text instead.";
