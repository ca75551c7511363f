/** `vedetta discover` as it is typed; the sweep itself is shown by `scripts/discovery.test.ts`. */
import t from "tap";
import { runWords } from "./fake-terminal.ts";

t.test("bad usage is one line that names the fault", async (t) => {
  const faults: readonly [readonly string[], RegExp][] = [
    [["10.0.0.0/8"], /10\.0\.0\.0\/8 is too large/],
    [["acme"], /acme is no network/],
    [["2001:db8::/64"], /IPv6 networks cannot be swept/],
    [["192.0.2.0/30", "--rate", "1"], /--rate must be/],
    [["192.0.2.0/30", "--rate", "many"], /--rate must be/],
    [["192.0.2.0/30", "--community", ""], /--community must not be empty/],
    [["192.0.2.0/30", "--fast"], /--fast/],
  ];
  for (const [words, message] of faults) {
    const { code, err } = await runWords(["discover", ...words]);
    t.equal(code, 64, words.join(" "));
    t.equal(err.length, 1);
    t.match(err[0], message);
  }
});

t.test("one address of this machine is found, with what answers and why the rest does not", async (t) => {
  const { code, out, err } = await runWords(["discover", "127.0.0.77/32", "--no-snmp", "--json"]);
  t.equal(code, 0);
  const result = JSON.parse(out[0] ?? "") as {
    hosts: { address: string; remarks: { code: string }[] }[];
    packetsPerSecond: number;
  };
  t.equal(result.packetsPerSecond, 100);
  t.match(result.hosts, [{ address: "127.0.0.77" }]);
  t.ok(result.hosts[0]?.remarks.some((remark) => remark.code === "discovery.snmpNotAsked"));
  t.ok(
    err.some((line) => line.startsWith("sweeping")),
    "progress is told",
  );
});

t.test("people read what was found and the configuration for it", async (t) => {
  const { out } = await runWords(["discover", "127.0.0.77", "--no-snmp"]);
  t.ok(out.some((line) => line.startsWith("127.0.0.77")));
  t.ok(out.some((line) => /1 host in 127\.0\.0\.77\/32/.test(line)));
  t.ok(out.includes("hosts:"), "YAML");
});
