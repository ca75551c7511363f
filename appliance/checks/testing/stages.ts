/** The stage of every check type, by its name. Made by scripts/generate-references. Not to be edited. */
import { stage as box } from "../box/testing/stage.ts";
import { stage as content } from "../content/testing/stage.ts";
import { stage as device } from "../device/testing/stage.ts";
import { stage as dhcp } from "../dhcp/testing/stage.ts";
import { stage as dns } from "../dns/testing/stage.ts";
import { stage as ftp } from "../ftp/testing/stage.ts";
import { stage as http } from "../http/testing/stage.ts";
import { stage as imap } from "../imap/testing/stage.ts";
import { stage as json } from "../json/testing/stage.ts";
import { stage as ldap } from "../ldap/testing/stage.ts";
import { stage as log } from "../log/testing/stage.ts";
import { stage as memcached } from "../memcached/testing/stage.ts";
import { stage as mqtt } from "../mqtt/testing/stage.ts";
import { stage as mssql } from "../mssql/testing/stage.ts";
import { stage as mysql } from "../mysql/testing/stage.ts";
import { stage as ntp } from "../ntp/testing/stage.ts";
import { stage as ping } from "../ping/testing/stage.ts";
import { stage as plugin } from "../plugin/testing/stage.ts";
import { stage as pop3 } from "../pop3/testing/stage.ts";
import { stage as postgres } from "../postgres/testing/stage.ts";
import { stage as prometheus } from "../prometheus/testing/stage.ts";
import { stage as radius } from "../radius/testing/stage.ts";
import { stage as rdp } from "../rdp/testing/stage.ts";
import { stage as redis } from "../redis/testing/stage.ts";
import { stage as scenario } from "../scenario/testing/stage.ts";
import { stage as sip } from "../sip/testing/stage.ts";
import { stage as smb } from "../smb/testing/stage.ts";
import { stage as smtp } from "../smtp/testing/stage.ts";
import { stage as snmp } from "../snmp/testing/stage.ts";
import { stage as speed } from "../speed/testing/stage.ts";
import { stage as sql } from "../sql/testing/stage.ts";
import { stage as ssh } from "../ssh/testing/stage.ts";
import { stage as tcp } from "../tcp/testing/stage.ts";
import { stage as tls } from "../tls/testing/stage.ts";
import { stage as trap } from "../trap/testing/stage.ts";
import type { Stage } from "./stage.ts";

export const STAGES: Readonly<Record<string, Stage>> = {
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
};
