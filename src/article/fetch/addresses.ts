import ipaddr from "ipaddr.js";

/** "private": read only where the operator names the host. "forbidden": never read, whoever names it. */
export type Reach = "public" | "private" | "forbidden";

const privateRanges = new Set(["private", "loopback", "uniqueLocal", "carrierGradeNat"]);

/** Where clouds answer with the machine's own credentials. The first is a public address that only Azure's machines can reach. */
const metadata = new Set([
  "168.63.129.16",
  "169.254.169.254",
  "100.100.100.200",
  "fd00:ec2::254",
  "fd20:ce::254",
  "fd00:42::42",
]);

/** The only block that IANA gives out to the public internet. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/** What an address reaches. What cannot be read as one is forbidden. `reachOf("10.0.0.1")` is "private". */
export const reachOf = (address: string): Reach => {
  // With a zone ("fe80::1%eth0") an address is one of this machine's own networks.
  if (!ipaddr.isValid(address) || address.includes("%")) return "forbidden";
  const parsed = ipaddr.parse(address);
  if (metadata.has(parsed.toString())) return "forbidden";
  const range = parsed.range();
  if (privateRanges.has(range)) return "private";
  if (range !== "unicast") return "forbidden";
  return parsed instanceof ipaddr.IPv6 && (!parsed.match(globalUnicast) || isIsatap(parsed)) ? "forbidden" : "public";
};

/** ISATAP (RFC 5214) hides an IPv4 address behind the prefix of any network. */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean => (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe;
