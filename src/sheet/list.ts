import type { Listed, Reply } from "#commands/command.ts";

/** A conversation's briefs, newest first. `empty`: what is said where there are none. */
export type ListSheet = { title: string; briefs: readonly Listed[]; empty: string | null };

export const listSheet = ({ briefs }: Reply & { kind: "listed" }): ListSheet => ({
  title: "Briefs of this conversation",
  briefs,
  empty:
    briefs.length > 0
      ? null
      : "There is no brief in this conversation yet. Post a link, a text or a file to have it briefed.",
});
