import type { PageKind } from "./media.ts";

/** What a link leads to: its bytes, unpacked, and what the server said of them. */
export type Page = {
  /** The address that answered, after redirects, without a fragment. */
  readonly url: string;
  /** The link that was asked for, without a fragment. */
  readonly requested: string;
  readonly status: number;
  readonly kind: PageKind;
  readonly bytes: Uint8Array;
  /** As the header says; null where it does not. */
  readonly charset: string | null;
  /** Names in lower case; several of one name are joined by ", ". Cookies are left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly isFromCache: boolean;
};
