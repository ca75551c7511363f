import { X509Certificate } from "node:crypto";
import type { TlsOptions } from "node:tls";
import t from "tap";
import { findClosedPort, serveTcp, serveTls } from "../testing/local-servers.ts";
import { makeAuthority, makeLeaf, type MadeCertificate } from "../testing/made-certificates.ts";
import { tryCheck } from "../testing/try-check.ts";
import { tls } from "./tls.ts";

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
