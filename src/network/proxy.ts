import ipaddr from "ipaddr.js";
import { hostOf, literalOf, portOf } from "./hosts.ts";

/** Where links go through; each stands for the other where only one is set. `none`: hosts that are reached without one. */
export type Proxies = { readonly https: string | null; readonly http: string | null; readonly none: readonly string[] };

export const noProxies: Proxies = { https: null, http: null, none: [] };

/** The proxy that a link goes through, or null. Loopback never does: it would be the proxy's own. */
export const proxyFor = (url: URL, { https, http, none }: Proxies): string | null => {
  const proxy = url.protocol === "https:" ? (https ?? http) : (http ?? https);
  return proxy === null || isLoopback(url) || none.some((entry) => isExempt(url, entry)) ? null : proxy;
};

const isLoopback = (url: URL): boolean => {
  const literal = literalOf(hostOf(url));
  return literal
    ? !literal.includes("%") && ipaddr.parse(literal).range() === "loopback"
    : /(?:^|\.)localhost$/.test(hostOf(url));
};

/** One entry of NO_PROXY: `*`, a name with all names below it, an address, a network, each but the last with an optional port. */
const isExempt = (url: URL, entry: string): boolean => {
  if (entry === "*") return true;
  const host = hostOf(url);
  const literal = literalOf(host);
  if (entry.includes("/")) return literal !== null && isWithin(literal, entry);
  const [, named = entry, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
  if (port && Number(port) !== portOf(url)) return false;
  const name = named
    .toLowerCase()
    .replace(/^\*?\./, "")
    .replace(/\.$/, "");
  return literal ? literal === (literalOf(name) ?? name) : host === name || host.endsWith(`.${name}`);
};

const isWithin = (address: string, network: string): boolean => {
  if (!ipaddr.isValidCIDR(network)) return false;
  const [range, bits] = ipaddr.parseCIDR(network);
  const parsed = ipaddr.parse(address);
  return parsed.kind() === range.kind() && parsed.match(range, bits);
};
