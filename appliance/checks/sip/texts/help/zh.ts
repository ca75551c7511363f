/** Chinese help with the settings of check type `sip`, by the schema's English. */
import type { sipHelp as croatian } from "./hr.ts";

export const sipHelp = {
  "How the question travels where it is not encrypted; TLS goes by TCP.": "不加密时请求的传输方式；TLS 使用 TCP。",
  "Encryption. `auto`: `none`; nothing secret is sent. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent.":
    "自动：不加密，不发送机密。全程 TLS：从首字节起加密。不加密，不发机密：会暴露的密码不发送。",
  "Port; 5060 unless told, 5061 with `tls`.": "端口；留空：5060，全程 TLS 时为 5061。",
  "Extension or user that is asked about; the system itself unless told.": "所询问的分机或用户；留空：系统自身。",
  "Domain of the address that is asked about; the host's address unless told.": "所询问地址的域；留空：设备地址。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
