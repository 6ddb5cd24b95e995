import type { Store } from "./open.ts";

/** How many briefs, questions and checks were asked for in a workspace since a moment: by one person, and by all. */
export const askedSince = async (
  { within }: Pick<Store, "within">,
  { workspace, asker }: { workspace: string; asker: string },
  since: Date,
): Promise<{ own: number; all: number }> => {
  const row = await within({ workspace, conversation: "*" }, (rows) =>
    rows
      .selectFrom("requests")
      .select(({ fn }) => [
        fn.countAll<string>().as("all"),
        fn.countAll<string>().filterWhere("asker", "=", asker).as("own"),
      ])
      .where("workspace", "=", workspace)
      .where("command", "in", ["brief", "ask", "check"])
      .where("created_at", ">=", since)
      .executeTakeFirstOrThrow(),
  );
  return { own: Number(row.own), all: Number(row.all) };
};
