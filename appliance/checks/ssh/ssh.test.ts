/** The check against Debian's sshd, against a server that is scripted, and against servers that misbehave. */
import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { connect } from "node:net";
import t from "tap";
import { serveTcp } from "../testing/local-servers.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable, HOPING_DEADLINE_MS } from "../testing/failure-table.ts";
import { endlessLine, follows, MISBEHAVIOURS, pours, says, type Misbehaviour } from "../testing/misbehaving-servers.ts";
import { startSshd, withoutSshd } from "./testing/sshd.ts";
import { tryCheck } from "../testing/try-check.ts";
import { fingerprintOf, isSignedBy } from "./host-key.ts";
import { ssh } from "./ssh.ts";
import { sshNumber, sshString } from "./wire.ts";

const table = new FailureTable(ssh, [/(ext-info-s, )?kex-strict-s-v00@openssh\.com/g]);
const BANNER = "SSH-2.0-Scripted_1.0\r\n";
const OTHER_KEY = `SHA256:${"A".repeat(43)}`;

t.test("sshd", { skip: withoutSshd }, async (t) => {
  const { port, fingerprints, server } = await startSshd(t);

  t.test("answers, and shows a key that is its own", async (t) => {
    const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
    t.match(observation.parameters, { banner: /^SSH-2\.0-OpenSSH_/, fingerprint: fingerprints.ed25519 });
    const { connectMs = 0, bannerMs = 0, exchangeMs = 0 } = observation.measurements ?? {};
    t.ok(connectMs > 0 && bannerMs > 0 && exchangeMs > 0);
    t.match(observation.detail, "rsa-sha2-512");
  });

  t.test("a pinned key is found, of whichever kind it is", async (t) => {
    for (const [kind, fingerprint] of Object.entries(fingerprints)) {
      const { observation } = await tryCheck(ssh, { settings: { port, fingerprint } });
      t.match(observation, { code: "answered", parameters: { fingerprint } }, kind);
    }
  });

  t.test("another key than the pinned one, another banner than expected", async (t) => {
    await table.try(t, "another host key than pinned", "otherKey", { settings: { port, fingerprint: OTHER_KEY } });
    await table.try(t, "another version than expected", "otherBanner", {
      settings: { port, expectBanner: "OpenSSH_1." },
    });
    const { observation } = await tryCheck(ssh, { settings: { port, expectBanner: "OpenSSH" } });
    t.equal(observation.code, "answered");
  });

  t.test("nothing stays open after many runs", async (t) => {
    const { before, after } = await countLeaks(() => tryCheck(ssh, { settings: { port } }), 200, 4);
    t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
  });

  t.test("a stopped one refuses", async (t) => {
    await server.stop();
    t.equal((await tryCheck(ssh, { settings: { port } })).observation.code, "refused");
  });
});

t.test("every way of exchanging keys comes to a proven key", { skip: withoutSshd }, async (t) => {
  const ways = ["curve25519-sha256", "ecdh-sha2-nistp256", "ecdh-sha2-nistp384", "ecdh-sha2-nistp521"];
  for (const way of [...ways, "diffie-hellman-group14-sha256", "diffie-hellman-group14-sha1"]) {
    const { port } = await startSshd(t, [`KexAlgorithms ${way}`], ["ed25519"]);
    t.equal((await tryCheck(ssh, { settings: { port } })).observation.code, "answered", way);
  }
  const { port } = await startSshd(t, ["KexAlgorithms diffie-hellman-group-exchange-sha256"], ["ed25519"]);
  await table.try(t, "server with other algorithms only", "noCommonAlgorithm", { settings: { port } });
});

/** A packet as it goes over the line, without encryption. */
function packet(payload: Buffer): Buffer {
  const padding = 8 - ((5 + payload.length) % 8) + 8;
  const head = Buffer.alloc(5);
  head.writeUInt32BE(1 + payload.length + padding);
  head[4] = padding;
  return Buffer.concat([head, payload, Buffer.alloc(padding)]);
}

