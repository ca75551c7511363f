/** What whoever is not signed in is shown: the same as everybody, without people, their words and their doings. */
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
import type { ShownSite } from "./shown-site.ts";
import {
  findingWithoutPeople,
  incidentWithoutPeople,
  serviceWithoutLines,
  statusWithoutPeople,
} from "./without-people.ts";

export class StrangerView implements ShownSite {
  readonly #whole: ShownSite;

  constructor(whole: ShownSite) {
    this.#whole = whole;
  }

  status(): Status {
    return statusWithoutPeople(this.#whole.status());
  }

  hosts(): HostSummary[] {
    return this.#whole.hosts();
  }

  host(hostId: string): HostDetail | undefined {
    const host = this.#whole.host(hostId);
    return (
      host && {
        ...host,
        checks: host.checks.map(serviceWithoutLines),
        incidents: host.incidents.map((one) => this.listed(one)),
      }
    );
  }

  map(): MapView {
    return this.#whole.map();
  }

  /** What jobs are called is people's. */
  cutOff(hostId: string): CutOffView | undefined {
    const found = this.#whole.cutOff(hostId);
    return found && { ...found, jobs: [] };
  }

  services(shown?: readonly ShownState[]): ServiceSummary[] {
    return this.#whole.services(shown).map(serviceWithoutLines);
  }

  service(key: ServiceKey): ServiceDetail | undefined {
    const service = this.#whole.service(key);
    if (service === undefined) return undefined;
    const { finding, ...rest } = service;
    const facts = finding && findingWithoutPeople(finding);
    const incidents = service.incidents.map((one) => this.listed(one));
    return { ...serviceWithoutLines(rest), incidents, ...(facts === undefined ? {} : { finding: facts }) };
  }

  kept(service: ServiceDetail, results: readonly HistoryResult[]): ResultView[] {
    const { check } = service;
    return this.#whole
      .kept(service, results)
      .map((result) => ({ ...result, ...serviceWithoutLines({ check, text: result.text }) }));
  }

  /** What jobs report is other people's text: nothing of it. */
  jobs(days?: number): JobsView {
    return { ...this.#whole.jobs(days), jobs: [] };
  }

  job(): JobDetail | undefined {
    return undefined;
  }

  models(): ModelSummary[] {
    return this.#whole.models();
  }

  model(id: string): ModelDetail | undefined {
    return this.#whole.model(id);
  }

  /** Whole, to choose from: `listed` leaves out what is not shown, and reckons clocks from what only the whole holds. */
  incidents(): Incident[] {
    return this.#whole.incidents();
  }

  listed(incident: Incident): ListedIncident {
    const whole = this.#whole.listed(incident);
    const { clocks, warnAfter, hostName } = whole;
    return { ...incidentWithoutPeople(whole), ...(hostName !== undefined && { hostName }), clocks, warnAfter };
  }
}
