/** Chinese help with the settings of check type `tls`, by the schema's English. */
import type { tlsHelp as croatian } from "./hr.ts";

export const tlsHelp = {
  "An older protocol than this is a failure.": "低于此版本的协议算失败。",
  "Take a certificate that is signed by nobody but itself.": "接受自签名证书。",
  "SHA-256 fingerprint that the certificate must have; who signed it is not looked at then.":
    "证书须有的 SHA-256 指纹，此时不看由谁签名。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
