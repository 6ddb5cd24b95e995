import type { ModelSettings } from "../../src/engine/model/endpoint.ts";

/** Settings under which a test talks to the server at `baseUrl`, with the endpoint's own defaults shortened to a test's patience. */
export const modelSettings = (baseUrl: string, more: Partial<ModelSettings> = {}): ModelSettings => ({
  apiKey: "sk-test",
  baseUrl,
  model: "any",
  checkModel: "same",
  embeddingModel: null,
  repairs: true,
  contextTokens: 32_000,
  briefTokens: 200_000,
  timeoutMs: 10_000,
  prices: null,
  proxies: { https: null, http: null, none: [] },
  ...more,
});
