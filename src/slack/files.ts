import { z } from "zod";
import { Fault } from "#brief/fault.ts";
import type { Posted } from "#brief/posted.ts";
import { type Client, patiently } from "./client.ts";
import { isMissingScope } from "./faults.ts";

const mostBytes = 20 * 1024 * 1024;

const noRead = (name: string, cause: unknown): Fault =>
  new Fault(
    "unreadable",
    `I may not read ${name}: the app needs the scope files:read. Whoever administers it adds it and installs the app again.`,
    { cause },
  );

/** Slack serves a page to log in by, with success, where the token may not read a file. */
const isLoginPage = (name: string, type: string, bytes: Uint8Array): boolean => {
  if (!type.includes("text/html")) return false;
  const start = Buffer.from(bytes.subarray(0, 4_000)).toString("utf8");
  return !/\.html?$/iu.test(name) || /slack-edge|signin|<title>[^<]*Slack/iu.test(start);
};

/** The token goes to Slack alone: a file may lie with somebody else. */
const isSlacks = (url: string, apiUrl: string): boolean => {
  const at = URL.parse(url);
  if (!at) return false;
  if (at.hostname === URL.parse(apiUrl)?.hostname) return true;
  return at.protocol === "https:" && /(?:^|\.)(?:slack\.com|slack-files\.com|slack-edge\.com)$/u.test(at.hostname);
};

const Info = z.object({
  url_private: z.string().optional(),
  url_private_download: z.string().optional(),
  size: z.number().optional(),
  name: z.string().optional(),
});

/** A file that somebody posted. @throws Fault where it is gone, too large or may not be read. */
export const openFile = async (
  { client, token }: { client: Client; token: string },
  { name, ref }: { name: string; ref: string },
  signal: AbortSignal,
): Promise<Posted> => {
  const { file } = await patiently(() => client.files.info({ file: ref }), signal).catch((error) => {
    if (isMissingScope(error)) throw noRead(name, error);
    throw new Fault("unreadable", `${name} is gone from Slack, or I may not see it. Post it again where I am.`, {
      cause: error,
    });
  });
  const info = Info.parse(file ?? {});
  const url = info.url_private_download ?? info.url_private;
  if (url === undefined) throw noRead(name, null);
  if ((info.size ?? 0) > mostBytes) throw new Fault("too-large", `${name} is larger than the 20 MB that I read.`);
  if (!isSlacks(url, client.slackApiUrl))
    throw new Fault(
      "unreadable",
      `${name} is not kept by Slack itself, so I do not fetch it. Post the file, or its link.`,
    );
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` }, signal }).catch((error) => {
    throw new Fault("unreadable", `${name} could not be fetched from Slack. Try again.`, { cause: error });
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.status === 401 || response.status === 403) throw noRead(name, null);
  if (!response.ok) throw new Fault("unreadable", `Slack did not give ${name} out (${response.status}). Try again.`);
  if (bytes.length > mostBytes) throw new Fault("too-large", `${name} is larger than the 20 MB that I read.`);
  if (isLoginPage(name, response.headers.get("content-type") ?? "", bytes)) throw noRead(name, null);
  return { kind: "file", name: info.name ?? name, bytes };
};
