import t from "tap";
import type { JudgedResult } from "#model/result.ts";
import { influxLine } from "./influx-line.ts";

const tags = { customer: "acme", site: "hq", box: "box-1", host: "nas", service: "if-uplink-1", check: "snmp" };

function result(measurements: Record<string, number>, state: JudgedResult["state"] = "ok"): JudgedResult {
  return { observation: { code: "read", measurements }, blame: "target", at: 1_772_330_400_123, state, breaches: [] };
}

void t.test("a result is one line: tags, measurements as floats, the state as an integer, milliseconds", async (t) => {
  t.equal(
    influxLine(tags, result({ connectMs: 1.5 }, "critical")),
    "vedetta,box=box-1,check=snmp,customer=acme,host=nas,service=if-uplink-1,site=hq connectMs=1.5,state=2i 1772330400123",
  );
});

void t.test("values that are no numbers are left out, the state never is", async (t) => {
  const line = influxLine(tags, result({ a: Number.NaN, b: Number.POSITIVE_INFINITY, state: 7 }, "unknown"));
  t.match(line, / state=3i 1772330400123$/);
});

void t.test("names from plugins cannot spoil the line", async (t) => {
  const line = influxLine(tags, result({ "C:\\ used, free=": 1, "a\nb": 2, "": 3 }));
  t.notMatch(line, /\n/);
  t.match(line, / C:_\\ used\\,\\ free\\==1,a_b=2,state=0i \d+$/);
});
