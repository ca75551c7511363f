import { BATTERY_CHARGE, BATTERY_REPLACE, BATTERY_STATUS, BATTERY_UPS, charge, integer } from "../device-agents.ts";
import { deviceSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const upsBattery: Timeline = {
  name: "ups-battery",
  long: true,
  title: "A UPS's battery is low, nearly empty, and an hour later to be replaced, on the mains: one incident",
  only: "hand",
  site: (pace) => deviceSite(pace, "ups"),
  agents: { ups: BATTERY_UPS },
  play: async (stage) => {
    await stage.say("ups", BATTERY_STATUS, integer(3));
    await stage.say("ups", BATTERY_CHARGE, charge(9));
    await stage.pass({ long: "1h", short: "0s" });
    await stage.say("ups", BATTERY_REPLACE, integer(2));
    await stage.pass({ long: "1d", short: "0s" });
    await stage.say("ups", BATTERY_REPLACE, integer(1));
    await stage.say("ups", BATTERY_STATUS, integer(2));
    await stage.say("ups", BATTERY_CHARGE, charge(100));
    await stage.pass({ long: "2h", short: "0s" });
  },
  told: ["incident.opened ups/@batteries", "incident.resolved ups/@batteries"],
  updates: { "ups/@batteries": 4 },
};
