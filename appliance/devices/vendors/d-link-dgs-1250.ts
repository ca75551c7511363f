/** D-Link DGS-1250 series, which has the newer family's objects under its own number: processor, memory, temperatures, fans, supplies. */
import { defineMib } from "../contract.ts";
import { entityTables, memoryOf, processorOf, sensorsOf } from "./d-link-entity.ts";

const EXT = "1.3.6.1.4.1.171.11.165.1000.5.1";

export const dLinkDgs1250 = defineMib({
  name: "d-link-dgs-1250",
  title: "D-Link DGS-1250",
  source: "DLINKSW-ENTITY-EXT-MIB of the DGS-1250 series (D-Link)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.171.11.165"] }],
  tables: entityTables(EXT, "notPresent"),
  facts({ tables }) {
    return {
      identity: { version: tables.versions[0]?.runtime?.value },
      processors: tables.processors.map(processorOf),
      memory: tables.memory.map(memoryOf),
      sensors: sensorsOf(tables),
    };
  },
});
