/** `credentials`: how devices are spoken with. */
import { Type } from "typebox";
import { Obj, Opt, Secret, Text } from "./words.ts";

export const SNMP_AUTH_PROTOCOLS = ["md5", "sha", "sha224", "sha256", "sha384", "sha512"] as const;
/** DES is left out on purpose: OpenSSL 3 no longer has it. `aes256b` is Blumenthal's key extension, `aes256r` Reeder's (Cisco). */
export const SNMP_PRIV_PROTOCOLS = ["aes128", "aes256b", "aes256r"] as const;

export const SnmpCredential = Type.Union([
  Obj({
    kind: Type.Literal("snmp"),
    version: Type.Enum([1, "1", "2c"], { description: "SNMP version." }),
    community: Secret("Community."),
  }),
  Obj({
    kind: Type.Literal("snmp"),
    version: Type.Enum([3, "3"], { description: "SNMP version." }),
    user: Text("User name (USM)."),
    level: Type.Enum(["noAuthNoPriv", "authNoPriv", "authPriv"], { description: "Security level." }),
    authProtocol: Opt(Type.Enum([...SNMP_AUTH_PROTOCOLS], { description: "Authentication protocol." })),
    authKey: Opt(Secret("Authentication pass phrase, at least 8 characters.")),
    privProtocol: Opt(Type.Enum([...SNMP_PRIV_PROTOCOLS], { description: "Privacy protocol." })),
    privKey: Opt(Secret("Privacy pass phrase, at least 8 characters.")),
    context: Opt(Text("Context name.")),
  }),
]);
export const Credential = SnmpCredential;
