import { hostAt, hostsFrom, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";
import { ON_BATTERY, ON_MAINS, OUTPUT_SOURCE, UPS } from "../ups-agent.ts";

const COUNT = 199;
const fed = ["switch", ...Array.from({ length: COUNT }, (_, n) => `pc-${n + 1}`)];
const late = fed.slice(1, 61).map((host) => `${host}/web`);

export const powerCut: Timeline = {
  name: "power-cut",
  long: true,
  title: "200 hosts lose power, their UPS on battery before; back again, services follow their pings by 30 to 240 s",
  site: (pace) =>
    makeSite(
      pace,
      [
        hostAt(1, "ups", [], { snmp: { credential: "lan" }, profile: "auto" }),
        hostAt(2, "switch", [], { poweredBy: ["ups"] }),
        ...hostsFrom(3, COUNT, "pc", ["ssh", "web"], { parents: ["switch"], poweredBy: ["ups"] }),
        hostAt(240, "elsewhere", ["ssh"]),
      ],
      { credentials: { lan: { kind: "snmp", version: "2c", community: "public" } } },
    ),
  agents: { ups: UPS },
  play: async (stage) => {
    await stage.say("ups", OUTPUT_SOURCE, ON_BATTERY);
    await stage.pass({ long: "12m", short: "15s" });
    await stage.die(...fed);
    await stage.pass({ long: "30m", short: "40s" });
    await stage.refuse(...late);
    await stage.say("ups", OUTPUT_SOURCE, ON_MAINS);
    await stage.live(...fed);
    await stage.pass({ long: "30s", short: "2s" });
    for (let turn = 0; turn < 6; turn++) {
      await stage.serve(...late.slice(10 * turn, 10 * turn + 10));
      await stage.pass({ long: "40s", short: "2s" });
    }
    await stage.pass({ long: "40m", short: "60s" });
  },
  told: ["incident.opened ups/*", "incident.resolved ups/*"],
  updates: { "ups/*": 5 },
  symptoms: { "ups/*": fed },
};
