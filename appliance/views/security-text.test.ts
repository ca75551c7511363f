import t from "tap";
import { securityText } from "./security-text.ts";

const NOON = Date.parse("2026-12-01T12:34:56.000Z");
const contacts = ["mailto:security@acme.example", "https://acme.example/security"];
const validForMs = 180 * 86_400_000;

t.test("contacts stand in their order, the file expires, the policy is named", (t) => {
  t.equal(
    securityText({ contacts, policy: "https://acme.example/policy", validForMs }, NOON),
    [
      "Contact: mailto:security@acme.example",
      "Contact: https://acme.example/security",
      "Expires: 2027-05-30T00:00:00.000Z",
      "Policy: https://acme.example/policy",
      "",
    ].join("\n"),
  );
  t.end();
});

t.test("the file is the same all day", (t) => {
  const at = (time: string) => securityText({ contacts, validForMs }, Date.parse(`2026-12-01T${time}Z`));
  t.equal(at("00:00:00"), at("23:59:59"));
  t.end();
});

t.test("nothing is promised beyond the last day of security updates", (t) => {
  const until = (supportedUntil: string) => securityText({ contacts, validForMs, supportedUntil }, NOON);
  t.match(until("2027-01-31"), /^Expires: 2027-02-01T00:00:00\.000Z$/m);
  t.match(until("2031-12-31"), /^Expires: 2027-05-30T/m);
  t.match(until("2026-11-01"), /^Expires: 2026-11-02T/m, "over: a reader sees that it is stale");
  t.end();
});

t.test("where nobody is named there is no file", (t) => {
  t.equal(securityText({ contacts: [], policy: "https://acme.example/policy", validForMs }, NOON), undefined);
  t.end();
});
