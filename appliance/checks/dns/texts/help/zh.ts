/** Chinese help with the settings of check type `dns`, by the schema's English. */
import type { dnsHelp as croatian } from "./hr.ts";

export const dnsHelp = {
  "Name that is asked for, of any script; with type PTR an address will do.":
    "查询的名称，任何文字均可；PTR 类型可填地址。",
  "Kind of record.": "记录类型。",
  "Expected answers: addresses, names, for MX `10 mail.acme.example`, for TXT the text.":
    "期望的应答：地址、名称，MX 如 10 mail.acme.example，TXT 为文本。",
  "`all` expected answers must be there, at least one (`any`), or they and no others (`exact`).":
    "须含全部期望的应答、至少一个，或仅限这些。",
  "Name server that is asked; the host itself unless told.": "所查询的 DNS 服务器；留空：设备自身。",
  "Port of the name server.": "DNS 服务器的端口。",
  "Whether the server shall ask others for what it does not know itself.":
    "服务器不知道时是否向其他服务器查询（递归）。",
  "Any reply proves that the server is there: a refusal or an error as well, and no record is compared.":
    "任何应答都证明服务器在线，拒绝或错误也算，不比较记录。",
  "The answer must come from a server in charge of the name.": "应答须来自该名称的权威服务器。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
