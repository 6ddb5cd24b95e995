import type { Posted } from "#brief/posted.ts";
import type { Hands } from "./command.ts";
import type { PostedJson } from "./wanted.ts";

/** What was posted, as it is read: a file that its surface keeps is fetched. @throws Fault where it cannot be. */
export const postedFrom = async (posted: PostedJson, { open }: Pick<Hands, "open">): Promise<Posted> => {
  switch (posted.kind) {
    case "link":
    case "paste":
      return posted;
    case "file":
      return { kind: "file", name: posted.name, bytes: Buffer.from(posted.base64, "base64") };
    case "attached":
      return open(posted);
  }
};
