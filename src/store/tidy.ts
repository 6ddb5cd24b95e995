import type { PGlite } from "@electric-sql/pglite";

const minute = 60_000;
const largestLog = 32 * 1024 * 1024;
/** What a server's own background processes do goes undone in PGlite, which has none: this many minutes apart. */
const everyMinutes = { look: 1, vacuum: 360 };

const writtenSince = async (database: PGlite): Promise<number> => {
  const { rows } = await database.query<{ bytes: string }>(
    "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::text as bytes from pg_control_checkpoint()",
  );
  return Number(rows[0]?.bytes ?? 0);
};

/** Writes what the log holds into the tables before the log grows long: it would grow without end, and a start after a crash take as long. */
export const shortenLog = async (database: PGlite, most: number = largestLog): Promise<boolean> => {
  if ((await writtenSince(database)) < most) return false;
  await database.exec("checkpoint");
  return true;
};

/** Keeps the write-ahead log short and the dead rows few for as long as the database is open. */
export const keepTidy = (database: PGlite, trouble: (error: Error) => void): { stop(): Promise<void> } => {
  let minutes = 0;
  let atWork: Promise<unknown> = Promise.resolve();
  const round = async (): Promise<void> => {
    minutes += 1;
    await shortenLog(database);
    if (minutes % everyMinutes.vacuum === 0) await database.exec("vacuum (analyze)");
  };
  const timer = setInterval(() => {
    atWork = atWork.then(round).catch(trouble);
  }, everyMinutes.look * minute);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await atWork;
    },
  };
};
