/** English sentences of every check type, one line each: `TYPE.CODE`. */
import { prefixed, type Templates } from "../../sentence-book.ts";
import { common } from "./common-codes.ts";
import { dnsTexts } from "./dns.ts";
import { httpTexts } from "./http.ts";
import { pingTexts } from "./ping.ts";
import { snmpTexts } from "./snmp.ts";
import { tcpTexts } from "./tcp.ts";
import { tlsTexts } from "./tls.ts";

export const checkTemplates: Templates = {
  ...prefixed("check", common),
  ...prefixed("dns", dnsTexts),
  ...prefixed("http", httpTexts),
  ...prefixed("ping", pingTexts),
  ...prefixed("snmp", snmpTexts),
  ...prefixed("tcp", tcpTexts),
  ...prefixed("tls", tlsTexts),
};
