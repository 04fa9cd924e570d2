import { EXIT, runCommand } from "../command.ts";
import { readEnv } from "../env.ts";
import { openDatabase } from "./client.ts";
import { migrateDatabase } from "./migrate.ts";

const usage = `
Usage: npm run db:migrate

Brings the database up to date: the server that DATABASE_URL names, or else the embedded
database in DATA_DIR. "npm start" and "npm run ingest" do so by themselves.

  --help   print this
`;

process.exitCode = await runCommand({
  usage,
  options: {},
  maxPositionals: 0,
  async run() {
    const env = readEnv();
    const database = await openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
    try {
      await migrateDatabase(database);
    } finally {
      await database.close();
    }
    const where = database.kind === "server" ? "at DATABASE_URL" : `in ${env.DATA_DIR}`;
    process.stdout.write(`The database ${where} is up to date\n`);
    return EXIT.ok;
  },
});
