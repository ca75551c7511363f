/** Russian help with the settings of check type `ssh`, by the schema's English. */
import type { sshHelp as croatian } from "./hr.ts";

export const sshHelp = {
  "Fingerprint that one of the host keys must have, as `ssh-keygen -l` shows it (`SHA256:...`).":
    "Отпечаток, который должен быть у одного из ключей узла, как его показывает ssh-keygen -l (SHA256:...).",
  "Text that the server's banner must contain, e.g. `OpenSSH_9`.":
    "Текст, который должен содержать баннер сервера, напр. OpenSSH_9.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
