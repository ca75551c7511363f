/** The whole way with a real mosquitto: a box asks, is signed, renews, is revoked, says so, and comes back with a new code. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { makeClaimCode } from "#actions/claim-code.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { EventDraft } from "#model/event.ts";
import { BrokerLink } from "#relay/broker-link.ts";
import { clientIdOf } from "#relay/client-id.ts";
import type { Connection, PublishAnswer, ReceivedMessage } from "#relay/connection.ts";
import { Enrolment, type ClientIdentity } from "#relay/enrolment/enrolment.ts";
import { markRestored, type Facts } from "#relay/enrolment/memory.ts";
import { keyOfCode } from "#relay/enrolment/proof.ts";
import { withIdentity } from "#relay/enrolment/with-identity.ts";
import { openConnection } from "#relay/mqtt-client.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { Appliance } from "./appliance.ts";
import { signNewKey } from "./issuer/authority.ts";
import { IssuerDesk } from "./issuer/issuer-desk.ts";
import { CRL_FILE, makeIssuer, writeRevocations } from "./issuer/issuer-folder.ts";
import { runWords } from "./testing/fake-terminal.ts";

const DAY = 86_400_000;
const BASE = "vedetta/v1/acme/hq/box-1";
const OTHER = "vedetta/v1/acme/hq/box-2";
const ISSUER = "vedetta-issuer";
const RETRY = { firstMs: 100, mostMs: 300 };
const PACE = {
  lookMs: 200,
  awayMs: 200,
  answerMs: 20_000,
  againMs: { firstMs: 100, mostMs: 500 },
  trialMs: 3000,
  retrialMs: 50,
  refusedMs: 100,
};

async function stage(t: Test) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-enrol-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const issuer = await makeIssuer(folder, "Test boxes", 3650 * DAY);
  const sign = (name: string, use: "client" | "server", alternatives?: readonly string[]) =>
    signNewKey(issuer.authority, { name, use, lifeMs: DAY, nowMs: Date.now(), ...(alternatives && { alternatives }) });
  const server = await sign("localhost", "server", ["localhost", "127.0.0.1"]);
  const acl = await runWords([
    "soc",
    "acl",
    "acme/hq/box-1",
    "acme/hq/box-2",
    "--issuer",
    ISSUER,
    "--desk",
    "duty-desk",
  ]);
  const enrolAcl = await runWords(["soc", "acl", "--enrol"]);
  t.equal(acl.code + enrolAcl.code, 0);
  const enrolPort = await freeTcpPort();
  const files = {
    "server.pem": `${server.certificate}${issuer.authority.certificate}`,
    "server.key": server.key,
    acl: `${acl.out.join("\n")}\n`,
    "acl-enrol": `${enrolAcl.out.join("\n")}\n`,
  };
  const serving = ["certfile @/server.pem", "keyfile @/server.key"];
  const broker = await new Mosquitto({
    lines: [
      "per_listener_settings true",
      ...serving,
      `cafile ${path.join(folder, "ca.pem")}`,
      `crlfile ${path.join(folder, CRL_FILE)}`,
      "require_certificate true",
      "use_identity_as_username true",
      "use_username_as_clientid true",
      "acl_file @/acl",
      `listener ${enrolPort} 127.0.0.1`,
      ...serving,
      "acl_file @/acl-enrol",
    ],
    files,
  }).start();
  t.teardown(() => broker.remove());
  const url = `mqtts://127.0.0.1:${broker.port}`;
  const enrolUrl = `mqtts://127.0.0.1:${enrolPort}`;
  /** Done when the broker refuses it. */
  const revoked = async ({ serial, authority: ca, certificate, key }: ClientIdentity) => {
    issuer.book.write({ kind: "revoked", serial, at: Date.now() });
    await writeRevocations(issuer);
    broker.reload();
    const access = { brokers: [url], protocol: 5, tls: { ca, certificate, key } } as const;
    await waitFor("the broker knows what was revoked", async () => {
      const options = { broker: url, access, clientId: "look", clean: true, keepAliveSeconds: 20, onClosed: () => {} };
      const { connection } = await openConnection(options);
      await connection?.close();
      return connection === undefined;
    });
  };
  const giveCode = (base = BASE) => {
    const code = makeClaimCode();
    const at = Date.now();
    const key = keyOfCode(code).toString("base64url");
    issuer.book.write({ kind: "code", code: code.slice(0, 4), name: clientIdOf(base), key, at, expires: at + DAY });
    return code;
  };
  return { issuer, sign, broker, url, enrolUrl, revoked, giveCode };
}
type Stage = Awaited<ReturnType<typeof stage>>;

