/** The sentences of every check type, `TYPE.CODE`, from its own folder. Made by scripts/generate-references. Not to be edited. */
import { boxTexts } from "#checks/box/texts/it.ts";
import { contentTexts } from "#checks/content/texts/it.ts";
import { deviceTexts } from "#checks/device/texts/it.ts";
import { dhcpTexts } from "#checks/dhcp/texts/it.ts";
import { dnsTexts } from "#checks/dns/texts/it.ts";
import { ftpTexts } from "#checks/ftp/texts/it.ts";
import { httpTexts } from "#checks/http/texts/it.ts";
import { imapTexts } from "#checks/imap/texts/it.ts";
import { jsonTexts } from "#checks/json/texts/it.ts";
import { ldapTexts } from "#checks/ldap/texts/it.ts";
import { logTexts } from "#checks/log/texts/it.ts";
import { memcachedTexts } from "#checks/memcached/texts/it.ts";
import { mqttTexts } from "#checks/mqtt/texts/it.ts";
import { mssqlTexts } from "#checks/mssql/texts/it.ts";
import { mysqlTexts } from "#checks/mysql/texts/it.ts";
import { ntpTexts } from "#checks/ntp/texts/it.ts";
import { pingTexts } from "#checks/ping/texts/it.ts";
import { pluginTexts } from "#checks/plugin/texts/it.ts";
import { pop3Texts } from "#checks/pop3/texts/it.ts";
import { postgresTexts } from "#checks/postgres/texts/it.ts";
import { prometheusTexts } from "#checks/prometheus/texts/it.ts";
import { radiusTexts } from "#checks/radius/texts/it.ts";
import { rdpTexts } from "#checks/rdp/texts/it.ts";
import { redisTexts } from "#checks/redis/texts/it.ts";
import { scenarioTexts } from "#checks/scenario/texts/it.ts";
import { sipTexts } from "#checks/sip/texts/it.ts";
import { smbTexts } from "#checks/smb/texts/it.ts";
import { smtpTexts } from "#checks/smtp/texts/it.ts";
import { snmpTexts } from "#checks/snmp/texts/it.ts";
import { speedTexts } from "#checks/speed/texts/it.ts";
import { sqlTexts } from "#checks/sql/texts/it.ts";
import { sshTexts } from "#checks/ssh/texts/it.ts";
import { tcpTexts } from "#checks/tcp/texts/it.ts";
import { tlsTexts } from "#checks/tls/texts/it.ts";
import { trapTexts } from "#checks/trap/texts/it.ts";
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
