/** What somebody posted: a text, a file or a link. A title that stands beside a text or a file is theirs. */
export type Posted =
  | { kind: "paste"; text: string; title?: string | null }
  | { kind: "file"; name: string; bytes: Uint8Array; title?: string | null }
  | { kind: "link"; url: string };

/** What takes a while on the way to a brief, so that whoever waits can be told. */
export type Stage = "opening" | "reading";

export type Report = (stage: Stage) => void;
