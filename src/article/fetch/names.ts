import { reachOf } from "./addresses.ts";

/** Names that mean a machine's own network: RFC 6761, 6762, 7686, 8375 and 9476, ICANN's .internal, and what routers and offices use. */
const privateEndings = new Set(
  `localhost local localdomain internal intranet intra private corp home lan domain workgroup mail host dhcp
   arpa test invalid onion alt i2p svc consul docker kube cluster vpn box fritz lxd nomad default localdomain4 localdomain6`.split(
    /\s+/,
  ),
);

/** Public names that answer with loopback or with whatever address is written into them. Connection checks catch them; a proxy would not. */
const echoing = [
  "localtest.me",
  "lvh.me",
  "vcap.me",
  "lacolhost.com",
  "yoogle.com",
  "nip.io",
  "sslip.io",
  "xip.io",
  "traefik.me",
  "local.gd",
  "backname.io",
  "spoofed.burpcollaborator.net",
];

/** Names under which clouds answer with a machine's own credentials, and under which routers answer their own house. */
const innerNames = [
  "metadata.goog",
  "metadata.google.com",
  "metadata.platformequinix.com",
  "metadata.packet.net",
  "metadata.tencentyun.com",
  "routerlogin.net",
  "routerlogin.com",
  "tplinkwifi.net",
  "tplinklogin.net",
  "router.asus.com",
  "speedport.ip",
];

/** Public names end in letters, or in what letters of other scripts are written as. */
const publicEnding = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

/** Whether a name is one of a private network, as far as its spelling tells. `name` is a URL's host without a dot at its end. */
export const isPrivateName = (name: string): boolean => {
  const labels = name.split(".");
  const isWhole = labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label)) && name.length <= 253;
  const ending = labels.at(-1) ?? "";
  if (!isWhole || labels.length < 2 || !publicEnding.test(ending)) return true;
  return (
    privateEndings.has(ending) ||
    labels.includes("localhost") ||
    isUnder(name, echoing) ||
    isUnder(name, innerNames) ||
    spellsAnAddress(name)
  );
};

const isUnder = (name: string, names: readonly string[]): boolean =>
  names.some((ending) => name === ending || name.endsWith(`.${ending}`));

/** "10.0.0.1.example.com", "ip-10-0-0-1.example.com": names that promise an address which is not public. */
const spellsAnAddress = (name: string): boolean =>
  [...name.matchAll(/(?<![0-9])(\d{1,3})([.-])(\d{1,3})\2(\d{1,3})\2(\d{1,3})(?![0-9])/g)].some(
    ([, first, , second, third, fourth]) => reachOf([first, second, third, fourth].map(Number).join(".")) !== "public",
  );
