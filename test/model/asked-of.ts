import { openAccount } from "#engine/model/budget.ts";
import type { Asked, Endpoint, Piece } from "#engine/model/endpoint.ts";

/** What is asked of an endpoint that replies with nothing. */
export const askedOf = async (
  draft: (endpoint: Endpoint) => AsyncIterable<unknown>,
  settings: Partial<Pick<Endpoint, "contextTokens">> = {},
): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  const endpoint: Endpoint = {
    model: "any",
    checkModel: null,
    contextTokens: 32_000,
    repairs: true,
    account: () => openAccount(1_000_000),
    pieces: async function* (request): AsyncGenerator<Piece> {
      asked.push(request);
    },
    embed: async () => null,
    ...settings,
  };
  for await (const _part of draft(endpoint));
  return asked;
};
