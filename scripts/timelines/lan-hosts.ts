/**
 * The hosts of a timeline over the wire: one process in the LAN's namespace that listens on every address for what the
 * site's hosts serve. What it is to do comes as JSON, a line each; it answers each with a line.
 */
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { createInterface } from "node:readline";
import { encodeOid, TAG } from "#snmp/ber.ts";
import { raw, startAgent, tableAnswerer, type RawValue } from "#snmp/testing/scripted-agent.ts";

/** A value on its way into the process: JSON knows neither bytes nor great integers. */
export type PlainValue = { readonly type: string; readonly value: string | number };

export type Order =
  | { readonly do: "serve" | "refuse"; readonly address: string; readonly port: number }
  | { readonly do: "agent"; readonly address: string; readonly values: Readonly<Record<string, PlainValue>> }
  | { readonly do: "say"; readonly address: string; readonly oid: string; readonly value: PlainValue };

const servers = new Map<string, Server>();
const tables = new Map<string, Record<string, RawValue>>();

async function obey(order: Order): Promise<void> {
  switch (order.do) {
    case "serve": {
      const server = createServer((socket) => void socket.on("error", () => {}).end());
      server.listen(order.port, order.address);
      await once(server, "listening");
      servers.set(`${order.address} ${order.port}`, server);
      return;
    }
    case "refuse":
      servers.get(`${order.address} ${order.port}`)?.close();
      return;
    case "agent": {
      const table = Object.fromEntries(Object.entries(order.values).map(([oid, value]) => [oid, rawOf(value)]));
      tables.set(order.address, table);
      await startAgent(tableAnswerer(table, { cutAt: 45 }), "2c", { address: order.address, port: 161 });
      return;
    }
    case "say": {
      const table = tables.get(order.address);
      if (table !== undefined) table[order.oid] = rawOf(order.value);
    }
  }
}

function rawOf({ type, value }: PlainValue): RawValue {
  switch (type) {
    case "octets":
      return raw.text(String(value));
    case "oid":
      return { tag: TAG.oid, content: encodeOid(String(value)) };
    case "timeticks":
      return raw.timeticks(Number(value));
    case "counter32":
      return raw.counter32(Number(value));
    case "counter64":
      return raw.counter64(BigInt(value));
    default:
      return raw.integer(Number(value));
  }
}

if (import.meta.main) {
  for await (const line of createInterface({ input: process.stdin })) {
    await obey(JSON.parse(line) as Order);
    console.log("done");
  }
}