const lists = ["curve25519-sha256", "ssh-ed25519", ...Array.from({ length: 8 }, () => "none")];
const init = packet(
  Buffer.concat([Buffer.of(20), Buffer.alloc(16), ...lists.map((list) => sshString(list)), Buffer.alloc(5)]),
);
const rawKey = (key: KeyObject) => Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");

/** What a server says that copied somebody's public key, and cannot sign with it. */
function unprovenReply(half: Buffer): Buffer {
  const key = Buffer.concat([sshString("ssh-ed25519"), sshString(rawKey(generateKeyPairSync("ed25519").publicKey))]);
  const signature = Buffer.concat([sshString("ssh-ed25519"), sshString(Buffer.alloc(64, 7))]);
  return packet(Buffer.concat([Buffer.of(31), sshString(key), sshString(half), sshString(signature)]));
}

const half = rawKey(generateKeyPairSync("x25519").publicKey);
/** Greets, sends its lists when we greet, and answers our lists and half (which may come as one) with the reply. */
const scripted =
  (reply: Buffer): Misbehaviour =>
  (ending) =>
    serveTcp(ending, (socket) => {
      socket.write(BANNER);
      socket.once("data", () => socket.write(Buffer.concat([init, reply])));
    });

t.test("servers that begin well and go on badly", async (t) => {
  const disconnected = packet(Buffer.concat([Buffer.of(1, 0, 0, 0, 2), sshString("too many users"), sshString("")]));
  const cases: readonly [string, string, Misbehaviour][] = [
    ["host key copied from another server", "keyNotProven", scripted(unprovenReply(half))],
    ["gets stuck after the banner", "timeout", follows([BANNER])],
    ["gets stuck in the key exchange", "timeout", scripted(Buffer.alloc(0))],
    ["server says why it ends", "disconnected", scripted(disconnected)],
    ["SSH 1 only", "protocolTooOld", says("SSH-1.5-1.2.27\r\n")],
    ["banner, then random bytes", "malformed", says(`${BANNER}${"\u0007\u0099".repeat(40)}`)],
    ["banner, then an absurd length", "malformed", says(Buffer.concat([Buffer.from(BANNER), Buffer.alloc(64, 0xff)]))],
    [
      "banner, then a packet without content",
      "malformed",
      says(Buffer.concat([Buffer.from(BANNER), Buffer.of(0, 0, 0, 8), Buffer.alloc(8, 250)])),
    ],
    ["half of the exchange on no curve", "malformed", scripted(unprovenReply(Buffer.alloc(32)))],
    ["lines without end before the banner", "tooMuch", pours("welcome to Acme HQ\r\n")],
    [
      "debug messages without end",
      "tooMuch",
      scripted(Buffer.concat(Array.from({ length: 100 }, () => packet(Buffer.of(4, 0))))),
    ],
    ["endless line after a banner", "malformed", follows([BANNER, Buffer.alloc(100_000, "x")])],
  ];
  for (const [what, code, serve] of cases) {
    await table.try(t, what, code, { settings: { port: await serve(t) } });
  }
});

t.test("where a key is pinned, another one is told as such, however bad it is", async (t) => {
  const ed25519 = (key: KeyObject) => Buffer.concat([sshString("ssh-ed25519"), sshString(rawKey(key))]);
  const copied = ed25519(generateKeyPairSync("ed25519").publicKey);
  const signature = Buffer.concat([sshString("ssh-ed25519"), sshString(Buffer.alloc(64, 7))]);
  const replyOf = (key: Buffer, theirHalf = half, signed = signature) =>
    packet(Buffer.concat([Buffer.of(31), sshString(key), sshString(theirHalf), sshString(signed)]));
  const swapped: readonly [string, Buffer, string][] = [
    ["a key that it cannot sign with", replyOf(copied), "keyNotProven"],
    ["bytes that are no key", replyOf(Buffer.from("none")), "malformed"],
    ["an empty key", replyOf(Buffer.alloc(0)), "malformed"],
    ["a key of unknown kind", replyOf(sshString("ssh-ed448")), "keyNotProven"],
    ["a key cut short", replyOf(sshString("ssh-ed25519")), "malformed"],
    ["a signature that is none", replyOf(copied, half, Buffer.alloc(3)), "malformed"],
    ["half of the exchange on no curve", replyOf(copied, Buffer.alloc(32)), "malformed"],
  ];
  for (const [what, reply, unpinned] of swapped) {
    const port = await scripted(reply)(t);
    const { observation } = await tryCheck(ssh, { settings: { port, fingerprint: OTHER_KEY } });
    t.equal(observation.code, "otherKey", `pinned, and ${what}`);
    t.match(observation.parameters, { fingerprint: /^SHA256:/ }, what);
    t.equal((await tryCheck(ssh, { settings: { port } })).observation.code, unpinned, `${what}, nothing pinned`);
  }
  const port = await scripted(replyOf(copied))(t);
  const pinned = { port, fingerprint: fingerprintOf(copied) };
  t.equal((await tryCheck(ssh, { settings: pinned })).observation.code, "keyNotProven", "the pinned key, copied");
});