/** The issuer at the broker. */
async function serve(t: Test, { issuer, sign, url, broker }: Stage) {
  const own = await sign(ISSUER, "client");
  let connection: Connection | undefined;
  const desk = new IssuerDesk({
    issuer,
    lifeMs: 90 * DAY,
    brokers: [url],
    clock: systemClock,
    log: silentLog,
    onRevoked: () => broker.reload(),
    send: (topic, answer) => connection?.publish({ topic, payload: JSON.stringify(answer) }, () => {}),
  });
  const tls = { ca: issuer.authority.certificate, certificate: own.certificate, key: own.key };
  let isUp = false;
  const link = new BrokerLink({
    access: { brokers: [url], protocol: 5, tls },
    clientId: ISSUER,
    clean: true,
    clock: systemClock,
    log: silentLog,
    onMessage: ({ topic, payload }) => desk.take(topic, payload),
    onUp(up) {
      connection = up;
      void up
        .subscribe(["request", "renew", "done"].map((word) => `vedetta/v1/+/+/+/enrol/${word}`))
        .then(() => (isUp = true));
    },
    onDown: () => (connection = undefined),
  });
  link.start();
  t.teardown(() => link.stop());
  await waitFor("the issuer serves", () => isUp);
  return desk;
}

/** Facts and secrets of a box, as they lie on its disk. */
class Disk {
  facts = new Map<string, string>();
  secrets = new Map<string, string>();
  /** What stood there after each write. */
  readonly cuts: Disk[] = [];

  copy(): Disk {
    const disk = new Disk();
    disk.facts = new Map(this.facts);
    disk.secrets = new Map(this.secrets);
    return disk;
  }

  factsOf(): Facts {
    return {
      get: (name) => JSON.parse(this.facts.get(name) ?? "null") as unknown,
      set: (name, value) => {
        this.facts.set(name, JSON.stringify(value));
        this.cuts.push(this.copy());
      },
    };
  }

  secretsOf() {
    return {
      get: (name: string) => this.secrets.get(name),
      set: (name: string, value: string) => {
        this.secrets.set(name, value);
        this.cuts.push(this.copy());
      },
      remove: (name: string) => {
        const was = this.secrets.delete(name);
        this.cuts.push(this.copy());
        return was;
      },
      list: () => [...this.secrets.keys()].map((name) => ({ name })),
    };
  }
}

