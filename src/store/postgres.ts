import { Pool } from "pg";
import { Fault } from "#brief/fault.ts";
import { postgresFault } from "./faults.ts";

const oldest = 15;

/** `version`: as `server_version_num` says it, 150004. */
const refuseOld = (version: number): void => {
  if (version < oldest * 10_000)
    throw new Fault(
      "store-too-old",
      `This Postgres is version ${Math.floor(version / 10_000)}; ${oldest} or newer is needed. Upgrade it, or leave DATABASE_URL out for the embedded database.`,
    );
};

/**
 * A pool of connections to a Postgres that answers and is new enough. A connection that is lost, in use or not, is told and replaced.
 * @throws Fault that says what is wrong with DATABASE_URL, or the server.
 */
export const openPool = async (databaseUrl: string, trouble: (error: Error) => void): Promise<Pool> => {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 8,
    application_name: "groundwire",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  pool.on("error", trouble);
  // A connection that breaks while it is in use tells so as an event too, and unheard that would end the process.
  pool.on("connect", (client) => client.on("error", trouble));
  try {
    const { rows } = await pool.query<{ version: string }>("select current_setting('server_version_num') as version");
    refuseOld(Number(rows[0]?.version));
    return pool;
  } catch (error) {
    await pool.end();
    throw postgresFault(databaseUrl, error) ?? error;
  }
};
