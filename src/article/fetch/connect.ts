import { lookup as systemLookup } from "node:dns/promises";
import { buildConnector } from "undici";
import { Fault } from "#brief/fault.ts";
import { literalOf } from "#network/hosts.ts";
import { reachOf } from "./addresses.ts";
import { type AllowedHost, allowanceOf } from "./link.ts";

/** Every address that a name has. */
export type Lookup = (name: string) => Promise<readonly string[]>;

export const lookupBySystem: Lookup = async (name) =>
  (await systemLookup(name, { all: true })).map(({ address }) => address);

type Guard = { allowed: readonly AllowedHost[]; lookup: Lookup; timeoutMs: number };

/**
 * Opens sockets for undici. A name is looked up once, all its addresses are checked, and the socket goes to one of those and to nothing
 * else, so that a name which changes its answer between the check and the connection gains nothing. One forbidden address among
 * several refuses the name: a public site has none, and whoever mixes them means to be tried again.
 */
export const guardedConnector = ({ allowed, lookup, timeoutMs }: Guard): buildConnector.connector => {
  return (options, callback) => {
    checkedAddresses(options, { allowed, lookup }).then(
      (addresses) => connectTo(addresses, timeoutMs)(options, callback),
      (error: Error) => callback(error, null),
    );
  };
};

const checkedAddresses = async (
  { protocol, hostname, port }: buildConnector.Options,
  { allowed, lookup }: Pick<Guard, "allowed" | "lookup">,
) => {
  const bracketed = hostname.includes(":") && !hostname.startsWith("[") ? `[${hostname}]` : hostname;
  const url = new URL(`${protocol}//${bracketed}${port ? `:${port}` : ""}`);
  const literal = literalOf(hostname);
  const addresses = literal ? [literal] : await lookup(hostname);
  if (addresses.length === 0) throw Object.assign(new Error(`no address for ${hostname}`), { code: "ENOTFOUND" });
  const isNamed = allowanceOf(url, allowed) !== null;
  for (const address of addresses) {
    const reach = reachOf(address);
    if (reach === "public" || (reach === "private" && isNamed)) continue;
    throw new Fault(
      "address-refused",
      `${hostname} leads to an address that is not on the public internet. Paste the article's text instead.`,
    );
  }
  return addresses;
};

const connectTo = (addresses: readonly string[], timeout: number): buildConnector.connector => {
  const answers = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  return buildConnector({
    allowH2: false,
    timeout,
    port: 0, // undici puts the port of the link here
    lookup: (_name, { all }, answer) =>
      all ? answer(null, answers) : answer(null, answers[0]?.address ?? "", answers[0]?.family),
  });
};
