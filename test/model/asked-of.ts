import { openAccount } from "#engine/model/budget.ts";
import type { Asked, Endpoint, Piece } from "#engine/model/endpoint.ts";

async function* nothing(): AsyncGenerator<Piece> {
  yield* [];
}

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
    pieces: (request) => {
      asked.push(request);
      return nothing();
    },
    embed: async () => null,
    ...settings,
  };
  for await (const _part of draft(endpoint));
  return asked;
};
