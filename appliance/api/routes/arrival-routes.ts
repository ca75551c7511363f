/** What came in by itself: notifications, log lines, mails, as they were. For those who are signed in. */
import { isoTime } from "#lib/clock.ts";
import { ArrivalsQuery, type ArrivalPage } from "#model/api-arrivals.ts";
import { answers } from "../references.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const USUAL_LIMIT = 100;

export function arrivalRoutes(app: App, sources: Sources): void {
  app.get(
    "/api/v1/arrivals",
    {
      config: { access: "viewer" },
      schema: {
        tags: ["watch"],
        summary: "What came in by itself (SNMP notifications, log lines, mails), newest first.",
        querystring: ArrivalsQuery,
        response: answers("ArrivalPage"),
      },
    },
    async ({ query }): Promise<ArrivalPage> => {
      const { from, to, source, limit = USUAL_LIMIT, ...rest } = query;
      const asked = {
        ...rest,
        limit,
        ...(source === undefined ? {} : { from: source }),
        ...(from === undefined ? {} : { fromMs: Date.parse(from) }),
        ...(to === undefined ? {} : { toMs: Date.parse(to) }),
      };
      const { arrivals, before } = await sources.arrivals.search(asked);
      return {
        arrivals: arrivals.map((arrival) => ({ ...arrival, at: isoTime(arrival.at) })),
        ...(before === undefined ? {} : { before }),
      };
    },
  );
}
