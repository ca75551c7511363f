/** Every check type: the folders here that hold a file of their own name. Made by scripts/generate-references. Not to be edited. */
import type { AnyCheckType } from "./contract.ts";
import { box } from "./box/box.ts";
import { content } from "./content/content.ts";
import { device } from "./device/device.ts";
import { dhcp } from "./dhcp/dhcp.ts";
import { dns } from "./dns/dns.ts";
import { ftp } from "./ftp/ftp.ts";
import { http } from "./http/http.ts";
import { imap } from "./imap/imap.ts";
import { json } from "./json/json.ts";
import { ldap } from "./ldap/ldap.ts";
import { log } from "./log/log.ts";
import { memcached } from "./memcached/memcached.ts";
import { mqtt } from "./mqtt/mqtt.ts";
import { mssql } from "./mssql/mssql.ts";
import { mysql } from "./mysql/mysql.ts";
import { ntp } from "./ntp/ntp.ts";
import { ping } from "./ping/ping.ts";
import { plugin } from "./plugin/plugin.ts";
import { pop3 } from "./pop3/pop3.ts";
import { postgres } from "./postgres/postgres.ts";
import { prometheus } from "./prometheus/prometheus.ts";
import { radius } from "./radius/radius.ts";
import { rdp } from "./rdp/rdp.ts";
import { redis } from "./redis/redis.ts";
import { scenario } from "./scenario/scenario.ts";
import { sip } from "./sip/sip.ts";
import { smb } from "./smb/smb.ts";
import { smtp } from "./smtp/smtp.ts";
import { snmp } from "./snmp/snmp.ts";
import { speed } from "./speed/speed.ts";
import { sql } from "./sql/sql.ts";
import { ssh } from "./ssh/ssh.ts";
import { tcp } from "./tcp/tcp.ts";
import { tls } from "./tls/tls.ts";
import { trap } from "./trap/trap.ts";

const TYPES: readonly AnyCheckType[] = [
  box,
  content,
  device,
  dhcp,
  dns,
  ftp,
  http,
  imap,
  json,
  ldap,
  log,
  memcached,
  mqtt,
  mssql,
  mysql,
  ntp,
  ping,
  plugin,
  pop3,
  postgres,
  prometheus,
  radius,
  rdp,
  redis,
  scenario,
  sip,
  smb,
  smtp,
  snmp,
  speed,
  sql,
  ssh,
  tcp,
  tls,
  trap,
];

export const checkTypes: ReadonlyMap<string, AnyCheckType> = new Map(TYPES.map((type) => [type.name, type]));
