import { createECDH, createPublicKey } from "node:crypto";
import t from "tap";
import { isUnreadable } from "../observe-conversation.ts";
import { isSignedBy } from "./host-key.ts";
import { sshNumber, sshString } from "./wire.ts";

const data = Buffer.from("what was signed");

t.test("a host key or signature that is none is the server's fault, whatever is wrong with it", (t) => {
  const curve = (point: Buffer) =>
    Buffer.concat([sshString("ecdsa-sha2-nistp256"), sshString("nistp256"), sshString(point)]);
  const signature = (algorithm: string, bytes: Buffer) => Buffer.concat([sshString(algorithm), sshString(bytes)]);
  const numbers = Buffer.concat([sshNumber(Buffer.of(1)), sshNumber(Buffer.of(1))]);
  const ecdsa = signature("ecdsa-sha2-nistp256", numbers);
  const offCurve = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 7)]);
  const cases: [string, Buffer, Buffer][] = [
    ["a point beside the curve", curve(offCurve), ecdsa],
    ["a point of zeros", curve(Buffer.concat([Buffer.of(4), Buffer.alloc(64)])), ecdsa],
    ["a short point", curve(Buffer.of(4, 1, 2)), ecdsa],
    [
      "a key of the wrong length",
      Buffer.concat([sshString("ssh-ed25519"), sshString("abc")]),
      signature("ssh-ed25519", Buffer.alloc(64)),
    ],
    [
      "an RSA key of nothing",
      Buffer.concat([sshString("ssh-rsa"), sshString(""), sshString("")]),
      signature("rsa-sha2-256", Buffer.alloc(8)),
    ],
    ["a key that ends early", sshString("ssh-ed25519"), signature("ssh-ed25519", Buffer.alloc(64))],
  ];
  for (const [what, key, signed] of cases) {
    try {
      t.equal(isSignedBy(key, signed, data), false, what);
    } catch (error) {
      t.match(error, { name: "ConversationFault", code: "malformed" }, what);
    }
  }
  t.end();
});

t.test("what Node says of bytes that are no key, no point, no number is known as the other side's fault", (t) => {
  const failing: [string, () => unknown][] = [
    [
      "a point for a shared secret",
      () => {
        const own = createECDH("prime256v1");
        own.generateKeys();
        return own.computeSecret(Buffer.alloc(65, 4));
      },
    ],
    ["a key", () => createPublicKey({ key: { kty: "OKP", crv: "X25519", x: "AA" }, format: "jwk" })],
    ["a number beyond the end", () => Buffer.alloc(2).readUInt32BE()],
    ["text that is none", () => new TextDecoder("utf-8", { fatal: true }).decode(Buffer.of(0xff))],
    ["JSON that is none", () => JSON.parse("{") as unknown],
    ["an escape that is none", () => decodeURIComponent("%zz")],
  ];
  for (const [what, fail] of failing) {
    try {
      fail();
      t.fail(`${what}: did not fail`);
    } catch (error) {
      t.ok(isUnreadable(error), `${what}: ${(error as { code?: string }).code}`);
    }
  }
  t.notOk(isUnreadable(new TypeError("a mistake of ours")));
  t.end();
});
