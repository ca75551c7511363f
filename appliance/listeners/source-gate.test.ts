/** Who may send: the site's own networks and hosts, or those that are named; whoever may not is counted and said. */
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog } from "#lib/log.ts";
import { SourceGate } from "./source-gate.ts";

function gate(from?: readonly string[], known: readonly string[] = []) {
  const knows = (address: string) => known.includes(address);
  return new SourceGate({ listener: "trap", from, knows, clock: new HandClock(), log: silentLog });
}

t.test("nobody is named: private networks, and hosts wherever they are", (t) => {
  const own = gate(undefined, ["203.0.113.9"]);
  for (const address of ["127.0.0.1", "10.1.2.3", "192.168.7.8", "::ffff:172.16.0.1", "fe80::1%eth0", "fd00::1", "::1"])
    t.ok(own.admits(address), address);
  t.ok(own.admits("203.0.113.9"), "a host");
  t.equal(own.problem, undefined);
  for (const address of ["203.0.113.7", "2001:db8::1", "", "name"]) t.notOk(own.admits(address), address);
  t.end();
});

t.test("those that are named, and nobody else", (t) => {
  const told = gate(["203.0.113.0/24", "2001:db8::7"], ["127.0.0.1"]);
  t.same(
    ["203.0.113.9", "2001:db8::7", "2001:db8::8", "127.0.0.1"].map((address) => told.admits(address)),
    [true, true, false, false],
  );
  t.equal(told.refused, 2);
  t.match(told.problem, { code: "notFrom", message: /2 times, last from 127\.0\.0\.1; listeners\.trap\.from/ });
  t.end();
});
