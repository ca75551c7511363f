import t from "tap";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, openState, temporaryFolder } from "./testing/store-fixtures.ts";

const MINUTE_MS = 60_000;

t.test("a name is given once, and a changed user must sign in again", (t) => {
  const { store, clock } = openState(t);
  const { accounts } = store;
  t.equal(accounts.addUser("chief", "viewer", "h1"), true);
  t.equal(accounts.addUser("chief", "admin", "h2"), false);
  t.match(accounts.user("chief"), { name: "chief", role: "viewer", passwordHash: "h1", createdAt: clock.nowMs });
  accounts.addSession({ tokenHash: "s", user: "chief", expiresAt: clock.nowMs + MINUTE_MS });
  t.equal(accounts.changeUser("chief", { role: "technician" }), true);
  t.match(accounts.user("chief"), { role: "technician", passwordHash: "h1" });
  t.equal(accounts.session("s"), undefined);
  t.equal(accounts.changeUser("nobody", { role: "admin" }), false);
  t.equal(accounts.removeUser("chief"), true);
  t.same(accounts.users(), []);
  t.end();
});

t.test("a box is claimed once", (t) => {
  const { store } = openState(t);
  const { accounts } = store;
  accounts.setClaimCodeHash("one");
  accounts.setClaimCodeHash("code");
  t.equal(accounts.claimCodeHash(), "code");
  accounts.addUser("chief", "viewer", "h");
  t.equal(accounts.isClaimed(), false);
  t.equal(accounts.claim("duty", "h1"), true);
  t.equal(accounts.claim("guest", "h2"), false);
  t.equal(accounts.claimCodeHash(), undefined);
  t.same(
    accounts.users().map((user) => user.name),
    ["chief", "duty"],
  );
  t.end();
});

t.test("a session ends at its time, with its user, or when there are too many", (t) => {
  const { store, clock } = openState(t);
  const { accounts } = store;
  accounts.addUser("chief", "admin", "h");
  accounts.addSession({ tokenHash: "first", user: "chief", expiresAt: clock.nowMs + MINUTE_MS });
  t.match(accounts.session("first"), { user: "chief", role: "admin" });
  t.equal(accounts.extendSession("first", clock.nowMs + 60 * MINUTE_MS), true);
  clock.nowMs += 10 * MINUTE_MS;
  accounts.session("first");
  t.equal(accounts.session("first")?.lastSeenAt, clock.nowMs);
  for (let n = 0; n < 50; n++) {
    clock.nowMs += 1;
    accounts.addSession({ tokenHash: `s${n}`, user: "chief", expiresAt: clock.nowMs + MINUTE_MS });
  }
  t.equal(accounts.session("first"), undefined, "the 51st took its place");
  t.equal(accounts.sessions("chief").length, 50);
  t.equal(accounts.removeSession("s0"), true);
  clock.nowMs += 2 * MINUTE_MS;
  t.equal(accounts.session("s1"), undefined);
  t.equal(accounts.removeExpiredSessions(), 49);
  t.end();
});

t.test("a token is found by its hash and can be withdrawn", (t) => {
  const { store } = openState(t);
  const { accounts } = store;
  accounts.addToken({ id: "t1", name: "backup script", hash: "x", role: "viewer" });
  t.match(accounts.tokenByHash("x"), { id: "t1", role: "viewer" });
  t.equal(accounts.tokenByHash("y"), undefined);
  t.equal(JSON.stringify(accounts.tokens()).includes('"x"'), false, "the hash stays inside");
  t.equal(accounts.removeToken("t1"), true);
  t.equal(accounts.removeToken("t1"), false);
  t.end();
});

t.test("secrets are kept byte for byte", (t) => {
  const { store } = openState(t);
  store.secrets.put("core", Uint8Array.of(0, 255, 7));
  store.secrets.put("core", Uint8Array.of(1, 0));
  t.same([...(store.secrets.get("core") ?? [])], [1, 0]);
  t.match(store.secrets.list(), [{ name: "core" }]);
  t.equal(store.secrets.delete("core"), true);
  t.equal(store.secrets.get("core"), undefined);
  t.end();
});

t.test("the last 50 configurations are kept, the newest counts", (t) => {
  const { store } = openState(t);
  t.equal(store.configVersions.newest(), undefined);
  for (let n = 1; n <= 60; n++)
    store.configVersions.add({ actor: "chief", origin: "page", digest: `d${n}`, document: `version: ${n}` });
  t.equal(store.configVersions.list().length, 50);
  t.match(store.configVersions.newest(), { id: 60, document: "version: 60", origin: "page", bytes: 11 });
  t.match(store.configVersions.get(11), { digest: "d11" });
  t.equal(store.configVersions.get(10), undefined);
  t.end();
});

t.test("the runs tell when the box watched, also when it just went away", (t) => {
  const clock = new HandClock(0);
  const folder = temporaryFolder(t);
  const open = (): StateStore => StateStore.open(folder, { clock, log: silentLog });
  const minute = (n: number): number => n * MINUTE_MS;

  let store = open();
  t.equal(store.runs.begin("boot-1"), undefined);
  for (let second = 0; second <= 150; second++) {
    clock.nowMs = second * 1000;
    store.runs.alive();
  }
  store.close(); // without a word, 30 s after it last said that it is there
  clock.nowMs = minute(10);
  store = open();
  t.match(store.runs.begin("boot-2"), { boot: "boot-1", lastAliveAt: minute(2), endedAt: undefined });
  clock.nowMs = minute(20);
  store.runs.end("update");
  store.close();
  clock.nowMs = minute(30);
  store = open();
  t.match(store.runs.begin("boot-3"), { boot: "boot-2", endedAt: minute(20), reason: "update" });
  clock.nowMs = minute(30) + 5000;
  t.same(store.runs.watchedPeriods(minute(1), minute(60)), [
    { from: minute(1), to: minute(2) },
    { from: minute(10), to: minute(20) },
    { from: minute(30), to: minute(30) + 5000 },
  ]);
  t.equal(store.runs.list(9).length, 3);
  store.close();
  t.end();
});
