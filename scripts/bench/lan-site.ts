/**
 * Prints the configuration for the simulated LAN: per host a ping, six SNMP values, a TCP port; every fourth an HTTP page.
 * Arguments: HOSTS, INTERVAL_S, HOST_CHECK_S (or `default`: as the box does it by itself), BROKER (an address that swallows
 * everything unless given: the line is down, the box decides and keeps).
 */

const [hostsText = "1600", intervalText = "60", hostCheckText = intervalText, broker] = process.argv.slice(2);
const hostCount = Number(hostsText);
const interval = `${Number(intervalText)}s`;
const hostCheck =
  hostCheckText === "default" ? {} : { hostCheck: { check: "ping", interval: `${Number(hostCheckText)}s` } };

const VALUES: readonly [id: string, oid: string, kind: string][] = [
  ["cpu", "1.3.6.1.2.1.25.3.3.1.2.196608", "gauge"],
  ["memory", "1.3.6.1.4.1.2021.4.6.0", "gauge"],
  ["root-used", "1.3.6.1.2.1.25.2.3.1.6.31", "gauge"],
  ["in", "1.3.6.1.2.1.31.1.1.1.6.1", "counter"],
  ["out", "1.3.6.1.2.1.31.1.1.1.10.1", "counter"],
  ["uptime", "1.3.6.1.2.1.1.3.0", "gauge"],
];

// The interval stands at the services, so that the host check keeps its own default.
const hosts = Array.from({ length: hostCount }, (_, at) => ({
  id: `h${at}`,
  address: `10.99.${Math.floor(at / 250)}.${1 + (at % 250)}`,
  ...hostCheck,
  snmp: { credential: "lan" },
  services: [
    ...VALUES.map(([id, oid, kind]) => ({ id, check: "snmp", interval, settings: { oid, kind } })),
    { id: "tcp", check: "tcp", interval, settings: { port: 80 } },
    ...(at % 4 === 0 ? [{ id: "http", check: "http", interval }] : []),
  ],
}));

process.stdout.write(
  JSON.stringify({
    version: 1,
    customer: "bench",
    site: { id: "lan" },
    box: { id: "box-1" },
    credentials: { lan: { kind: "snmp", version: "2c", community: "public" } },
    hosts,
    relay: { brokers: [broker === undefined || broker === "" ? "mqtt://10.97.0.1:1883" : broker] },
  }),
);
