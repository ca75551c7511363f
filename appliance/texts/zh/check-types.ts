/** The sentences of every check type, `TYPE.CODE`, from its own folder. Made by scripts/generate-references. Not to be edited. */
import { boxTexts } from "#checks/box/texts/zh.ts";
import { contentTexts } from "#checks/content/texts/zh.ts";
import { deviceTexts } from "#checks/device/texts/zh.ts";
import { dhcpTexts } from "#checks/dhcp/texts/zh.ts";
import { dnsTexts } from "#checks/dns/texts/zh.ts";
import { ftpTexts } from "#checks/ftp/texts/zh.ts";
import { httpTexts } from "#checks/http/texts/zh.ts";
import { imapTexts } from "#checks/imap/texts/zh.ts";
import { jsonTexts } from "#checks/json/texts/zh.ts";
import { ldapTexts } from "#checks/ldap/texts/zh.ts";
import { logTexts } from "#checks/log/texts/zh.ts";
import { memcachedTexts } from "#checks/memcached/texts/zh.ts";
import { mqttTexts } from "#checks/mqtt/texts/zh.ts";
import { mssqlTexts } from "#checks/mssql/texts/zh.ts";
import { mysqlTexts } from "#checks/mysql/texts/zh.ts";
import { ntpTexts } from "#checks/ntp/texts/zh.ts";
import { pingTexts } from "#checks/ping/texts/zh.ts";
import { pluginTexts } from "#checks/plugin/texts/zh.ts";
import { pop3Texts } from "#checks/pop3/texts/zh.ts";
import { postgresTexts } from "#checks/postgres/texts/zh.ts";
import { prometheusTexts } from "#checks/prometheus/texts/zh.ts";
import { radiusTexts } from "#checks/radius/texts/zh.ts";
import { rdpTexts } from "#checks/rdp/texts/zh.ts";
import { redisTexts } from "#checks/redis/texts/zh.ts";
import { scenarioTexts } from "#checks/scenario/texts/zh.ts";
import { sipTexts } from "#checks/sip/texts/zh.ts";
import { smbTexts } from "#checks/smb/texts/zh.ts";
import { smtpTexts } from "#checks/smtp/texts/zh.ts";
import { snmpTexts } from "#checks/snmp/texts/zh.ts";
import { speedTexts } from "#checks/speed/texts/zh.ts";
import { sqlTexts } from "#checks/sql/texts/zh.ts";
import { sshTexts } from "#checks/ssh/texts/zh.ts";
import { tcpTexts } from "#checks/tcp/texts/zh.ts";
import { tlsTexts } from "#checks/tls/texts/zh.ts";
import { trapTexts } from "#checks/trap/texts/zh.ts";
import { prefixed } from "../prefixed.ts";

export const checkTemplates = {
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
  ...prefixed("log", logTexts),
  ...prefixed("memcached", memcachedTexts),
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
  ...prefixed("trap", trapTexts),
};
