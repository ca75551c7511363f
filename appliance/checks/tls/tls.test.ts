import { X509Certificate } from "node:crypto";
import type { TlsOptions } from "node:tls";
import { generate } from "selfsigned";
import t from "tap";
import { findClosedPort, serveTcp, serveTls } from "../testing/local-servers.ts";
import { makeAuthority, makeLeaf, type MadeCertificate } from "../testing/made-certificates.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { tryCheck } from "../testing/try-check.ts";
import { tls } from "./tls.ts";
import { stage } from "./testing/stage.ts";

const table = new FailureTable(tls);

const root = await makeAuthority("Acme Root");
const between = await makeAuthority("Acme Between", root);
const shortBetween = await makeAuthority("Acme Short", root, 5);
const good = await makeLeaf({ issuer: between });
const selfSigned = await makeLeaf();
const withChain = (leaf: MadeCertificate, issuer = between) => ({
  key: leaf.key,
  cert: `${leaf.cert}\n${issuer.cert}`,
});
const fingerprint = ({ cert }: MadeCertificate) => new X509Certificate(cert).fingerprint256;

t.test("a certificate in order: days left, protocol, and the chain as evidence", async (t) => {
  const port = await serveTls(t, withChain(good));
  const { observation } = await tryCheck(tls, { settings: { port, authority: root.cert } });
  t.match(observation, { code: "inOrder", parameters: { protocol: "TLSv1.3" } });
  const { daysLeft = 0, handshakeMs = 0 } = observation.measurements ?? {};
  t.ok(daysLeft > 89 && daysLeft <= 90, `${daysLeft}`);
  t.ok(handshakeMs > 0);
  t.match(observation.detail, "CN=www.acme.example | issued by CN=Acme Between");
  t.match(observation.detail, "issued by CN=Acme Root");
});

t.test("the certificate of the chain that ends first counts", async (t) => {
  const port = await serveTls(t, withChain(await makeLeaf({ issuer: shortBetween }), shortBetween));
  const { observation } = await tryCheck(tls, { settings: { port, authority: root.cert } });
  t.equal(observation.code, "inOrder");
  t.ok((observation.measurements?.daysLeft ?? 99) <= 5);
});

