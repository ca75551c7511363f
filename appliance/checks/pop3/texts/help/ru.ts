/** Russian help with the settings of check type `pop3`, by the schema's English. */
import type { pop3Help as croatian } from "./hr.ts";

export const pop3Help = {
  "TCP port; 110 unless told, 995 with `tls`.": "Порт TCP; иначе 110, с TLS с первого байта 995.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
