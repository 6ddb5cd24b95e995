import { Fault } from "#brief/fault.ts";
import { verifyBriefing } from "#grounding/verify.ts";
import { safe } from "#sheet/safe.ts";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault("invalid-brief", "This is not a brief's JSON. Make one with --json and give that file.", {
      cause: error,
    });
  }
};

/** What verifying a brief found, for people. */
export const verifyText = (json: string): { text: string; ok: boolean } => {
  const { ok, problems, lines, quotes } = verifyBriefing(parsed(json));
  if (ok)
    return {
      ok,
      text: `Verified: ${quotes} quotes are slices of the article, ${lines} lines stand on them, and the digest matches.`,
    };
  const listed = problems.map(({ where, what }) => safe(`  ${where}: ${what}`));
  return {
    ok,
    text: [`Not verified: ${problems.length === 1 ? "one problem" : `${problems.length} problems`}.`, ...listed].join(
      "\n",
    ),
  };
};
