/** The tables of both databases as their migrations leave them. */
import { Database } from "#store/database.ts";
import { historyMigrations } from "#store/migrations/history-migrations.ts";
import type { Migration } from "#store/migrations/migration.ts";
import { stateMigrations } from "#store/migrations/state-migrations.ts";
import { migrate } from "#store/open-database.ts";

/** SQL that makes the present shape of both databases; for reading, the box itself runs the migrations. */
export function databaseSchema(): string {
  return [
    "-- Made by scripts/generate-references from the migrations in appliance/store/migrations/. Not to be edited.\n",
    schemaOf("state.db", stateMigrations),
    schemaOf("history.db", historyMigrations),
  ].join("\n");
}

function schemaOf(name: string, migrations: readonly Migration[]): string {
  const database = new Database(":memory:", { busyTimeoutMs: 0 });
  migrate(database, migrations);
  const objects = database.all<{ sql: string }>(
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name",
  );
  database.close();
  const version = migrations.length;
  return [`-- ${name}, version ${version}\n`, ...objects.map(({ sql }) => `${sql};\n`)].join("\n");
}
