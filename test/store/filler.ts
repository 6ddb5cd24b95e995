import { openDurable } from "#store/durable.ts";

/** Fills a database until its disk is full, a dot for each row that is committed; or counts its rows. */
const [folder = "", what = "fill"] = process.argv.slice(2);
const database = await openDurable(folder);
await database.exec("create table if not exists filled (text text)");
if (what === "count") {
  const { rows } = await database.query<{ count: number }>("select count(*)::int as count from filled");
  process.stdout.write(String(rows[0]?.count));
  await database.close();
} else
  for (;;) {
    await database.query("insert into filled select string_agg(md5(random()::text), '') from generate_series(1, 3000)");
    process.stdout.write("row\n");
  }
