/** Secrets at rest: what lies on the disk tells nothing, and only the right key reads it. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { RefusalError } from "#model/refusal.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { credentialsFolder, firstOf, noSecrets } from "./secret-source.ts";
import { KEY_CREDENTIAL, loadSecretKey, SecretStore } from "./secret-store.ts";

function setUp(t: { teardown(end: () => void): void }) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-secrets-"));
  const store = StateStore.open(folder, { clock: systemClock, log: silentLog });
  t.teardown(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, table: store.secrets };
}

t.test("a secret comes back as it was set, and its ciphertext does not show it", async (t) => {
  const { folder, table } = setUp(t);
  const secrets = new SecretStore(table, loadSecretKey(folder, noSecrets));
  secrets.set("core-auth", "correct horse ☂");
  t.equal(secrets.get("core-auth"), "correct horse ☂");
  t.equal(secrets.get("core-priv"), undefined);
  t.notMatch(Buffer.from(table.get("core-auth") ?? []).toString("latin1"), "horse");
  const first = Buffer.from(table.get("core-auth") ?? []).toString("hex");
  secrets.set("core-auth", "correct horse ☂");
  t.not(
    Buffer.from(table.get("core-auth") ?? []).toString("hex"),
    first,
    "the same secret is never encrypted the same",
  );
  t.match(secrets.list(), [{ name: "core-auth", readable: true }]);
  t.equal(secrets.remove("core-auth"), true);
  t.equal(secrets.remove("core-auth"), false);
});

t.test("the key is made once, for this user alone", async (t) => {
  const { folder } = setUp(t);
  const key = loadSecretKey(folder, noSecrets);
  t.equal(key.length, 32);
  t.equal(statSync(path.join(folder, "secrets.key")).mode & 0o777, 0o600);
  t.same(loadSecretKey(folder, noSecrets), key);
});

t.test("another key, a swapped row and a damaged row read as nothing", async (t) => {
  const { folder, table } = setUp(t);
  const secrets = new SecretStore(table, loadSecretKey(folder, noSecrets));
  secrets.set("a", "one");
  secrets.set("b", "two");
  const row = table.get("a") ?? new Uint8Array();
  table.put("b", row);
  t.equal(secrets.get("b"), undefined, "a row under another name");
  table.put("a", row.subarray(0, row.length - 1));
  t.equal(secrets.get("a"), undefined, "a row cut short");
  table.put("a", new Uint8Array([1, 2]));
  t.match(secrets.list(), [
    { name: "a", readable: false },
    { name: "b", readable: false },
  ]);
  table.put("a", row);
  t.equal(new SecretStore(table, Buffer.alloc(32, 7)).get("a"), undefined, "another key");
  t.equal(secrets.get("a"), "one");
});

t.test("systemd's credential counts before the key file, and a wrong one is refused", async (t) => {
  const { folder } = setUp(t);
  const credentials = mkdtempSync(path.join(tmpdir(), "vedetta-credentials-"));
  t.teardown(() => rmSync(credentials, { recursive: true }));
  writeFileSync(path.join(credentials, KEY_CREDENTIAL), Buffer.alloc(32, 5).toString("base64"));
  t.same(loadSecretKey(folder, credentialsFolder(credentials)), Buffer.alloc(32, 5));
  writeFileSync(path.join(credentials, KEY_CREDENTIAL), "short");
  t.throws(() => loadSecretKey(folder, credentialsFolder(credentials)), RefusalError);
});

t.test("a key file that somebody emptied is refused, not replaced", async (t) => {
  const { folder } = setUp(t);
  loadSecretKey(folder, noSecrets);
  writeFileSync(path.join(folder, "secrets.key"), "");
  t.throws(() => loadSecretKey(folder, noSecrets), RefusalError);
  t.equal(readFileSync(path.join(folder, "secrets.key"), "utf8"), "");
});

t.test("names and values that make no sense are refused", async (t) => {
  const { folder, table } = setUp(t);
  const secrets = new SecretStore(table, loadSecretKey(folder, noSecrets));
  for (const name of ["", "Core Auth", "../key", "a".repeat(64)])
    t.throws(() => secrets.set(name, "x"), RefusalError, name);
  t.throws(() => secrets.set("a", ""), RefusalError);
  t.throws(() => secrets.set("a", "x".repeat(70_000)), RefusalError);
});

t.test("the credentials folder is asked first, without its trailing newline, and never left", async (t) => {
  const { folder, table } = setUp(t);
  const credentials = path.join(folder, "credentials");
  mkdirSync(path.join(credentials, "sub"), { recursive: true });
  writeFileSync(path.join(credentials, "core-auth"), "from systemd\n");
  chmodSync(path.join(credentials, "core-auth"), 0o400);
  const stored = new SecretStore(table, loadSecretKey(folder, noSecrets));
  stored.set("core-auth", "from the store");
  stored.set("core-priv", "only stored");
  const source = firstOf(credentialsFolder(credentials), stored);
  t.equal(source.get("core-auth"), "from systemd");
  t.equal(source.get("core-priv"), "only stored");
  t.equal(credentialsFolder(credentials).get("../secrets.key"), undefined);
  t.equal(credentialsFolder(credentials).get("sub"), undefined);
  t.equal(credentialsFolder(undefined).get("core-auth"), undefined);
});
