import { openReader } from "#article/posted.ts";

/** A reader that may open nothing private, as one without settings is. */
export const testReader = () =>
  openReader({ allowed: [], proxies: { https: null, http: null, none: [] }, version: "0", clock: () => 0 });
