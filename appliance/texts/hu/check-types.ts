/** The sentences of every check type, `TYPE.CODE`, from its own folder. Made by scripts/generate-references. Not to be edited. */
import { boxTexts } from "#checks/box/texts/hu.ts";
import { contentTexts } from "#checks/content/texts/hu.ts";
import { deviceTexts } from "#checks/device/texts/hu.ts";
import { dhcpTexts } from "#checks/dhcp/texts/hu.ts";
import { dnsTexts } from "#checks/dns/texts/hu.ts";
import { ftpTexts } from "#checks/ftp/texts/hu.ts";
import { httpTexts } from "#checks/http/texts/hu.ts";
import { imapTexts } from "#checks/imap/texts/hu.ts";
import { jsonTexts } from "#checks/json/texts/hu.ts";
import { ldapTexts } from "#checks/ldap/texts/hu.ts";
import { logTexts } from "#checks/log/texts/hu.ts";
import { memcachedTexts } from "#checks/memcached/texts/hu.ts";
import { mqttTexts } from "#checks/mqtt/texts/hu.ts";
import { mssqlTexts } from "#checks/mssql/texts/hu.ts";
import { mysqlTexts } from "#checks/mysql/texts/hu.ts";
import { ntpTexts } from "#checks/ntp/texts/hu.ts";
import { pingTexts } from "#checks/ping/texts/hu.ts";
import { pluginTexts } from "#checks/plugin/texts/hu.ts";
import { pop3Texts } from "#checks/pop3/texts/hu.ts";
import { postgresTexts } from "#checks/postgres/texts/hu.ts";
import { prometheusTexts } from "#checks/prometheus/texts/hu.ts";
import { radiusTexts } from "#checks/radius/texts/hu.ts";
import { rdpTexts } from "#checks/rdp/texts/hu.ts";
import { redisTexts } from "#checks/redis/texts/hu.ts";
import { scenarioTexts } from "#checks/scenario/texts/hu.ts";
import { sipTexts } from "#checks/sip/texts/hu.ts";
import { smbTexts } from "#checks/smb/texts/hu.ts";
import { smtpTexts } from "#checks/smtp/texts/hu.ts";
import { snmpTexts } from "#checks/snmp/texts/hu.ts";
import { speedTexts } from "#checks/speed/texts/hu.ts";
import { sqlTexts } from "#checks/sql/texts/hu.ts";
import { sshTexts } from "#checks/ssh/texts/hu.ts";
import { tcpTexts } from "#checks/tcp/texts/hu.ts";
import { tlsTexts } from "#checks/tls/texts/hu.ts";
import { trapTexts } from "#checks/trap/texts/hu.ts";
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
