import { choice, type Input, input, option } from "./views.ts";

/** Languages that a brief is often wanted in, by their own codes. */
const languages = ["en", "ar", "de", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh"];

const nameOf = (language: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;

export const languageField = (block: string, initial: string | null): Input =>
  choice(
    { block, label: "Language" },
    [
      option("The article's own", "own"),
      ...[...new Set([...languages, ...(initial === null ? [] : [initial])])].map((code) => option(nameOf(code), code)),
    ],
    { initial: initial ?? "own" },
  );

const fileTypes = ["pdf", "docx", "html", "htm", "txt", "md"];

export const fileField: Input = input(
  { block: "file", label: "Or a file", optional: true, hint: "PDF, Word, web page or text, up to 10 MB." },
  { type: "file_input", action_id: "file", filetypes: fileTypes, max_files: 1 },
);

export const policies = [option("May go to the model", "endpoint"), option("Goes to no model", "no-model")];
