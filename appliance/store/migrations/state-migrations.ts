/** All steps of state.db in their order. A step that has been released is never changed; a new one is added. */
import type { Migration } from "./migration.ts";
import { first } from "./state/0001-first.ts";
import { eventTimes } from "./state/0002-event-times.ts";
import { spans } from "./state/0003-spans.ts";
import { findIncidents } from "./state/0004-find-incidents.ts";
import { orders } from "./state/0005-orders.ts";
import { jobs } from "./state/0006-jobs.ts";
import { configOrigins } from "./state/0007-config-origins.ts";
import { visits } from "./state/0008-visits.ts";

export const stateMigrations: readonly Migration[] = [
  first,
  eventTimes,
  spans,
  findIncidents,
  orders,
  jobs,
  configOrigins,
  visits,
];
