/** The sentences of every check type, `TYPE.CODE`, from its own folder. Made by scripts/generate-references. Not to be edited. */
import { boxTexts } from "#checks/box/texts/en.ts";
import { contentTexts } from "#checks/content/texts/en.ts";
import { deviceTexts } from "#checks/device/texts/en.ts";
import { dhcpTexts } from "#checks/dhcp/texts/en.ts";
import { dnsTexts } from "#checks/dns/texts/en.ts";
import { ftpTexts } from "#checks/ftp/texts/en.ts";
import { httpTexts } from "#checks/http/texts/en.ts";
import { imapTexts } from "#checks/imap/texts/en.ts";
import { jsonTexts } from "#checks/json/texts/en.ts";
import { ldapTexts } from "#checks/ldap/texts/en.ts";
import { logTexts } from "#checks/log/texts/en.ts";
import { memcachedTexts } from "#checks/memcached/texts/en.ts";
import { mqttTexts } from "#checks/mqtt/texts/en.ts";
import { mssqlTexts } from "#checks/mssql/texts/en.ts";
import { mysqlTexts } from "#checks/mysql/texts/en.ts";
import { ntpTexts } from "#checks/ntp/texts/en.ts";
import { pingTexts } from "#checks/ping/texts/en.ts";
import { pluginTexts } from "#checks/plugin/texts/en.ts";
import { pop3Texts } from "#checks/pop3/texts/en.ts";
import { postgresTexts } from "#checks/postgres/texts/en.ts";
import { prometheusTexts } from "#checks/prometheus/texts/en.ts";
import { radiusTexts } from "#checks/radius/texts/en.ts";
import { rdpTexts } from "#checks/rdp/texts/en.ts";
import { redisTexts } from "#checks/redis/texts/en.ts";
import { scenarioTexts } from "#checks/scenario/texts/en.ts";
import { sipTexts } from "#checks/sip/texts/en.ts";
import { smbTexts } from "#checks/smb/texts/en.ts";
import { smtpTexts } from "#checks/smtp/texts/en.ts";
import { snmpTexts } from "#checks/snmp/texts/en.ts";
import { speedTexts } from "#checks/speed/texts/en.ts";
import { sqlTexts } from "#checks/sql/texts/en.ts";
import { sshTexts } from "#checks/ssh/texts/en.ts";
import { tcpTexts } from "#checks/tcp/texts/en.ts";
import { tlsTexts } from "#checks/tls/texts/en.ts";
import { trapTexts } from "#checks/trap/texts/en.ts";
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
