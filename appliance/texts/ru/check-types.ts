/** The sentences of every check type, `TYPE.CODE`, from its own folder. Made by scripts/generate-references. Not to be edited. */
import { boxTexts } from "#checks/box/texts/ru.ts";
import { contentTexts } from "#checks/content/texts/ru.ts";
import { deviceTexts } from "#checks/device/texts/ru.ts";
import { dhcpTexts } from "#checks/dhcp/texts/ru.ts";
import { dnsTexts } from "#checks/dns/texts/ru.ts";
import { ftpTexts } from "#checks/ftp/texts/ru.ts";
import { httpTexts } from "#checks/http/texts/ru.ts";
import { imapTexts } from "#checks/imap/texts/ru.ts";
import { jsonTexts } from "#checks/json/texts/ru.ts";
import { ldapTexts } from "#checks/ldap/texts/ru.ts";
import { logTexts } from "#checks/log/texts/ru.ts";
import { memcachedTexts } from "#checks/memcached/texts/ru.ts";
import { mqttTexts } from "#checks/mqtt/texts/ru.ts";
import { mssqlTexts } from "#checks/mssql/texts/ru.ts";
import { mysqlTexts } from "#checks/mysql/texts/ru.ts";
import { ntpTexts } from "#checks/ntp/texts/ru.ts";
import { pingTexts } from "#checks/ping/texts/ru.ts";
import { pluginTexts } from "#checks/plugin/texts/ru.ts";
import { pop3Texts } from "#checks/pop3/texts/ru.ts";
import { postgresTexts } from "#checks/postgres/texts/ru.ts";
import { prometheusTexts } from "#checks/prometheus/texts/ru.ts";
import { radiusTexts } from "#checks/radius/texts/ru.ts";
import { rdpTexts } from "#checks/rdp/texts/ru.ts";
import { redisTexts } from "#checks/redis/texts/ru.ts";
import { scenarioTexts } from "#checks/scenario/texts/ru.ts";
import { sipTexts } from "#checks/sip/texts/ru.ts";
import { smbTexts } from "#checks/smb/texts/ru.ts";
import { smtpTexts } from "#checks/smtp/texts/ru.ts";
import { snmpTexts } from "#checks/snmp/texts/ru.ts";
import { speedTexts } from "#checks/speed/texts/ru.ts";
import { sqlTexts } from "#checks/sql/texts/ru.ts";
import { sshTexts } from "#checks/ssh/texts/ru.ts";
import { tcpTexts } from "#checks/tcp/texts/ru.ts";
import { tlsTexts } from "#checks/tls/texts/ru.ts";
import { trapTexts } from "#checks/trap/texts/ru.ts";
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
