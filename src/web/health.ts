import type { FastifyInstance } from "fastify";

/** Whether requests can be taken in and worked on. `message`: what is the matter where they cannot. */
export type Readiness = { ready: true } | { ready: false; message: string };

/** For whoever watches the process: it lives; it can work; its figures. They tell nothing of what was asked, and the figures want the token where there is one. */
export const healthRoutes = (
  app: FastifyInstance,
  ready: () => Promise<Readiness>,
  figures: () => Promise<{ type: string; text: string }>,
  state: () => Promise<object>,
): void => {
  app.get("/api/status", async () => state());
  app.get("/healthz", async () => ({ status: "alive" }));
  app.get("/readyz", async (_, reply) => {
    const said = await ready();
    return reply.status(said.ready ? 200 : 503).send(said);
  });
  app.get("/metrics", async (_, reply) => {
    const { type, text } = await figures();
    return reply.type(type).send(text);
  });
};