t.test("another key is told where the server does not show the rest of its keys", { skip: withoutSshd }, async (t) => {
  const real = await startSshd(t);
  let connections = 0;
  const port = await serveTcp(t, (socket) => {
    connections += 1;
    if (connections > 1) return void socket.destroy();
    const behind = connect({ host: "127.0.0.1", port: real.port });
    behind.on("error", () => socket.destroy());
    socket.pipe(behind).pipe(socket);
  });
  const { observation } = await tryCheck(ssh, { settings: { port, fingerprint: OTHER_KEY } });
  t.match(observation, { code: "otherKey", parameters: { fingerprint: real.fingerprints.ed25519 } });
  t.ok(connections > 1, "the other families were asked for");
});

t.test("lines before the banner are passed over", async (t) => {
  const port = await says(`welcome to Acme HQ\r\n\r\n${BANNER}`)(t);
  t.match((await tryCheck(ssh, { settings: { port }, timeoutMs: 300 })).observation, { code: "timeout" });
});

t.test("servers that misbehave", async (t) => {
  await table.tryAll(
    t,
    MISBEHAVIOURS,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "otherProtocol",
      "SSH server on that port": "timeout",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "timeout",
      "endless line": "tooMuch",
      "endless zeros": "tooMuch",
      "random bytes": "otherProtocol",
      "absurd lengths": "timeout",
    },
    (port) => ({ port }),
    HOPING_DEADLINE_MS,
  );
  t.equal((await tryCheck(ssh, { settings: { port: await endlessLine(t) } })).observation.code, "tooMuch");
});

t.test("a signature counts only with its own key and data, whatever the kind", (t) => {
  const data = Buffer.from("what both have said");
  const ed = generateKeyPairSync("ed25519");
  const edKey = Buffer.concat([sshString("ssh-ed25519"), sshString(rawKey(ed.publicKey))]);
  const edSignature = Buffer.concat([sshString("ssh-ed25519"), sshString(sign(null, data, ed.privateKey))]);
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const { n = "", e = "" } = rsa.publicKey.export({ format: "jwk" });
  const numbers = [e, n].map((word) => sshNumber(Buffer.from(word, "base64url")));
  const rsaKey = Buffer.concat([sshString("ssh-rsa"), ...numbers]);
  const rsaSignature = (name: string, hash: string) =>
    Buffer.concat([sshString(name), sshString(sign(hash, data, rsa.privateKey))]);
  t.ok(isSignedBy(edKey, edSignature, data));
  t.notOk(isSignedBy(edKey, edSignature, Buffer.from("something else")));
  for (const [name, hash] of [
    ["rsa-sha2-512", "sha512"],
    ["rsa-sha2-256", "sha256"],
    ["ssh-rsa", "sha1"],
  ] as const) {
    t.ok(isSignedBy(rsaKey, rsaSignature(name, hash), data), name);
  }
  t.notOk(isSignedBy(rsaKey, rsaSignature("rsa-sha2-512", "sha256"), data), "another hash than said");
  t.notOk(isSignedBy(rsaKey, edSignature, data), "a signature of another kind");
  t.throws(() => isSignedBy(Buffer.from("none"), edSignature, data), { code: "malformed" });
  t.end();
});

t.test("the failure table", (t) => {
  if (withoutSshd !== false) table.leaveIncomplete();
  table.check(t);
  t.end();
});
