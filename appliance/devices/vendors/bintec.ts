/** bintec elmeg routers: model, version and serial number. Ports: IF-MIB. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const ADMIN = "1.3.6.1.4.1.272.4.1";
const BOARD = `${ADMIN}.17.1`;
/** biboABrdCategory: system-board(1). */
const SYSTEM_BOARD = 1;

export const bintec = defineMib({
  name: "bintec",
  title: "bintec elmeg routers",
  source: "BIANCA-BRICK-MIB (bintec elmeg)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.272"] }],
  scalars: { version: text(`${ADMIN}.26.0`), systemId: text(`${ADMIN}.31.0`) },
  tables: {
    boards: { columns: { type: text(`${BOARD}.2`), serial: text(`${BOARD}.8`), category: number(`${BOARD}.9`) } },
  },
  facts({ system, scalars: s, tables }) {
    const board = tables.boards.find((row) => row.category?.value === SYSTEM_BOARD);
    // "V.10.2 Rev. 6 (Patch 3) IPv6, IPSec from 2019/01/07 00:00:00"
    const [, version] = /V\.? ?(\d[\w.]{1,12}(?: Rev\. ?\d{1,3})?)/.exec(s.version?.value ?? "") ?? [];
    const [described] = /\b(?:be\.IP|RS|R|RT|W|RXL|hybird|bintec) ?\d{0,4}\w{0,8}/i.exec(system.descr) ?? [];
    return {
      identity: {
        os: "boss",
        vendor: "bintec elmeg",
        kind: "router",
        hardware: board?.type?.value ?? described,
        version,
        serial: board?.serial?.value ?? s.systemId?.value,
      },
    };
  },
});
