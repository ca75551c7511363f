/** What devices say of themselves: every MIB that is known, with values that no honest device would give. */
import { readdirSync, readFileSync } from "node:fs";
import { inspect } from "#devices/inspect.ts";
import { deriveServices } from "#devices/profile.ts";
import { readDescription } from "#devices/read-description.ts";
import { readMibTable } from "#devices/testing/mib-table.ts";
import { systemValues } from "#devices/testing/inspect-table.ts";
import { BerReader, BerWriter } from "#snmp/ber.ts";
import type { SnmpClient, SnmpValue, Varbind } from "#snmp/client.ts";
import { readValue } from "#snmp/message.ts";
import { compareOids, indexBelow, isBelow, isOid } from "#snmp/oid.ts";
import type { RawValue } from "#snmp/testing/scripted-agent.ts";
import { must, parsers } from "../parser.ts";

const TABLES = new URL("../../../appliance/devices/vendors/testing/", import.meta.url);
/** Rows more than these make no other code run, only longer. */
const MOST_ROWS = 400;

/** A client whose only agent says what stands in a table. */
class TableClient implements SnmpClient {
  requestsSent = 0;
  readonly #values: readonly Varbind[];

  constructor(values: readonly Varbind[]) {
    this.#values = values.toSorted((a, b) => compareOids(a.oid, b.oid));
  }

  async get(_: unknown, oids: readonly string[]) {
    return oids.map((oid) => this.#values.find((value) => value.oid === oid));
  }

  getEach(agent: unknown, oids: readonly string[]) {
    return this.get(agent, oids);
  }

  async getTogether() {}

  async hasBelow(_: unknown, roots: readonly string[]) {
    return roots.map((root) => this.#values.some(({ oid }) => isBelow(oid, root)));
  }

  async walk(_: unknown, root: string) {
    return this.#values.filter(({ oid }) => isBelow(oid, root));
  }

  async columns(_: unknown, columns: readonly string[]) {
    const rows = new Map<string, Map<string, SnmpValue>>();
    for (const column of columns) {
      for (const { oid, value } of this.#values) {
        const index = indexBelow(oid, column);
        if (index === undefined) continue;
        const row = rows.get(index) ?? new Map<string, SnmpValue>();
        rows.set(index, row.set(column, value));
      }
    }
    return rows;
  }

  stop() {}
}

function valueOf({ tag, content }: RawValue): SnmpValue | undefined {
  const writer = new BerWriter();
  writer.raw(content);
  writer.wrap(tag, 0);
  const value = readValue(new BerReader(writer.take()));
  return typeof value === "string" ? undefined : value;
}

/** Lines that are none a table has are left out, one by one. */
function rowsOf(text: string): Varbind[] {
  const found: Varbind[] = [];
  const objectId = /^agent ([\d.]{3,200})/m.exec(text)?.[1] ?? "1.3.6.1.4.1.9.1.1";
  const descr = /^agent [\d.]{3,200} "([^"\n]*)"/m.exec(text)?.[1] ?? "";
  for (const [oid, raw] of Object.entries(systemValues(isOid(objectId) ? objectId : "1.3.6.1.4.1.9.1.1", descr))) {
    const value = valueOf(raw);
    if (value !== undefined) found.push({ oid, value });
  }
  for (const line of text.split("\n").slice(0, MOST_ROWS)) {
    if (!line.startsWith("1.3.")) continue;
    try {
      const [row] = readMibTable(`agent 1.3.6.1.4.1.9\n${line.replace(/ => .*/, "")}`).agents[0]?.rows ?? [];
      const value = row === undefined ? undefined : valueOf(row.value);
      if (row !== undefined && value !== undefined && isOid(row.oid)) found.push({ oid: row.oid, value });
    } catch {
      // a line that no longer is one
    }
  }
  return [...new Map(found.map((one) => [one.oid, one])).values()];
}

export const deviceParsers = parsers(
  {
    name: "device-tables",
    dear: true,
    reads: "tables and values of devices, by every MIB that is known",
    files: ["appliance/devices/"],
    mostBytes: 16_384,
    unstretched: "the made-up agent itself compares every row with every other",
    seeds: () =>
      readdirSync(TABLES)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => readFileSync(new URL(name, TABLES), "utf8").slice(0, 12_000)),
    words: [
      " integer -2147483648",
      " integer 0",
      " integer 2147483647",
      " gauge 4294967295",
      " counter64 18446744073709551615",
      ' text ""',
      ' text "NaN"',
      ' text "-"',
      " hex ff",
      " hex 0000000000000000000000",
      " oid 0.0",
      " ticks 4294967295",
      ".0.0.0.0 ",
      ".4294967295 ",
    ],
    read: async (input) => {
      const agent = { address: "192.0.2.1", port: 161, access: { version: "2c", community: "x" } } as const;
      const client = new TableClient(rowsOf(input.toString("utf8")));
      const { signal } = new AbortController();
      const seen = await inspect(agent, client, { signal, formulas: true });
      for (const { code, message } of seen.notes) must(code !== "mibFailed", message);
      const text = JSON.stringify(seen.device, (_, value: unknown) => {
        must(typeof value !== "number" || Number.isFinite(value), "a fact that is no number");
        return value;
      });
      must(text.length < 100_000 + 50 * input.length, "no more facts than were told");
      for (const { id } of deriveServices(seen.device, { formulas: seen.formulas }))
        must(/^[a-z0-9][a-z0-9-]{0,62}$/.test(id), `an id of a service: ${id}`);
    },
  },
  {
    name: "device-description",
    reads: "what devices call themselves",
    files: ["appliance/devices/read-description.ts"],
    seeds: () => [
      "Cisco IOS Software, C2960 Software (C2960-LANBASEK9-M), Version 12.2(55)SE, RELEASE SOFTWARE (fc2)",
      "Linux nas 5.10.0 #1 SMP x86_64",
      "HP ETHERNET MULTI-ENVIRONMENT,ROM none,JETDIRECT,JD153,EEPROM JSI24170012",
      "Firmware: 1.2.3; Model: X-1; Serial Number: 00123",
    ],
    words: ["Version ", "Model:", "S/N ", "Firmware ", ";", ",", "(", "v1."],
    read: (input) => {
      for (const value of Object.values(readDescription(input.toString("utf8"))))
        must(value === undefined || value === null || String(value).length <= 300, "a short word for people");
    },
  },
);
