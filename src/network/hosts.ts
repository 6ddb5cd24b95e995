import ipaddr from "ipaddr.js";

/** The address that a URL's host spells, without brackets; null for a name. */
export const literalOf = (host: string): string | null => {
  const bare = host.startsWith("[") ? host.slice(1, -1) : host;
  return ipaddr.isValid(bare) ? bare : null;
};

/** A URL's host without the dot that a name may end with. */
export const hostOf = (url: URL): string => url.hostname.replace(/\.$/, "");

export const portOf = (url: URL): number => Number(url.port || (url.protocol === "https:" ? 443 : 80));
