import { connect } from "node:net";
import type { Log } from "#log.ts";
import packageJson from "../../package.json" with { type: "json" };
import type { Config } from "../config.ts";
import { storageFindings } from "./doctor-storage.ts";

/** What is configured and reachable, and what is missing: a line each. `ok` is false where something has to be mended. */
export const examined = async (
  config: Pick<Config, "allowedPrivateHosts" | "proxies" | "model" | "storage" | "web">,
  log: Log,
  signal: AbortSignal,
): Promise<{ text: string; ok: boolean }> => {
  const { allowedPrivateHosts, proxies, model } = config;
  const wanted = Number(/\d+/u.exec(packageJson.engines.node)?.[0] ?? 0);
  const node = Number(process.versions.node.split(".")[0]);
  const through = [...new Set([proxies.https, proxies.http].flatMap((proxy) => proxy ?? []))];
  const reached = await Promise.all(through.map(reachProxy));
  const findings: Finding[] = [
    { what: "Groundwire", says: packageJson.version, ok: true },
    node >= wanted
      ? { what: "Node", says: process.versions.node, ok: true }
      : { what: "Node", says: `${process.versions.node} is too old: install ${wanted} or newer`, ok: false },
    ...(model === null ? extractive : await modelFindings(model, log, signal)),
    ...(await storageFindings(config, signal)),
    { what: "Links", says: "http and https; private networks are refused", ok: true },
    ...(allowedPrivateHosts.length > 0
      ? [{ what: "", says: `except ALLOWED_PRIVATE_HOSTS: ${allowedPrivateHosts.map(hostText).join(", ")}`, ok: true }]
      : []),
    ...(through.length === 0
      ? [{ what: "Proxy", says: "none: names are resolved here, and every address is checked", ok: true }]
      : reached),
    ...(through.length > 0
      ? [
          {
            what: "",
            says: "the proxy resolves names, so the proxy must keep public names from leading into your network",
            ok: true,
          },
        ]
      : []),
    ...(proxies.none.length > 0 && through.length > 0
      ? [{ what: "", says: `not used for NO_PROXY: ${proxies.none.join(", ")}`, ok: true }]
      : []),
  ];
  const ok = findings.every((finding) => finding.ok);
  const lines = findings.map((finding) => `${finding.ok ? " " : "✗"} ${finding.what.padEnd(12)}${finding.says}`);
  return { text: [...lines, "", ok ? "Nothing is missing." : "Mend the lines marked ✗."].join("\n"), ok };
};

/** A line; `ok` is false where it has to be mended. */
export type Finding = { what: string; says: string; ok: boolean };

const extractive: readonly Finding[] = [
  { what: "Engine", says: "extractive: no model, no key, no network", ok: true },
  { what: "", says: "for a model's wording set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own", ok: true },
];

const trials = {
  endpoint: "Endpoint",
  model: "Model",
  output: "Output",
  stream: "",
  size: "",
  check: "Check",
  embeddings: "Embeddings",
  cost: "Cost",
} as const;

/** A key is never shown; its end tells two keys apart. */
const keyText = (key: string | null): string => {
  if (key === null) return "no key";
  return key.length < 16 ? "with a key" : `with the key that ends in ${key.slice(-4)}`;
};

const many = (count: number): string => count.toLocaleString("en");

/** What the configured endpoint can do, tried out. */
const modelFindings = async (
  model: NonNullable<Config["model"]>,
  log: Log,
  signal: AbortSignal,
): Promise<Finding[]> => {
  const { examineEndpoint } = await import("#engine/model/examine.ts");
  const tried: Finding[] = [];
  for await (const { what, says, ok } of examineEndpoint(model, log, signal)) {
    tried.push({ what: trials[what], says, ok });
  }
  const works = tried.every(({ ok }) => ok);
  return [
    works
      ? { what: "Engine", says: "model, each line checked against the article", ok: true }
      : { what: "Engine", says: "extractive, until the model below can be asked", ok: true },
    { what: "", says: `${new URL(model.baseUrl).host}, ${keyText(model.apiKey)}`, ok: true },
    ...tried,
    {
      what: "Budget",
      says: `${many(model.briefTokens)} tokens a brief, ${many(model.contextTokens)} a request, ${model.timeoutMs / 1000} seconds a request; what fell is ${model.repairs ? "sent back once" : "not sent back"}`,
      ok: true,
    },
  ];
};

const hostText = ({ host, port }: Config["allowedPrivateHosts"][number]): string =>
  port === null ? host : `${host}:${port}`;

const patience = 3_000;

/** Whether anything listens at the proxy's address. Its name and password are never shown. */
const reachProxy = (proxy: string): Promise<Finding> => {
  const { protocol, hostname, port } = new URL(proxy);
  const at = Number(port || (protocol === "https:" ? 443 : 80));
  const host = hostname.replace(/^\[|\]$/gu, "");
  const shown = `${hostname}:${at}`;
  return new Promise((resolve) => {
    const socket = connect({ host, port: at, timeout: patience });
    const settle = (ok: boolean): void => {
      socket.destroy();
      resolve({ what: "Proxy", says: ok ? `${shown} answers` : `${shown} does not answer: check HTTPS_PROXY`, ok });
    };
    socket
      .once("connect", () => settle(true))
      .once("timeout", () => settle(false))
      .once("error", () => settle(false));
  });
};