/** A box with nothing but its enrolment and a connection made by it. @param before awaited before a certificate is used */
function openBox(
  t: Test,
  disk: Disk,
  base = BASE,
  before: (identity: ClientIdentity) => Promise<void> = async () => {},
) {
  const told: EventDraft[] = [];
  let aheadMs = 0;
  let brokers: readonly string[] = [];
  let link: BrokerLink | undefined;
  let used: string | undefined;
  let changing: Promise<void> = Promise.resolve();
  const clock = { ...systemClock, wallMs: () => Date.now() + aheadMs };
  const change = () => {
    changing = changing.then(async () => {
      await link?.stop();
      const identity = enrolment.identity();
      if (identity !== undefined) await before(identity);
      used = identity?.serial;
      const session = identity === undefined ? undefined : enrolment.session(identity);
      const relay = { brokers, protocol: 5, commandKeys: [], history: false } as const;
      let connection: Connection | undefined;
      link = new BrokerLink({
        access: withIdentity(relay, identity),
        clientId: clientIdOf(base),
        clean: true,
        clock: systemClock,
        log: silentLog,
        retry: { passing: RETRY, lasting: RETRY, betweenMs: 50, stableMs: 1000 },
        onMessage: (message) => session?.take(message),
        onUp(up) {
          connection = up;
          void up.subscribe(session?.topics() ?? []);
          session?.use(up);
        },
        onDown() {
          if (connection !== undefined) session?.lost(connection);
        },
      });
      link.start();
    });
  };
  const enrolment = new Enrolment({
    facts: disk.factsOf(),
    secrets: disk.secretsOf(),
    base: () => base,
    relay: () => (brokers.length === 0 ? undefined : (link?.figures() ?? { connected: false })),
    onChange: change,
    putBrokers: async (named) => {
      brokers = named;
      change();
      return true;
    },
    tell: (event) => told.push(event),
    clockTrusted: () => true,
    clock,
    log: silentLog,
    pace: PACE,
  });
  const stop = async () => {
    enrolment.stop();
    await changing;
    await link?.stop();
  };
  t.teardown(stop);
  return {
    enrolment,
    told,
    stop,
    /** With the brokers that its configuration names. */
    start(named: readonly string[]) {
      brokers = named;
      enrolment.start();
      if (named.length > 0) change();
    },
    passed: (ms: number) => (aheadMs += ms),
    drop: () => link?.connection?.destroy(),
    isUp: () => link?.connection !== undefined,
    serial: () => used,
  };
}

const settled = ({ enrolment, isUp }: ReturnType<typeof openBox>) => isUp() && enrolment.view().state === "enrolled";

t.test(
  "a box asks, is signed, renews with a new key, has the old ones revoked, and says that it was revoked",
  async (t) => {
    const scene = await stage(t);
    const disk = new Disk();
    const box = openBox(t, disk);
    box.start([]);
    const code = scene.giveCode();
    const pin = execFileSync("openssl", ["x509", "-noout", "-fingerprint", "-sha256"], {
      input: scene.issuer.authority.certificate,
    });
    const authority = pin.toString().split("=")[1]?.trim() ?? "";

    // nobody serves yet: the box goes on asking by itself, also after a restart, and keeps no code
    const asked = box.enrolment.order({ broker: scene.enrolUrl, authority, code });
    await waitFor("it asks", () => box.enrolment.view().state === "asking");
    t.notMatch(JSON.stringify([...disk.facts, ...disk.secrets]), new RegExp(code));
    const desk = await serve(t, scene);
    await asked;
    await waitFor("it is enrolled", () => settled(box));
    const first = box.serial() ?? "";
    t.match(box.enrolment.view(), {
      state: "enrolled",
      name: "vedetta.acme.hq.box-1",
      certificate: { issuer: "Test boxes" },
    });
    t.notMatch([...disk.facts.values()].join(), /PRIVATE KEY/);
    t.equal(disk.secrets.size, 1);
    const [firstKey] = disk.secrets.values();

    box.passed(66 * DAY);
    await waitFor("it has renewed", () => settled(box) && box.serial() !== first);
    t.equal(disk.secrets.size, 1, "the old key has gone");
    t.not([...disk.secrets.values()][0], firstKey, "with a new key");
    t.equal(scene.issuer.book.isRevoked(first), false);
    const second = box.serial() ?? "";

    t.equal(box.enrolment.again(), true);
    await waitFor("the others are revoked", () => settled(box) && scene.issuer.book.isRevoked(second));
    t.equal(scene.issuer.book.isRevoked(first), true);
    await desk.settled();
    box.drop();
    await waitFor("the new one is taken all the same", () => settled(box));

    const identity = box.enrolment.identity();
    if (identity === undefined) return t.fail("there is a certificate");
    await scene.revoked(identity);
    box.drop();
    await waitFor("it says so", () => box.enrolment.trouble?.code === "certificateRevoked");
    t.match(box.told, [{ type: "box.health", data: { state: "critical", certificate: "certificateRevoked" } }]);
    await box.enrolment.order({ broker: scene.enrolUrl, authority, code });
    t.match(box.enrolment.view(), { problem: { code: "codeUsed" }, trouble: { code: "certificateRevoked" } });
    await box.enrolment.order({ broker: scene.enrolUrl, authority, code: scene.giveCode() });
    await waitFor("it is back", () => settled(box));
    t.equal(box.enrolment.trouble, undefined);
    t.match(box.told.at(-1), { data: { state: "ok", certificate: "fine" } });
  },
);