t.test("each way of not being in order", async (t) => {
  const cases: [string, TlsOptions, object][] = [
    ["chainIncomplete", good, {}],
    [
      "certificateUntrusted",
      { key: good.key, cert: `${good.cert}\n${between.cert}\n${root.cert}` },
      { authority: undefined },
    ],
    ["certificateExpired", withChain(await makeLeaf({ issuer: between, days: -3 })), {}],
    ["certificateNotYetValid", withChain(await makeLeaf({ issuer: between, from: new Date(Date.now() + 1e8) })), {}],
    ["certificateWrongName", withChain(good), { serverName: "mail.acme.example" }],
    ["inOrder", withChain(good), { serverName: "www.acme.example" }],
    ["certificateSelfSigned", selfSigned, {}],
    ["inOrder", selfSigned, { allowSelfSigned: true }],
    ["certificateExpired", await makeLeaf({ days: -3 }), { allowSelfSigned: true }],
    ["certificateNotYetValid", await makeLeaf({ from: new Date(Date.now() + 1e8) }), { allowSelfSigned: true }],
    ["certificateWrongName", selfSigned, { allowSelfSigned: true, serverName: "mail.acme.example" }],
    ["chainIncomplete", good, { allowSelfSigned: true }],
    ["inOrder", selfSigned, { fingerprint: fingerprint(selfSigned).replaceAll(":", "").toLowerCase() }],
    ["otherFingerprint", selfSigned, { fingerprint: fingerprint(good) }],
    ["otherFingerprint", withChain(good), { fingerprint: fingerprint(selfSigned) }],
    ["protocolTooOld", { ...withChain(good), maxVersion: "TLSv1.2" }, { minProtocol: "TLSv1.3" }],
    [
      "protocolTooOld",
      { ...withChain(good), minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" },
      {},
    ],
    ["inOrder", { ...withChain(good), maxVersion: "TLSv1.2" }, {}],
  ];
  for (const [code, server, own] of cases) {
    const port = await serveTls(t, server);
    const settings = Object.fromEntries(
      Object.entries({ port, authority: root.cert, ...own }).filter(([, value]) => value !== undefined),
    );
    const { observation, blame } = await tryCheck(tls, { settings });
    t.same([observation.code, blame], [code, "target"], JSON.stringify(own));
  }
});

t.test("an expired certificate has negative days left", async (t) => {
  const port = await serveTls(t, await makeLeaf({ days: -3 }));
  const { observation } = await tryCheck(tls, { settings: { port, allowSelfSigned: true } });
  t.equal(observation.measurements?.daysLeft, -3);
});

t.test("what is no TLS, nobody, or silence", async (t) => {
  const cases: [string, number][] = [
    [
      "tlsFailed",
      await serveTcp(t, (socket) => socket.once("data", () => socket.end("220 mail.acme.example ESMTP\r\n"))),
    ],
    ["reset", await serveTcp(t, (socket) => socket.once("data", () => socket.resetAndDestroy()))],
    ["refused", await findClosedPort()],
    ["timeout", await serveTcp(t)],
  ];
  for (const [code, port] of cases) {
    const { observation } = await tryCheck(tls, { settings: { port }, timeoutMs: 400 });
    t.equal(observation.code, code);
  }
});

/** The first words of a server of long ago: TLS 1.0 without RFC 5746, its certificate, and then nothing more. */
function oldGreeting({ cert }: MadeCertificate): Buffer {
  const sized = (bytes: Buffer, width: number) => {
    const size = Buffer.alloc(width);
    size.writeUIntBE(bytes.length, 0, width);
    return Buffer.concat([size, bytes]);
  };
  const message = (type: number, body: Buffer) => Buffer.concat([Buffer.of(type), sized(body, 3)]);
  const hello = Buffer.concat([Buffer.of(3, 1), Buffer.alloc(32, 7), Buffer.of(0, 0, 0x2f, 0)]);
  const certificates = sized(sized(new X509Certificate(cert).raw, 3), 3);
  const flight = Buffer.concat([message(2, hello), message(11, certificates), message(14, Buffer.alloc(0))]);
  return Buffer.concat([Buffer.of(22, 3, 1), sized(flight, 2)]);
}

t.test("old equipment can be looked at, and shows its certificate even where the handshake ends early", async (t) => {
  const rsa = await generate([{ name: "commonName", value: "card.acme.example" }], { keySize: 2048 });
  const greeting = oldGreeting({ key: rsa.private, cert: rsa.cert });
  const port = await serveTcp(t, (socket) => {
    socket.once("data", () => socket.write(greeting, () => socket.once("data", () => socket.end())));
  });
  const { observation } = await tryCheck(tls, { settings: { port } });
  t.equal(observation.code, "tlsFailed");
  t.not(observation.parameters?.["reason"], "ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED");
  t.match(observation.detail, "CN=card.acme.example");
  t.ok((observation.measurements?.["daysLeft"] ?? -1) > 300);
});

t.test("a server that wants a certificate of its client is judged by its own", async (t) => {
  for (const maxVersion of ["TLSv1.2", "TLSv1.3"] as const) {
    const wanting = { ...withChain(good), maxVersion, requestCert: true, rejectUnauthorized: true };
    const port = await serveTls(t, wanting);
    const { observation } = await tryCheck(tls, { settings: { port, authority: root.cert } });
    t.equal(observation.code, "inOrder", maxVersion);
    t.ok((observation.measurements?.["daysLeft"] ?? -1) > 89, maxVersion);
    if (maxVersion === "TLSv1.2") t.same(observation.parameters?.["notes"], ["clientCertificateWanted"]);
    const other = await tryCheck(tls, { settings: { port, authority: root.cert, serverName: "mail.acme.example" } });
    t.equal(other.observation.code, "certificateWrongName", maxVersion);
    t.equal((await tryCheck(tls, { settings: { port } })).observation.code, "chainIncomplete", maxVersion);
  }
});

t.test("the chain that is verified is judged, not what is sent along", async (t) => {
  const expiredRoot = await makeAuthority("Acme Old Root", undefined, -1);
  const soon = await makeAuthority("Acme Other", undefined, 3);
  const leaf = await makeLeaf({ issuer: between });
  for (const [what, extra, notes] of [
    ["an expired root", expiredRoot, 1],
    ["a certificate that ends soon", soon, 0],
    ["the root that is trusted", root, 0],
  ] as const) {
    const chain = { key: leaf.key, cert: [leaf, between, extra].map(({ cert }) => cert).join("\n") };
    const port = await serveTls(t, chain);
    const { observation } = await tryCheck(tls, { settings: { port, authority: root.cert } });
    t.equal(observation.code, "inOrder", what);
    t.ok((observation.measurements?.["daysLeft"] ?? -1) > 89, what);
    t.equal((observation.parameters?.["notes"] as string[] | undefined)?.length ?? 0, notes, what);
  }
});

t.test("a name of any script, and a final dot, are names as certificates hold them", async (t) => {
  const leaf = await makeLeaf({ issuer: between, name: "xn--gre-6ka8l.example" });
  const port = await serveTls(t, withChain(leaf));
  for (const serverName of ["grüße.example", "xn--gre-6ka8l.example."]) {
    const { observation } = await tryCheck(tls, { settings: { port, authority: root.cert, serverName } });
    t.equal(observation.code, "inOrder", serverName);
  }
});

t.test("the table of failures, from good servers and from servers that misbehave", async (t) => {
  const trusted = { authority: root.cert };
  const cases: readonly [string, string, TlsOptions, object][] = [
    ["right answer", "inOrder", withChain(good), trusted],
    ["issuer is not sent along", "chainIncomplete", good, trusted],
    [
      "certificate has expired",
      "certificateExpired",
      withChain(await makeLeaf({ issuer: between, days: -3 })),
      trusted,
    ],
    [
      "certificate for another name",
      "certificateWrongName",
      withChain(good),
      { ...trusted, serverName: "mail.acme.example" },
    ],
    ["certificate signed by itself", "certificateSelfSigned", selfSigned, {}],
    ["another certificate than pinned", "otherFingerprint", selfSigned, { fingerprint: fingerprint(good) }],
    [
      "outdated protocol only",
      "protocolTooOld",
      { ...withChain(good), maxVersion: "TLSv1.2" },
      { ...trusted, minProtocol: "TLSv1.3" },
    ],
  ];
  for (const [what, code, server, own] of cases) {
    await table.try(t, what, code, { settings: { port: await serveTls(t, server), ...own } });
  }
  await table.tryAll(
    t,
    stage.misbehaviours,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "reset",
      "accepts and resets": "reset",
      "web server on that port": "tlsFailed",
      "SSH server on that port": "tlsFailed",
      "mail server on that port": "tlsFailed",
      "slower than the deadline": "tlsFailed",
      "endless line": "tlsFailed",
      "endless zeros": "tlsFailed",
      "random bytes": "tlsFailed",
      "absurd lengths": "tlsFailed",
    },
    stage.aim,
  );
  table.check(t);
});
