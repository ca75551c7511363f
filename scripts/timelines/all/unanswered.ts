import { hostAt, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const unanswered: Timeline = {
  name: "unanswered",
  title:
    "Nobody acknowledges for 20 minutes, then somebody does, waits for the customer, and the host comes back in time",
  only: "hand",
  site: (pace) =>
    makeSite(pace, [hostAt(1, "other", ["ssh"]), hostAt(2, "sql", ["db"], { criticality: "critical" })], {
      contacts: [{ id: "duty", name: "Duty desk", mail: "duty@acme.example" }],
      sla: {
        targets: { critical: { respond: "15m", resolve: "4h", clock: "always" } },
        escalation: [{ after: "50%", to: ["duty"] }],
      },
    }),
  play: async (stage) => {
    await stage.die("sql");
    await stage.pass({ long: "20m", short: "0s" });
    const { incidents } = (await stage.command("GET", "/incidents")) as { incidents: { id: string }[] };
    const at = `/incidents/${incidents[0]?.id}`;
    await stage.command("POST", `${at}/acknowledge`, {});
    await stage.pass({ long: "40m", short: "0s" });
    await stage.command("POST", `${at}/suspend`, { reason: "awaitingCustomer", note: "The door is locked." });
    await stage.pass({ long: "10h", short: "0s" });
    await stage.command("POST", `${at}/resume`, {});
    await stage.pass({ long: "30m", short: "0s" });
    await stage.live("sql");
    await stage.pass({ long: "30m", short: "0s" });
  },
  told: ["opened", "escalated", "slaWarning", "slaBreached", "acknowledged", "suspended", "resumed", "resolved"].map(
    (step) => `incident.${step} sql`,
  ),
  updates: { sql: 4 },
};