t.test("a power cut at any step leaves a box that works", async (t) => {
  const scene = await stage(t);
  await serve(t, scene);
  const disk = new Disk();
  const box = openBox(t, disk);
  box.start([scene.url]);
  const order = { broker: scene.enrolUrl, authority: scene.issuer.authority.certificate, code: scene.giveCode() };
  await box.enrolment.order(order);
  await waitFor("it is enrolled", () => settled(box));
  const first = box.serial();
  box.passed(66 * DAY);
  await waitFor("it has renewed", () => settled(box) && box.serial() !== first);
  await box.stop();
  const cuts = disk.cuts.filter(({ facts }) => facts.has("enrolment"));
  t.ok(cuts.length > 6, `${cuts.length} cuts`);
  for (const [at, cut] of cuts.entries()) {
    const again = openBox(t, cut.copy());
    again.start([scene.url]);
    await waitFor(`it works after cut ${at}`, () => again.isUp() && again.enrolment.view().certificate !== undefined);
    await again.stop();
  }
});

t.test("a new certificate that no broker takes is thrown away, and the old one serves on", async (t) => {
  const scene = await stage(t);
  await serve(t, scene);
  const good = new Set<string>();
  let isBad = false;
  const box = openBox(t, new Disk(), BASE, async (identity) => {
    if (good.has(identity.serial)) return;
    if (isBad) await scene.revoked(identity);
    else good.add(identity.serial);
  });
  box.start([scene.url]);
  const authority = scene.issuer.authority.certificate;
  await box.enrolment.order({ broker: scene.enrolUrl, authority, code: scene.giveCode() });
  await waitFor("it is enrolled", () => settled(box));
  const first = box.serial();
  isBad = true;
  box.passed(66 * DAY);
  await waitFor("it gives the new one up", () => box.enrolment.view().problem?.code === "nextRefused");
  await waitFor("the old one serves", () => box.isUp() && box.serial() === first);
  isBad = false;
  await waitFor("another one is asked for and works", () => settled(box) && box.serial() !== first);
});

t.test("a restored box has its certificate made anew, and the old box is refused", async (t) => {
  const scene = await stage(t);
  await serve(t, scene);
  const disk = new Disk();
  const old = openBox(t, disk);
  old.start([scene.url]);
  const authority = scene.issuer.authority.certificate;
  await old.enrolment.order({ broker: scene.enrolUrl, authority, code: scene.giveCode() });
  await waitFor("it is enrolled", () => settled(old));
  const first = old.serial() ?? "";
  const backup = disk.copy();
  t.equal(markRestored(backup.factsOf()), true);
  t.equal(markRestored(new Disk().factsOf()), false, "one that was not enrolled");
  await old.stop();
  const restored = openBox(t, backup);
  restored.start([scene.url]);
  await waitFor("the old certificate is revoked", () => scene.issuer.book.isRevoked(first) && settled(restored));
  const lives = openBox(t, disk);
  lives.start([scene.url]);
  await waitFor("the old box says so", () => lives.enrolment.trouble?.code === "certificateRevoked");
  t.equal(settled(restored), true);
});

