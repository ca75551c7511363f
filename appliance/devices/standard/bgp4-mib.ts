/** BGP4-MIB: the sessions of a router with its neighbours. */
import { number, state } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const BGP = "1.3.6.1.2.1.15";

export const bgp4Mib = defineMib({
  name: "bgp4-mib",
  title: "BGP neighbours",
  source: "BGP4-MIB (RFC 4273): bgpPeerTable",
  verified: "text",
  rank: "standard",
  // bgpLocalAs is 0 where no BGP runs; the table is then empty and costs one request.
  matches: [{ present: [`${BGP}.2.0`] }],
  tables: {
    peers: {
      columns: {
        state: state(`${BGP}.3.1.2`, {
          1: ["idle", "critical"],
          2: ["connect", "critical"],
          3: ["active", "critical"],
          4: ["opensent", "warning"],
          5: ["openconfirm", "warning"],
          6: ["established", "ok"],
        }),
        admin: number(`${BGP}.3.1.3`),
        remoteAs: number(`${BGP}.3.1.9`),
      },
    },
  },
  facts({ tables }) {
    return {
      sensors: tables.peers.map((row) => {
        if (row.state === undefined) return undefined;
        const name = row.remoteAs === undefined ? row.index : `${row.index} (AS ${row.remoteAs.value})`;
        // bgpPeerAdminStatus stop(1): somebody wants it down.
        const stopped = row.admin?.value === 1 && row.state.value === 1;
        return stateOf(stopped ? { ...row.state, severity: "ok" } : row.state, name, { group: "BGP" });
      }),
    };
  },
});
