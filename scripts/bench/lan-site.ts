/** Prints the configuration for the simulated LAN: per host a ping, six SNMP values, a TCP port; every fourth an HTTP page. */

const [hostsText = "1600", intervalText = "60"] = process.argv.slice(2);
const hostCount = Number(hostsText);
const interval = `${Number(intervalText)}s`;

const VALUES: readonly [id: string, oid: string, kind: string][] = [
  ["cpu", "1.3.6.1.2.1.25.3.3.1.2.196608", "gauge"],
  ["memory", "1.3.6.1.4.1.2021.4.6.0", "gauge"],
  ["root-used", "1.3.6.1.2.1.25.2.3.1.6.31", "gauge"],
  ["in", "1.3.6.1.2.1.31.1.1.1.6.1", "counter"],
  ["out", "1.3.6.1.2.1.31.1.1.1.10.1", "counter"],
  ["uptime", "1.3.6.1.2.1.1.3.0", "gauge"],
];

const hosts = Array.from({ length: hostCount }, (_, at) => ({
  id: `h${at}`,
  address: `10.99.${Math.floor(at / 250)}.${1 + (at % 250)}`,
  hostCheck: { check: "ping", interval },
  snmp: { credential: "lan" },
  services: [
    ...VALUES.map(([id, oid, kind]) => ({ id, check: "snmp", settings: { oid, kind } })),
    { id: "tcp", check: "tcp", settings: { port: 80 } },
    ...(at % 4 === 0 ? [{ id: "http", check: "http" }] : []),
  ],
}));

process.stdout.write(
  JSON.stringify({
    version: 1,
    customer: "bench",
    site: { id: "lan" },
    box: { id: "box-1" },
    credentials: { lan: { kind: "snmp", version: "2c", community: "public" } },
    defaults: { interval },
    hosts,
    // An address that swallows everything: the line is down, the box decides and keeps.
    relay: { brokers: ["mqtt://10.97.0.1:1883"] },
  }),
);