t.test("boxes are apart by their certificates, the enrolment included", async (t) => {
  const scene = await stage(t);
  const heardBy = async (url: string, tls: object, topics: readonly string[], clientId: string) => {
    const heard: ReceivedMessage[] = [];
    const { connection, problem } = await openConnection({
      broker: url,
      access: { brokers: [url], protocol: 5, tls: { ca: scene.issuer.authority.certificate, ...tls } },
      clientId,
      clean: true,
      keepAliveSeconds: 20,
      onMessage: (message) => heard.push(message),
      onClosed: () => {},
    });
    if (connection === undefined) throw new Error(problem.message);
    t.teardown(() => connection.close());
    for (const topic of topics) await connection.subscribe([topic]);
    return { connection, heard };
  };
  const say = (connection: Connection, topic: string) =>
    new Promise<PublishAnswer | "closed">((resolve) => {
      if (connection.over) return resolve("closed");
      connection.publish({ topic, payload: "x" }, resolve);
      setTimeout(() => resolve("closed"), 10_000).unref();
    });
  const everything = [
    "#",
    "vedetta/v1/#",
    `${OTHER}/enrol/answer/+`,
    "vedetta/v1/+/+/+/enrol/answer/#",
    `${OTHER}/command`,
  ];
  const [a, b, issuer, desk] = await Promise.all(
    [clientIdOf(BASE), clientIdOf(OTHER), ISSUER, "duty-desk"].map((name) => scene.sign(name, "client")),
  );
  const boxA = await heardBy(scene.url, a ?? {}, [...everything, `${BASE}/enrol/answer/+`, `${BASE}/command`], "x");
  const boxB = await heardBy(scene.url, b ?? {}, [`${OTHER}/enrol/answer/+`], "x");
  const signer = await heardBy(scene.url, issuer ?? {}, ["vedetta/v1/+/+/+/enrol/#"], "x");
  const duty = await heardBy(scene.url, desk ?? {}, ["vedetta/v1/#"], "x");
  const nobody = await heardBy(scene.enrolUrl, {}, [...everything, `${BASE}/enrol/answer/mine`], "mine");
  for (const topic of ["enrol/renew", "enrol/done", "enrol/request", "enrol/answer/1", "event/test", "presence"]) {
    const { connection } = await heardBy(scene.url, a ?? {}, [], "y");
    t.not(
      ((await say(connection, `${OTHER}/${topic}`)) as { accepted?: boolean }).accepted,
      true,
      `${topic} of another box`,
    );
    await connection.close();
  }
  for (const topic of ["enrol/renew", "event/test", "command", "enrol/answer/mine"]) {
    const { connection } = await heardBy(scene.enrolUrl, {}, [], "other");
    t.not(((await say(connection, `${BASE}/${topic}`)) as { accepted?: boolean }).accepted, true, `${topic} by nobody`);
    await connection.close();
  }
  const boxA2 = boxA.connection.over ? await heardBy(scene.url, a ?? {}, everything, "x") : boxA;
  t.match(await say(nobody.connection, `${OTHER}/enrol/request`), { accepted: true });
  t.match(await say(boxB.connection, `${OTHER}/enrol/renew`), { accepted: true });
  t.match(await say(boxB.connection, `${OTHER}/event/test`), { accepted: true });
  t.match(await say(signer.connection, `${OTHER}/enrol/answer/1`), { accepted: true });
  t.match(await say(signer.connection, `${BASE}/enrol/answer/mine`), { accepted: true });
  t.match(await say(duty.connection, `${OTHER}/command`), { accepted: true });
  await waitFor(
    "each hears its own",
    () => boxB.heard.length > 0 && nobody.heard.length > 0 && signer.heard.length > 1 && duty.heard.length > 0,
  );
  const topics = (heard: readonly ReceivedMessage[]) => [...new Set(heard.map(({ topic }) => topic))].toSorted();
  t.same(topics(boxB.heard), [`${OTHER}/enrol/answer/1`]);
  t.same(topics(nobody.heard), [`${BASE}/enrol/answer/mine`], "its own answer alone");
  t.same(topics(signer.heard), [`${OTHER}/enrol/renew`, `${OTHER}/enrol/request`], "what is for it alone");
  t.same(topics(duty.heard), [`${OTHER}/event/test`], "desks hear nothing of enrolments");
  t.same(
    topics(boxA2.heard).filter((topic) => topic.startsWith(OTHER)),
    [],
    "nothing of another box",
  );
});

