/** `soc key`: makes the key pair that commands are signed with, or shows the public half of one that is there. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { errorCode } from "#lib/errno.ts";
import { keyThumbprint } from "#lib/key-thumbprint.ts";
import { complainSoc, saySoc, socUsage } from "./soc-words.ts";
import type { Terminal } from "./verb.ts";

/** Prints the public JWK. Exit code 1 when the file cannot be written. */
export async function makeKey(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { "signing-key": { type: "string" } } });
  const file = values["signing-key"] ?? "signing-key.pem";
  const { privateKey } = generateKeyPairSync("ed25519");
  try {
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { flag: "wx", mode: 0o600 });
    terminal.err(saySoc("soc.key.made", { file }));
    terminal.out(JSON.stringify(publicJwk(privateKey)));
  } catch (error) {
    if (errorCode(error) !== "EEXIST") {
      complainSoc(terminal, saySoc("soc.cannotWrite", { file, code: errorCode(error) ?? "?" }));
      return 1;
    }
    terminal.err(saySoc("soc.key.there", { file }));
    terminal.out(JSON.stringify(publicJwk(readKey(file))));
  }
  return 0;
}

/** The public key as the configuration takes it; `kid` is the thumbprint of RFC 7638. */
export function publicJwk(privateKey: KeyObject): { kty: "OKP"; crv: "Ed25519"; x: string; kid: string } {
  const { x = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  return { kty: "OKP", crv: "Ed25519", x, kid: keyThumbprint(x) };
}

/** The private key (Ed25519) of a file. @throws UsageError that names the file and the fault */
export function readKey(file: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch (error) {
    throw socUsage("soc.key.none", { file, code: errorCode(error) ?? "?" });
  }
  if (key.asymmetricKeyType !== "ed25519") throw socUsage("soc.key.kind", { file, kind: key.asymmetricKeyType ?? "?" });
  return key;
}
