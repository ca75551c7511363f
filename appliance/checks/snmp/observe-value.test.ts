/** What a value says under the settings of its service. */
import t from "tap";
import type { Observation } from "#model/result.ts";
import type { SnmpValue } from "#snmp/client.ts";
import { makeMemory } from "../testing/try-check.ts";
import { observeValue } from "./observe-value.ts";
import type { SnmpSettings } from "./settings.ts";

const text = (value: string): SnmpValue => ({ type: "octets", value: Buffer.from(value) });
const integer = (value: number): SnmpValue => ({ type: "integer", value });

function observe(settings: Omit<SnmpSettings, "oid">, value: SnmpValue): Observation {
  return observeValue({ oid: "1.3.6.1", ...settings }, value, { at: 0, upTime: 0 }, makeMemory());
}

t.test("a gauge is its number, scaled, in its unit", async (t) => {
  t.match(observe({ scale: 0.1, unit: "°C" }, integer(235)), {
    code: "measured",
    measurements: { value: 23.5 },
    units: { value: "°C" },
  });
  t.match(observe({}, { type: "counter64", value: 12n }).measurements, { value: 12 });
  t.match(observe({}, text(" 0.42\0")).measurements, { value: 0.42 }, "fractions come as texts");
  t.match(observe({}, { type: "opaque", value: Buffer.from("9f780442f60000", "hex") }).measurements, { value: 123 });
  t.match(observe({}, { type: "opaque", value: Buffer.from("9f7908405ec00000000000", "hex") }).measurements, {
    value: 123,
  });
});

t.test("what is no number is of the wrong type", async (t) => {
  for (const value of [
    text("warm"),
    text(""),
    text("1e9999"),
    { type: "oid", value: "1.3" } as const,
    { type: "opaque", value: Buffer.from("9f7804") } as const,
  ]) {
    t.equal(observe({}, value).code, "wrongType");
    t.equal(observe({ kind: "counter" }, value).code, "wrongType");
    t.equal(observe({ kind: "state", states: { "1": "ok" } }, value).code, "wrongType");
  }
  t.equal(observe({ kind: "counter" }, text("1.5")).code, "wrongType", "a counter has no fractions");
});

t.test("a text is compared with what is expected and what is not", async (t) => {
  const version = text("Firmware 7.1 (build 42)");
  t.equal(observe({ kind: "text" }, version).code, "textMatches");
  t.equal(observe({ kind: "text", expectText: "7.1" }, version).code, "textMatches");
  t.match(observe({ kind: "text", expectText: "7.2" }, version), {
    code: "textDiffers",
    parameters: { expected: "7.2" },
  });
  t.equal(observe({ kind: "text", expectPattern: "^Firmware [0-9.]+" }, version).code, "textMatches");
  t.equal(observe({ kind: "text", expectPattern: "^7" }, version).code, "textDiffers");
  t.equal(observe({ kind: "text", rejectText: "build" }, version).code, "textRejected");
  t.equal(observe({ kind: "text", rejectPattern: "build [0-9]+" }, version).code, "textRejected");
  t.equal(observe({ kind: "text", rejectPattern: "beta" }, version).code, "textMatches");
  t.equal(observe({ kind: "text", expectText: "42" }, integer(42)).code, "textMatches", "numbers have a text too");
  t.equal(
    observe({ kind: "text" }, { type: "octets", value: Buffer.from("001a2b", "hex") }).parameters?.text,
    "00:1a:2b",
  );
});

t.test("a pattern that takes for ever is given up", async (t) => {
  t.equal(observe({ kind: "text", expectPattern: "^(a+)+$" }, text(`${"a".repeat(40)}!`)).code, "patternTooSlow");
});

t.test("a state is what the settings say of its number", async (t) => {
  const settings = {
    kind: "state",
    states: { "1": "ok", "2": "warning", "3": "critical", "-1": "ok" },
    labels: { "3": "on battery" },
  } as const;
  t.equal(observe(settings, integer(1)).code, "stateOk");
  t.equal(observe(settings, integer(-1)).code, "stateOk");
  t.equal(observe(settings, integer(2)).code, "stateWarning");
  t.match(observe(settings, integer(3)), {
    code: "stateCritical",
    measurements: { value: 3 },
    parameters: { label: "on battery" },
  });
  t.equal(observe(settings, integer(4)).code, "stateUnknown", "numbers without a meaning are not guessed at");
});
