/** For other programs that look after this one: alive, watching, and figures for Prometheus. */
import type { Status } from "#model/api.ts";
import { answersAnything, answersText } from "../references.ts";
import { PROMETHEUS_TYPE, prometheusText, type Metric } from "../prometheus.ts";
import { HttpProblem } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

export function healthRoutes(app: App, sources: Sources): void {
  app.get(
    "/healthz",
    {
      config: { access: "always" },
      schema: { tags: ["health"], summary: "The process is alive.", response: answersAnything("It is.") },
    },
    async () => ({ alive: true }),
  );
  app.get(
    "/readyz",
    {
      config: { access: "always" },
      schema: { tags: ["health"], summary: "The box is watching.", response: answersAnything("It is.") },
    },
    async () => {
      if (!sources.watch.ready()) throw new HttpProblem(503, "notReady", {});
      return { ready: true };
    },
  );
  app.get(
    "/metrics",
    {
      config: { access: "local" },
      schema: {
        tags: ["health"],
        summary: "Figures for Prometheus. Needs no token on the box itself.",
        response: answersText("text/plain", "Text format 0.0.4."),
      },
    },
    async (_request, reply) => {
      const metrics = [...statusMetrics(sources.view.status()), ...sources.metrics()];
      return reply.type(PROMETHEUS_TYPE).send(prometheusText(metrics));
    },
  );
}

function statusMetrics(status: Status): Metric[] {
  const byState = (counts: Status["hosts"]) =>
    Object.entries(counts.byState).map(([state, value]) => ({ labels: { state }, value }));
  const { site, soc, line } = status;
  const one = (name: string, help: string, value: number): Metric => ({
    name,
    help,
    kind: "gauge",
    samples: [{ value }],
  });
  return [
    {
      ...one("info", "The box.", 1),
      samples: [{ labels: { version: site.version, customer: site.customer, site: site.id, box: site.box }, value: 1 }],
    },
    one("start_time_seconds", "When the box started, seconds since 1970.", Date.parse(site.startedAt) / 1000),
    one("clock_trusted", "Whether the clock is trusted.", site.clockTrusted ? 1 : 0),
    { ...one("hosts", "Hosts by the state shown.", 0), samples: byState(status.hosts) },
    { ...one("services", "Services by the state shown.", 0), samples: byState(status.services) },
    one("incidents_open", "Incidents that are open.", status.openIncidents),
    one("soc_connected", "Whether the operations centre is connected.", soc.connected ? 1 : 0),
    one("soc_waiting_events", "Events that the operations centre does not have yet.", soc.waiting),
    ...(line.up === undefined ? [] : [one("line_up", "Whether the internet line works.", line.up ? 1 : 0)]),
  ];
}
