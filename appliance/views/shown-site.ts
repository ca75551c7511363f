/** What is known right now, in the shapes that page, interface, reports and mails show. `SiteView` makes them. */
import type {
  HostDetail,
  HostSummary,
  ListedIncident,
  ResultView,
  ServiceDetail,
  ServiceSummary,
  ShownState,
  Status,
} from "#model/api.ts";
import type { JobDetail, JobsView } from "#model/api-jobs.ts";
import type { CutOffView, MapView } from "#model/api-map.ts";
import type { ModelDetail, ModelSummary } from "#model/health-model.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { HistoryResult } from "#store/history-store.ts";

export interface ShownSite {
  status(): Status;
  hosts(): HostSummary[];
  /** undefined: there is no such host. Incidents that ended are the store's to add. */
  host(hostId: string): HostDetail | undefined;
  /** Who hangs on what. */
  map(): MapView;
  /** What the failure of a host would cut off; undefined: there is no such host. */
  cutOff(hostId: string): CutOffView | undefined;
  /** @param shown only those that show one of these states */
  services(shown?: readonly ShownState[]): ServiceSummary[];
  /** undefined: there is no such service. `recent` and `incidents` are the store's to add; here they are the open ones. */
  service(key: ServiceKey): ServiceDetail | undefined;
  /** Results that history kept of a service, as they are shown. */
  kept(service: ServiceDetail, results: readonly HistoryResult[]): ResultView[];
  /** Business services, in the order in which they need each other. */
  models(): ModelSummary[];
  /** undefined: there is no such business service. */
  model(id: string): ModelDetail | undefined;
  /** What is expected to report by itself. @param days of the grid, two weeks where left out */
  jobs(days?: number): JobsView;
  /** undefined: there is no such job. */
  job(id: string): JobDetail | undefined;
  /** Those that are not at their end, to choose from; resolved ones may still come back. What is shown of one is `listed`. */
  incidents(): Incident[];
  /** As it is now where it is not at its end, with its clocks as they stand. */
  listed(incident: Incident): ListedIncident;
}
