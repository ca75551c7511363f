/** Russian help with the settings of check type `sip`, by the schema's English. */
import type { sipHelp as croatian } from "./hr.ts";

export const sipHelp = {
  "How the question travels where it is not encrypted; TLS goes by TCP.":
    "Как идёт запрос без шифрования; TLS идёт по TCP.",
  "Encryption. `auto`: `none`; nothing secret is sent. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent.":
    "Автоматически: без шифрования; ничего секретного не отправляется. TLS с первого байта. Без шифрования, без секретов: видимый пароль не отправляется.",
  "Port; 5060 unless told, 5061 with `tls`.": "Порт; иначе 5060, с TLS с первого байта 5061.",
  "Extension or user that is asked about; the system itself unless told.":
    "Внутренний номер или пользователь, о котором спрашивают; пусто: сама система.",
  "Domain of the address that is asked about; the host's address unless told.":
    "Домен адреса, о котором спрашивают; пусто: адрес устройства.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
