/** Every check of the site in one flat list, worst first: for whoever looks for one among thousands. */
import type { ServiceSummary } from "#model/api.ts";
import { useMemo } from "preact/hooks";
import { useRows } from "../live/resource.ts";
import { checkColumns, keyOfCheck } from "../parts/checks-list.tsx";
import { Listing } from "../parts/listing.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { sayName } from "../words/check-name.ts";
import { book, say } from "../words/language.ts";

/** Thousands may have changed: what did is read at most so often. */
const PAUSE_MS = 15_000;

export function ChecksPage() {
  const checks = useRows<ServiceSummary>(
    "/services/changes",
    keyOfCheck,
    ({ services }) => services.length > 0,
    PAUSE_MS,
  );
  const columns = useMemo(() => checkColumns(true), [book.value]);
  return (
    <Loaded resource={checks.value} missing={say("failure.problem")}>
      {(rows) => (
        <div class="page content">
          <PageTitle title={say("nav.checks")} second={rows.length === 0 ? say("checks.none") : undefined} />
          {rows.length > 0 && (
            <Listing name="checks" rows={rows} columns={columns} keyOf={keyOfCheck} searchText={searchTextOf} />
          )}
        </div>
      )}
    </Loaded>
  );
}

function searchTextOf(row: ServiceSummary): string {
  return `${sayName(row)} ${row.hostName} ${row.host}/${row.id} ${row.check}`.toLowerCase();
}
