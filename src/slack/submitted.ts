import type { PostedJson, WantedOf } from "#commands/wanted.ts";
import { mostTextParts, textPart } from "./modals.ts";

/** What came back of a form, as Slack sends it: fields by block, each with one element. */
type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          value?: string | null | undefined;
          selected_option?: { value: string } | null | undefined;
          selected_conversation?: string | null | undefined;
          files?: readonly { id: string; name?: string | null | undefined }[] | null | undefined;
        }
      >
    >
  >
>;

/** What is said at a field, and the form stays open. */
export type Wrong = { wrong: Readonly<Record<string, string>> };

const fieldOf = (values: Values, block: string) => Object.values(values[block] ?? {})[0];

const typed = (values: Values, block: string): string => fieldOf(values, block)?.value ?? "";

const chosen = (values: Values, block: string): string | null => fieldOf(values, block)?.selected_option?.value ?? null;

/** A text in parts is joined as it is, letter by letter. */
const joined = (values: Values): string =>
  Array.from({ length: mostTextParts }, (_, n) => typed(values, textPart(n + 1))).join("");

const isBlank = (text: string): boolean => text.trim() === "";

/** What was posted: exactly one of a link, a text and a file. */
const postedIn = (values: Values): { posted: PostedJson } | Wrong => {
  const link = typed(values, "link").trim();
  const text = joined(values);
  const [file] = fieldOf(values, "file")?.files ?? [];
  const given = [link !== "", !isBlank(text), file !== undefined].filter(Boolean).length;
  const at = link !== "" || isBlank(text) ? "link" : textPart(1);
  if (given === 0) return { wrong: { link: "Give a link, a text or a file." } };
  if (given > 1) return { wrong: { [at]: "Give one of the three: a link, a text or a file. Empty the others." } };
  if (link !== "") return { posted: { kind: "link", url: link } };
  if (file) return { posted: { kind: "attached", name: file.name ?? file.id, ref: file.id } };
  return { posted: { kind: "paste", text, title: null } };
};

type BriefForm = Pick<WantedOf<"brief">, "posted" | "length" | "language"> & { alone: boolean };

const lengths = { short: "short", standard: "standard", long: "long" } as const;
const isLength = (word: string): word is keyof typeof lengths => Object.hasOwn(lengths, word);

/** What the form of `/brief` asks for. `alone`: only to whoever asks. */
export const briefSubmitted = (values: Values): BriefForm | Wrong => {
  const posted = postedIn(values);
  if ("wrong" in posted) return posted;
  const language = chosen(values, "language");
  const length = chosen(values, "length") ?? "standard";
  return {
    ...posted,
    length: isLength(length) ? length : "standard",
    language: language === "own" ? null : language,
    alone: chosen(values, "where") === "alone",
  };
};

export const againstSubmitted = postedIn;

export const questionSubmitted = (values: Values): { question: string } | Wrong => {
  const question = typed(values, "question").trim();
  return question === "" ? { wrong: { question: "Write a question." } } : { question };
};

export const shareSubmitted = (values: Values): { to: string } | Wrong => {
  const to = fieldOf(values, "to")?.selected_conversation;
  return to ? { to } : { wrong: { to: "Choose where to." } };
};

/** Empty words take the line out. */
export const editSubmitted = (values: Values): { text: string } => ({ text: typed(values, "text") });

export const forgetSubmitted = (values: Values): { brief: string } | Wrong => {
  const brief = chosen(values, "brief");
  return brief === null ? { wrong: { brief: "Choose a brief." } } : { brief };
};

type Feedback = Pick<WantedOf<"feedback">, "verdict" | "note">;

const verdicts = { good: "good", wrong: "wrong", "not-neutral": "not-neutral", missing: "missing" } as const;
const isVerdict = (word: string): word is keyof typeof verdicts => Object.hasOwn(verdicts, word);

export const feedbackSubmitted = (values: Values): Feedback => {
  const verdict = chosen(values, "verdict") ?? "wrong";
  const note = typed(values, "note");
  return { verdict: isVerdict(verdict) ? verdict : "wrong", note: isBlank(note) ? null : note };
};

const policies = { endpoint: "endpoint", "no-model": "no-model" } as const;
const isPolicy = (word: string | null): word is keyof typeof policies => word !== null && Object.hasOwn(policies, word);

const wholeNumber = /^\d{1,12}$/u;

export const settingsSubmitted = (values: Values): Pick<WantedOf<"settings">, "set" | "conversation"> | Wrong => {
  const [days, tokens] = [typed(values, "retention").trim(), typed(values, "tokens").trim()];
  if (!wholeNumber.test(days) || Number(days) < 1 || Number(days) > 3650)
    return { wrong: { retention: "A whole number of days from 1 to 3650." } };
  if (tokens !== "" && !wholeNumber.test(tokens))
    return { wrong: { tokens: "A whole number, or nothing for no limit." } };
  const policyIn = (block: string): keyof typeof policies | null => {
    const word = chosen(values, block);
    return isPolicy(word) ? word : null;
  };
  const [policy, privatePolicy] = [policyIn("policy"), policyIn("private")];
  const language = chosen(values, "language");
  return {
    set: {
      language: language === "own" ? null : language,
      retentionDays: Number(days),
      dayTokens: tokens === "" ? null : Number(tokens),
      ...(policy === null ? {} : { policy }),
      ...(privatePolicy === null ? {} : { privatePolicy }),
    },
    conversation: { policy: policyIn("here") },
  };
};
