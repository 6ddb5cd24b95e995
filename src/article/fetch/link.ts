import { Fault } from "#brief/fault.ts";
import { hostOf, literalOf, portOf } from "#network/hosts.ts";
import { reachOf } from "./addresses.ts";
import { isPrivateName } from "./names.ts";
import { isWebPort } from "./ports.ts";

/** A host that the operator lets be read although it is private; null: on any port. `host` is spelt as in a URL. */
export type AllowedHost = { readonly host: string; readonly port: number | null };

const longest = 8_000;
const paste = "Paste the article's text instead.";

/**
 * A link that somebody posted, once its spelling has passed: http or https, no name or password in it, a public name, a port of the web.
 * Which addresses the name has is checked when it is connected to.
 * @throws Fault "not-a-link", "address-refused"
 */
export const linkFrom = (posted: string, allowed: readonly AllowedHost[]): URL => {
  const text = posted.trim().replace(/^<(.*)>$/s, "$1");
  if (text.length > longest) throw refused(`The link has more than ${longest.toLocaleString("en")} characters.`);
  if (!URL.canParse(text)) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) throw refused("The link names no address that can be opened.");
    throw new Fault("not-a-link", `This is not a link. A link starts with https:// or http://. ${paste}`);
  }
  const url = new URL(text);
  assertOpenable(url, allowed);
  url.hash = "";
  url.hostname = hostOf(url);
  return url;
};

/** @throws Fault "address-refused" where a URL may not be opened, for what its spelling says. */
export const assertOpenable = (url: URL, allowed: readonly AllowedHost[]): void => {
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refused(`Only http and https links are opened, not ${url.protocol.slice(0, 20)}.`);
  if (url.username || url.password)
    throw refused("The link holds a name or a password, and such links are not opened.");
  const host = hostOf(url);
  if (allowanceOf(url, allowed)) {
    const literal = literalOf(host);
    if (literal && reachOf(literal) === "forbidden")
      throw refused(`${host} is never opened, whatever the settings allow.`);
    return;
  }
  if (literalOf(host)) throw refused(`${host} is a bare address; links are opened by a public name only.`);
  if (isPrivateName(host)) throw refused(`${host.replace(/[^\w.-]/g, "?")} is a name of a private network.`);
  if (!isWebPort(portOf(url))) throw refused(`Port ${url.port} is not a port of the web.`);
};

/** The operator's word for this host and port, or null. A port that was not named is still one of the web. */
export const allowanceOf = (url: URL, allowed: readonly AllowedHost[]): AllowedHost | null =>
  allowed.find(
    ({ host, port }) => host === hostOf(url) && (port === null ? isWebPort(portOf(url)) : port === portOf(url)),
  ) ?? null;

const refused = (why: string): Fault => new Fault("address-refused", `${why} ${paste}`);
