/** Chinese help with the settings of check type `ssh`, by the schema's English. */
import type { sshHelp as croatian } from "./hr.ts";

export const sshHelp = {
  "Fingerprint that one of the host keys must have, as `ssh-keygen -l` shows it (`SHA256:...`).":
    "某个主机密钥须有的指纹，即 ssh-keygen -l 所示（SHA256:...）。",
  "Text that the server's banner must contain, e.g. `OpenSSH_9`.":
    "服务器标识（banner） 须包含的文字，例如 OpenSSH_9。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
