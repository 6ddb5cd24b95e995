import type { Store } from "./open.ts";

/** Every workspace of the store, in the order of their ids. */
export const everyWorkspace = async ({ within }: Pick<Store, "within">): Promise<readonly string[]> => {
  const found = await within({ workspace: "*", conversation: "*" }, (rows) =>
    rows.selectFrom("workspaces").select("id").orderBy("id").execute(),
  );
  return found.map(({ id }) => id);
};
