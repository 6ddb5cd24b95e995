/** Codes that tests and surfaces share. A person can cause each of them; everything else is a bug and is thrown as it is. */
export type FaultCode =
  | "empty"
  | "too-short"
  | "too-large"
  | "not-prose"
  | "binary"
  | "no-such-file"
  | "unreadable"
  | "unsupported"
  | "invalid-line"
  | "invalid-question"
  | "invalid-brief"
  | "article-needed"
  | "not-a-link"
  | "address-refused"
  | "host-not-found"
  | "connection-failed"
  | "tls-failed"
  | "timed-out"
  | "too-many-redirects"
  | "http-status"
  | "unsupported-type"
  | "paywall"
  | "consent-wall"
  | "login"
  | "needs-javascript"
  | "bot-block"
  | "not-an-article"
  | "model-not-set-up"
  | "model-unreachable"
  | "model-key-refused"
  | "model-not-found"
  | "model-busy"
  | "model-failed"
  | "model-timed-out"
  | "model-cut-off"
  | "model-refused"
  | "model-garbled"
  | "model-over-budget"
  | "draft-empty"
  | "not-translated"
  | "model-found-none"
  | "secret-changed"
  | "backup-unreadable"
  | "backup-refused"
  | "forgotten"
  | "changed-meanwhile"
  | "no-brief-here"
  | "no-such-brief"
  | "no-such-line"
  | "withdrawn"
  | "not-allowed"
  | "not-carried"
  | "line-needed"
  | "unchanged"
  | "tokens-spent"
  | "store-in-use"
  | "store-not-writable"
  | "store-full"
  | "store-unreachable"
  | "store-refused"
  | "store-missing"
  | "store-too-old"
  | "store-too-new"
  | "store-unreadable"
  | "store-migration-failed"
  | "usage"
  /** A bug, after every try of a request whose asker is to be told. */
  | "went-wrong";

/** What happened, and what to do about it, in plain words. */
export type FaultDetail = { code: FaultCode; message: string };

/** An error that a person can cause and mend. Thrown inside, turned into a value or a line on stderr at the door. */
export class Fault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Fault";
    this.code = code;
  }
}
