/** Hungarian help with the settings of check type `ssh`, by the schema's English. */
import type { sshHelp as croatian } from "./hr.ts";

export const sshHelp = {
  "Fingerprint that one of the host keys must have, as `ssh-keygen -l` shows it (`SHA256:...`).":
    "Lenyomat, amellyel a kiszolgáló egyik kulcsának rendelkeznie kell, ahogy az ssh-keygen -l mutatja (SHA256:...).",
  "Text that the server's banner must contain, e.g. `OpenSSH_9`.":
    "Szöveg, amelyet a kiszolgáló bannerének tartalmaznia kell, pl. OpenSSH_9.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
