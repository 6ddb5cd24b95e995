import { createServer, type RequestListener, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { type FetchOptions, fetchPage, userAgentOf } from "../../src/article/fetch/page.ts";
import { Fault } from "../../src/brief/fault.ts";
import { noProxies } from "../../src/network/proxy.ts";

export type Served = { port: number; origin: string; requests: string[]; close(): Promise<void> };

/** A server on loopback that writes down what it was asked for. */
export const serve = async (
  listener: RequestListener,
  server: Server = createServer({ maxHeaderSize: 65_536 }),
): Promise<Served> => {
  const requests: string[] = [];
  server.on("request", (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  return { ...(await listening(server)), requests };
};

const listening = async (server: Server): Promise<Omit<Served, "requests">> => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/** A forward proxy: absolute links for http, CONNECT for https. Its own names lead to loopback. */
export const serveProxy = async (targets: Readonly<Record<string, number>>): Promise<Served> => {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? ""}`.trim());
    const url = new URL(request.url ?? "", "http://none.invalid");
    const port = targets[url.hostname];
    if (!port) return void response.writeHead(502).end();
    const answer = await fetch(`http://127.0.0.1:${port}${url.pathname}`, { redirect: "manual" });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  server.on("connect", (request, socket: Socket) => {
    requests.push(`CONNECT ${request.url}`);
    const [name = ""] = (request.url ?? "").split(":");
    const port = targets[name];
    if (!port) return void socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const inner = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      inner.pipe(socket).pipe(inner);
    });
    inner.on("error", () => socket.destroy());
    socket.on("error", () => inner.destroy());
  });
  return { ...(await listening(server)), requests };
};

const userAgent = userAgentOf("0.0.0", null);

/** Options under which this one port of loopback may be read. */
export const allowing = (port: number, more: Partial<FetchOptions> = {}): FetchOptions => ({
  allowed: [{ host: "127.0.0.1", port }],
  proxies: noProxies,
  userAgent,
  ...more,
});

export const strangers: FetchOptions = { allowed: [], proxies: noProxies, userAgent };

/** The code of the Fault that a fetch ends with; anything else fails the test. */
export const codeOf = async (link: string, options: FetchOptions): Promise<string> =>
  (await faultOf(link, options)).code;

export const faultOf = async (link: string, options: FetchOptions): Promise<Fault> => {
  try {
    const page = await fetchPage(link, options, AbortSignal.timeout(15_000));
    throw new Error(`${link} was read: ${page.status}`);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
};
