import { createServer } from "node:http";

/** A site on loopback with as many stories as are asked for: each its own text, under its own address. */
export type Newsroom = AsyncDisposable & {
  /** "http://127.0.0.1:4711" */
  url: string;
  host: string;
  /** Settles when a story was served whole. */
  served(path: string): Promise<void>;
};

const paragraphs = (name: string): string[] => [
  `The council of Harwick voted on Tuesday to close the ${name} swimming pool, saying that its roof could not be repaired within the budget.`,
  `Mayor Ines Calloway said: "We looked for two years, and nobody could mend that roof for less than four million pounds."`,
  `The swimming club ${name}, which has 812 members, denied that no offer had been made. Its chairman, Tom Reddish, said a builder had offered to do the work for 2.6 million pounds.`,
  `The council has not published the reports on which its decision rests. It is not known when the building will be torn down.`,
  `Parents of the three schools that use the pool asked for a second vote before the summer, and the county said that it would not take part in the costs.`,
];

const page = (name: string): string =>
  `<!doctype html><html lang="en"><head><title>Harwick closes the ${name} pool</title></head><body><article><h1>Harwick closes the ${name} pool</h1>${paragraphs(
    name,
  )
    .map((text) => `<p>${text}</p>`)
    .join("\n")}</article></body></html>`;

/** Opens one on a free port; it closes with the scope. */
export const openNewsroom = async (): Promise<Newsroom> => {
  const done = new Set<string>();
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.on("finish", () => {
      done.add(path);
      waiting.get(path)?.();
    });
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page(path.slice(1)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    served: (path) => (done.has(path) ? Promise.resolve() : new Promise((seen) => waiting.set(path, seen))),
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
