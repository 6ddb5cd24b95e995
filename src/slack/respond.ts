import { type Log, logError } from "#log.ts";

/** Answers through a response_url, which takes five replies in half an hour; false where it takes none any more. */
export const respondTo =
  (log: Log) =>
  async (url: string, body: object, signal: AbortSignal): Promise<boolean> => {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(body),
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
      });
      const said = await response.text();
      return response.ok && !/"ok"\s*:\s*false/u.test(said);
    } catch (error) {
      if (signal.aborted) throw error;
      logError(log, "a response_url took no reply", error);
      return false;
    }
  };