t.test("a request for another authority harms nothing that works", async (t) => {
  const scene = await stage(t);
  await serve(t, scene);
  const box = openBox(t, new Disk());
  box.start([scene.url]);
  const authority = scene.issuer.authority.certificate;
  await box.enrolment.order({ broker: scene.enrolUrl, authority, code: scene.giveCode() });
  await waitFor("it is enrolled", () => settled(box));
  const serial = box.serial();
  await box.enrolment.order({ broker: scene.enrolUrl, authority: "0".repeat(64), code: scene.giveCode() });
  t.match(box.enrolment.view(), { state: "changing", problem: { code: "authorityNotThere" }, certificate: { serial } });
  t.equal(box.enrolment.identity()?.serial, serial);
  box.drop();
  await waitFor("it connects as before", () => box.isUp());
});

t.test(
  "a whole box that was enrolled without brokers in its configuration is enrolled after a restart as well",
  async (t) => {
    const scene = await stage(t);
    await serve(t, scene);
    const dataFolder = mkdtempSync(path.join(tmpdir(), "vedetta-enrolled-"));
    t.teardown(() => rmSync(dataFolder, { recursive: true, force: true }));
    const site = { id: "hq", name: "HQ", timezone: "UTC", language: "en" };
    const document = {
      version: 1,
      customer: "acme",
      site,
      box: { id: "box-1" },
      hosts: [],
      uplink: { targets: ["127.0.0.1"] },
    };
    const file = path.join(dataFolder, "site.json");
    writeFileSync(file, JSON.stringify(document));
    t.equal((await runWords(["config", "import", file, "--data", dataFolder])).code, 0);
    const make = (boot: string) => {
      const listen = { host: "127.0.0.1", port: 0 };
      const given = { dataFolder, listen, version: "1.0.0", boot, clock: systemClock, log: silentLog, env: {} };
      return new Appliance({ ...given, enrolPace: PACE });
    };
    const first = make("first");
    const { mirrorUrl } = await first.start();
    t.ok(mirrorUrl, "no broker yet");
    const authority = scene.issuer.authority.certificate;
    const asked = await first.enrolment.order({ broker: scene.enrolUrl, authority, code: scene.giveCode() });
    t.equal(asked, undefined);
    await waitFor("it is enrolled", () => first.enrolment.view().state === "enrolled");
    const { certificate } = first.enrolment.view();
    await first.stop();
    const second = make("second");
    const started = await second.start();
    t.teardown(() => second.stop());
    t.equal(started.site.baseTopic, BASE);
    t.match(started.site.relay?.brokers, [scene.url]);
    t.match(second.enrolment.view(), { state: "enrolled", certificate });
  },
);

