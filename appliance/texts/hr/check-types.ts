/** The sentences of every check type, `TYPE.CODE`, from its own folder. Made by scripts/generate-references. Not to be edited. */
import { boxTexts } from "#checks/box/texts/hr.ts";
import { contentTexts } from "#checks/content/texts/hr.ts";
import { deviceTexts } from "#checks/device/texts/hr.ts";
import { dhcpTexts } from "#checks/dhcp/texts/hr.ts";
import { dnsTexts } from "#checks/dns/texts/hr.ts";
import { ftpTexts } from "#checks/ftp/texts/hr.ts";
import { httpTexts } from "#checks/http/texts/hr.ts";
import { imapTexts } from "#checks/imap/texts/hr.ts";
import { jsonTexts } from "#checks/json/texts/hr.ts";
import { ldapTexts } from "#checks/ldap/texts/hr.ts";
import { logTexts } from "#checks/log/texts/hr.ts";
import { memcachedTexts } from "#checks/memcached/texts/hr.ts";
import { mqttTexts } from "#checks/mqtt/texts/hr.ts";
import { mssqlTexts } from "#checks/mssql/texts/hr.ts";
import { mysqlTexts } from "#checks/mysql/texts/hr.ts";
import { ntpTexts } from "#checks/ntp/texts/hr.ts";
import { pingTexts } from "#checks/ping/texts/hr.ts";
import { pluginTexts } from "#checks/plugin/texts/hr.ts";
import { pop3Texts } from "#checks/pop3/texts/hr.ts";
import { postgresTexts } from "#checks/postgres/texts/hr.ts";
import { prometheusTexts } from "#checks/prometheus/texts/hr.ts";
import { radiusTexts } from "#checks/radius/texts/hr.ts";
import { rdpTexts } from "#checks/rdp/texts/hr.ts";
import { redisTexts } from "#checks/redis/texts/hr.ts";
import { scenarioTexts } from "#checks/scenario/texts/hr.ts";
import { sipTexts } from "#checks/sip/texts/hr.ts";
import { smbTexts } from "#checks/smb/texts/hr.ts";
import { smtpTexts } from "#checks/smtp/texts/hr.ts";
import { snmpTexts } from "#checks/snmp/texts/hr.ts";
import { speedTexts } from "#checks/speed/texts/hr.ts";
import { sqlTexts } from "#checks/sql/texts/hr.ts";
import { sshTexts } from "#checks/ssh/texts/hr.ts";
import { tcpTexts } from "#checks/tcp/texts/hr.ts";
import { tlsTexts } from "#checks/tls/texts/hr.ts";
import { trapTexts } from "#checks/trap/texts/hr.ts";
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
