import { Agent, type Dispatcher, ProxyAgent } from "undici";
import { type Proxies, proxyFor } from "#network/proxy.ts";
import { guardedConnector, type Lookup } from "./connect.ts";
import type { AllowedHost } from "./link.ts";

/** The connections of one fetch. Nothing is kept open for the next one. */
export type Sockets = { for(url: URL): Dispatcher; close(): void };

type SocketOptions = {
  allowed: readonly AllowedHost[];
  lookup: Lookup;
  proxies: Proxies;
  timeMs: number;
  headerBytes: number;
};

export const openSockets = ({ allowed, lookup, proxies, timeMs, headerBytes }: SocketOptions): Sockets => {
  const limits = { maxHeaderSize: headerBytes, headersTimeout: timeMs, bodyTimeout: timeMs, allowH2: false };
  const direct = new Agent({ ...limits, connect: guardedConnector({ allowed, lookup, timeoutMs: timeMs }) });
  const proxied = new Map<string, ProxyAgent>();
  const through = (uri: string): ProxyAgent => {
    const agent = proxied.get(uri) ?? new ProxyAgent({ ...limits, uri, connectTimeout: timeMs });
    proxied.set(uri, agent);
    return agent;
  };
  return {
    for: (url) => {
      const proxy = proxyFor(url, proxies);
      return proxy === null ? direct : through(proxy);
    },
    close: () => {
      for (const agent of [direct, ...proxied.values()]) void agent.destroy().catch(() => {});
    },
  };
};
