/** English sentences of every check type, one line each: `TYPE.CODE`. */
import { prefixed, type Templates } from "../../sentence-book.ts";
import { boxTexts } from "./box.ts";
import { common } from "./common-codes.ts";
import { contentTexts } from "./content.ts";
import { deviceTexts } from "./device.ts";
import { dhcpTexts } from "./dhcp.ts";
import { dnsTexts } from "./dns.ts";
import { ftpTexts } from "./ftp.ts";
import { httpTexts } from "./http.ts";
import { imapTexts } from "./imap.ts";
import { jsonTexts } from "./json.ts";
import { ldapTexts } from "./ldap.ts";
import { mqttTexts } from "./mqtt.ts";
import { mssqlTexts } from "./mssql.ts";
import { mysqlTexts } from "./mysql.ts";
import { ntpTexts } from "./ntp.ts";
import { pingTexts } from "./ping.ts";
import { pluginTexts } from "./plugin.ts";
import { pop3Texts } from "./pop3.ts";
import { postgresTexts } from "./postgres.ts";
import { prometheusTexts } from "./prometheus.ts";
import { radiusTexts } from "./radius.ts";
import { rdpTexts } from "./rdp.ts";
import { redisTexts } from "./redis.ts";
import { scenarioTexts } from "./scenario.ts";
import { sipTexts } from "./sip.ts";
import { smbTexts } from "./smb.ts";
import { smtpTexts } from "./smtp.ts";
import { snmpTexts } from "./snmp.ts";
import { speedTexts } from "./speed.ts";
import { sqlTexts } from "./sql.ts";
import { sshTexts } from "./ssh.ts";
import { tcpTexts } from "./tcp.ts";
import { tlsTexts } from "./tls.ts";

export const checkTemplates: Templates = {
  ...prefixed("check", common),
  ...prefixed("box", boxTexts),
  ...prefixed("content", contentTexts),
  ...prefixed("device", deviceTexts),
  ...prefixed("dhcp", dhcpTexts),
  ...prefixed("dns", dnsTexts),
  ...prefixed("ftp", ftpTexts),
  ...prefixed("http", httpTexts),
  ...prefixed("imap", imapTexts),
  ...prefixed("json", jsonTexts),
  ...prefixed("ldap", ldapTexts),
  ...prefixed("mqtt", mqttTexts),
  ...prefixed("mssql", mssqlTexts),
  ...prefixed("mysql", mysqlTexts),
  ...prefixed("ntp", ntpTexts),
  ...prefixed("ping", pingTexts),
  ...prefixed("plugin", pluginTexts),
  ...prefixed("pop3", pop3Texts),
  ...prefixed("postgres", postgresTexts),
  ...prefixed("prometheus", prometheusTexts),
  ...prefixed("radius", radiusTexts),
  ...prefixed("rdp", rdpTexts),
  ...prefixed("redis", redisTexts),
  ...prefixed("scenario", scenarioTexts),
  ...prefixed("sip", sipTexts),
  ...prefixed("smb", smbTexts),
  ...prefixed("smtp", smtpTexts),
  ...prefixed("snmp", snmpTexts),
  ...prefixed("speed", speedTexts),
  ...prefixed("sql", sqlTexts),
  ...prefixed("ssh", sshTexts),
  ...prefixed("tcp", tcpTexts),
  ...prefixed("tls", tlsTexts),
};
