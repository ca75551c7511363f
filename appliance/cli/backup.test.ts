/** `vedetta backup` and `vedetta restore`, as somebody types them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { typeWords } from "./testing/fake-terminal.ts";

const PASSPHRASE = "correct horse battery";

t.test("a running box is backed up with its secrets, and restored elsewhere under another key", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-backup-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  writeFileSync(at("ca.pem"), "an authority");
  writeFileSync(
    at("site.yaml"),
    "version: 1\nrelay: { brokers: [mqtts://soc.example], tls: { ca: ca.pem, key: gone.key } }\n",
  );
  writeFileSync(at("pass"), `${PASSPHRASE}\n`);
  const state = StateStore.open(at("data"), { clock: systemClock, log: silentLog });
  t.teardown(() => state.close());
  await typeWords(["secret", "set", "core-auth", "--data", at("data")], "planted value");
  const backup = (...more: string[]) => typeWords(["backup", at("a.vbk"), "--data", at("data"), ...more], PASSPHRASE);

  t.match(await backup("--config", at("site.yaml")), { code: 0, out: /a\.vbk: .* 1 row, 2 files, 1 secret$/, err: "" });
  t.notOk(readFileSync(at("a.vbk")).includes("planted"));
  t.match(state.facts.get("box.backup"), { at: Number, withHistory: true }, "the box knows when it was made");
  t.match(await backup(), {
    code: 1,
    err: `vedetta backup: ${at("a.vbk")}: is there already; say --replace to write over it`,
  });
  t.match(await typeWords(["backup", at("b.vbk"), "--data", at("data")], "short"), { code: 1, err: /at least 12/ });
  t.match(await typeWords(["backup", at("b.vbk"), "--data", at("data")], ""), {
    code: 1,
    err: /a passphrase is needed/,
  });
  t.match(await typeWords(["backup"]), { code: 64 });

  const restore = (...more: string[]) => typeWords(["restore", at("a.vbk"), "--passphrase-file", at("pass"), ...more]);
  t.match(await restore("--check"), { code: 0, out: /can be restored: made 20/ });
  t.match(await restore("--data", at("new")), { code: 0, out: /1 secret\n.*config-of-backup/ });
  t.equal(readFileSync(at("new/config-of-backup/ca.pem"), "utf8"), "an authority");
  const listed = JSON.parse((await typeWords(["secret", "list", "--data", at("new"), "--json"])).out) as object;
  t.match(listed, [{ name: "core-auth", readable: true }]);
  t.not(readFileSync(at("new/secrets.key"), "utf8"), readFileSync(at("data/secrets.key"), "utf8"));
  t.match(await restore("--data", at("new")), { code: 1, err: /holds the data of a box already/ });
  t.match(await restore("--data", at("data"), "--replace"), { code: 1, err: /is in use by a box that runs/ });
  t.match(await typeWords(["restore", at("a.vbk"), "--check"], "another passphrase"), {
    code: 1,
    err: /another passphrase/,
  });
  t.match(await typeWords(["restore", at("pass"), "--check"], PASSPHRASE), { code: 1, err: /is no backup of a box/ });
});
