/** All steps of history.db in their order. A step that has been released is never changed; a new one is added. */
import type { Migration } from "./migration.ts";
import { first } from "./history/0001-first.ts";

export const historyMigrations: readonly Migration[] = [first];
