/** POWER-ETHERNET-MIB: how much power a switch gives to its ports. */
import { danger } from "../danger.ts";
import { number, state } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const PSE = "1.3.6.1.2.1.105.1.3.1.1";

export const powerEthernet = defineMib({
  name: "power-ethernet",
  title: "Power over Ethernet",
  source: "POWER-ETHERNET-MIB (RFC 3621): pethMainPseTable",
  verified: "recording",
  rank: "standard",
  matches: "always",
  tables: {
    supplies: {
      columns: {
        power: number(`${PSE}.2`),
        status: danger(
          "powerSupply",
          state(`${PSE}.3`, { 1: ["on", "ok"], 2: ["off", "warning"], 3: ["faulty", "critical"] }),
        ),
        consumption: number(`${PSE}.4`),
        threshold: number(`${PSE}.5`, { absentBelow: 1 }),
      },
    },
  },
  facts({ tables }) {
    return {
      sensors: tables.supplies.flatMap((row) => {
        const share = row.threshold?.value;
        const warningHigh =
          row.power !== undefined && share !== undefined ? (row.power.value * share) / 100 : undefined;
        return [
          reading("power", row.power, `PoE Budget Total - ID ${row.index}`, { group: "PoE" }),
          reading("power", row.consumption, `PoE Budget Consumed - ID ${row.index}`, {
            group: "PoE",
            limits: {
              warningHigh,
              criticalHigh: row.power !== undefined && row.power.value > 0 ? row.power.value : undefined,
            },
          }),
          // Routers without a power module show one of 0 W that is off.
          row.power?.value === 0 ? undefined : stateOf(row.status, `PoE supply ${row.index}`, { group: "PoE" }),
        ];
      }),
    };
  },
});
