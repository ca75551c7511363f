/** `vedetta user` and `vedetta token`, as somebody types them beside a running box. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { signIn, useToken } from "#actions/sign-in.ts";
import { makePasswords } from "#actions/passwords.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { typeWords } from "./testing/fake-terminal.ts";

const PASSWORD = "correct horse battery";

/** A data folder whose box holds its store open, and what typing a command there gives. */
function openBox() {
  const data = mkdtempSync(join(tmpdir(), "vedetta-accounts-"));
  const state = StateStore.open(data, { clock: systemClock, log: silentLog });
  t.teardown(() => {
    state.close();
    rmSync(data, { recursive: true });
  });
  const type = (words: string, stdin = "") => typeWords([...words.split(" "), "--data", data], stdin);
  return { type, desk: { accounts: state.accounts, passwords: makePasswords(), clock: systemClock, log: silentLog } };
}

t.test("a user is added, signs in, gets another password, is removed", async (t) => {
  const { type, desk } = openBox();
  t.match(await type("user add Chief --role admin", `${PASSWORD}\n`), {
    code: 0,
    out: "added chief as admin",
    err: "",
  });
  t.ok(desk.accounts.isClaimed(), "the first admin claims the box");
  t.ok((await signIn(desk, "chief", PASSWORD)).done, "the newline was not part of it");
  t.match(await type("user password chief", "another password"), { code: 0, out: "chief has a new password" });
  t.notOk((await signIn(desk, "chief", PASSWORD)).done);
  t.ok((await signIn(desk, "chief", "another password")).done);
  await type("user add desk --role viewer", PASSWORD);
  t.match((await type("user list")).out, /^chief +admin +since .*\ndesk +viewer +since /);
  const listed = JSON.parse((await type("user list --json")).out) as object;
  t.match(listed, [
    { name: "chief", role: "admin" },
    { name: "desk", role: "viewer" },
  ]);
  t.match(await type("user role desk --role technician"), { code: 0, out: "desk is technician now" });
  t.match(await type("user remove desk"), { code: 0, out: "removed desk" });
});

t.test("what is refused is said in one line", async (t) => {
  const { type } = openBox();
  await type("user add chief --role admin", PASSWORD);
  t.match(await type("user add chief --role admin", PASSWORD), {
    code: 1,
    out: "",
    err: "vedetta user: there is a user chief already",
  });
  t.match(await type("user remove chief"), { code: 1, err: /last admin/ });
  t.match(await type("user remove nobody"), { code: 1, err: /there is no user nobody/ });
  t.match(await type("token revoke none"), { code: 1, err: /there is no token none/ });
  t.match(await type("user remove chief --json"), { code: 1, out: /"lastAdmin"/, err: "" });
});

t.test("bad usage names the fault and never repeats a password", async (t) => {
  const { type, desk } = openBox();
  const cases: readonly [string, string, RegExp][] = [
    ["user", "", /expected one of: list, add, role, password, remove/],
    ["user constructor", "", /not "constructor"/],
    ["user add", "", /takes one name/],
    ["user add a b", "", /takes one name/],
    ["user list a", "", /user list takes no further words/],
    ["user add chief", PASSWORD, /--role is missing/],
    ["user add chief --role boss", PASSWORD, /--role must be one of "viewer", "technician", "admin"/],
    ["user add -chief --role viewer", PASSWORD, /./],
    ["user add a/b --role viewer", PASSWORD, /is not a user name/],
    ["user add chief --role viewer", "short", /10 to 256 characters/],
    ["token create", "", /--role is missing/],
    ["token revoke", "", /takes one id/],
    ["token", "", /expected one of: list, create, revoke/],
  ];
  for (const [words, stdin, message] of cases) {
    const { code, out, err } = await type(words, stdin);
    t.equal(code, 64, words);
    t.equal(out, "");
    t.match(err, message);
    t.equal(err.split("\n").length, 1);
    t.notOk(stdin !== "" && err.includes(stdin));
  }
  t.same(desk.accounts.users(), []);
});

t.test("a token is printed once, works at once, and is revoked", async (t) => {
  const { type, desk } = openBox();
  const { code, out } = await type("token create --role technician --name backup");
  t.equal(code, 0);
  t.match(out, /^vdt_[A-Za-z0-9_-]{43}$/, "nothing else, for use in scripts");
  t.match(useToken(desk, out), { kind: "token", name: "backup", role: "technician" });
  const list = await type("token list");
  t.match(list.out, /^[0-9a-f]{12} {2}technician +backup {2}since /);
  t.notOk(list.out.includes(out));
  t.match(JSON.parse((await type("token create --role viewer --json")).out), { token: /^vdt_/, role: "viewer" });
  t.match(await type(`token revoke ${list.out.slice(0, 12)}`), { code: 0 });
  t.equal(useToken(desk, out), undefined);
});