t.test(
  "a whole box is backed up and restored while the old one runs on: it goes on, and the old one is shut out",
  async (t) => {
    const scene = await stage(t);
    const desk = await serve(t, scene);
    const [oldFolder, newFolder, elsewhere] = ["old", "new", "backup"].map((name) => {
      const folder = mkdtempSync(path.join(tmpdir(), `vedetta-${name}-`));
      t.teardown(() => rmSync(folder, { recursive: true, force: true }));
      return folder;
    }) as [string, string, string];
    const site = path.join(elsewhere, "site.json");
    writeFileSync(
      site,
      JSON.stringify({
        version: 1,
        customer: "acme",
        site: { id: "hq", name: "HQ", timezone: "UTC", language: "en" },
        box: { id: "box-1" },
        hosts: [],
        uplink: { targets: ["127.0.0.1"] },
      }),
    );
    t.equal((await runWords(["config", "import", site, "--data", oldFolder])).code, 0);
    const make = (dataFolder: string, boot: string) => {
      const listen = { host: "127.0.0.1", port: 0 };
      const given = { dataFolder, listen, version: "1.0.0", boot, clock: systemClock, log: silentLog, env: {} };
      const box = new Appliance({ ...given, enrolPace: PACE });
      t.teardown(() => box.stop());
      return box;
    };
    const old = make(oldFolder, "old");
    await old.start();
    const authority = scene.issuer.authority.certificate;
    await old.enrolment.order({ broker: scene.enrolUrl, authority, code: scene.giveCode() });
    await waitFor("it is enrolled", () => old.enrolment.view().state === "enrolled");
    const first = old.enrolment.view().certificate?.serial ?? "";
    const phrase = path.join(elsewhere, "phrase");
    writeFileSync(phrase, "correct horse battery staple\n");
    const file = path.join(elsewhere, "box.vbk");
    const secret = ["--passphrase-file", phrase];
    t.equal((await runWords(["backup", file, "--data", oldFolder, ...secret])).code, 0, "while it runs");
    rmSync(newFolder, { recursive: true });
    t.equal((await runWords(["restore", file, "--data", newFolder, ...secret])).code, 0);

    // Both run now under one identity, and take the broker from each other until the new one has its own certificate.
    const restored = make(newFolder, "restored");
    await restored.start();
    await waitFor("the old certificate is revoked", () => scene.issuer.book.isRevoked(first));
    await desk.settled();
    await waitFor("the old box knows", () => old.enrolment.view().trouble?.code === "certificateRevoked");
    await waitFor("the restored one is connected", () => {
      const { state, certificate, trouble } = restored.enrolment.view();
      return state === "enrolled" && certificate?.serial !== first && trouble === undefined;
    });
    t.equal(scene.issuer.book.isRevoked(restored.enrolment.view().certificate?.serial ?? ""), false);
    const heard: string[] = [];
    const duty = await scene.sign("duty-desk", "client");
    const { connection } = await openConnection({
      broker: scene.url,
      access: { brokers: [scene.url], protocol: 5, tls: { ca: authority, ...duty } },
      clientId: "duty-desk",
      clean: true,
      keepAliveSeconds: 20,
      onMessage: ({ payload }) => heard.push(payload.toString()),
      onClosed: () => {},
    });
    t.teardown(() => connection?.close());
    await connection?.subscribe([`${BASE}/presence`]);
    await waitFor("the operations centre sees the restored one", () =>
      heard.some((presence) => presence.includes('"online"') && presence.includes('"restored"')),
    );
    // It has the way for itself: also what it asks for later is signed, and nothing of the old one is.
    t.equal(restored.enrolment.again(), true);
    const second = restored.enrolment.view().certificate?.serial ?? "";
    await waitFor("it renews", () => scene.issuer.book.isRevoked(second));
    await waitFor("and goes on", () => restored.enrolment.view().state === "enrolled");
    t.equal(old.enrolment.view().trouble?.code, "certificateRevoked");
  },
);

t.test("the longest name that a box can have is one the broker takes", async (t) => {
  const scene = await stage(t);
  const id = `a${"b".repeat(62)}`;
  const name = clientIdOf(`vedetta/v1/${id}/${id}/${id}`);
  const signed = await scene.sign(name, "client");
  const access = {
    brokers: [scene.url],
    protocol: 5,
    tls: { ca: scene.issuer.authority.certificate, ...signed },
  } as const;
  const { connection, problem } = await openConnection({
    broker: scene.url,
    access,
    clientId: name,
    clean: true,
    keepAliveSeconds: 20,
    onClosed: () => {},
  });
  t.equal(problem, undefined);
  await connection?.close();
  t.match(readFileSync(path.join(scene.issuer.folder, "ca.pem"), "utf8"), /BEGIN CERTIFICATE/);
});
