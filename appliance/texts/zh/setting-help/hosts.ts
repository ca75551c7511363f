/** Chinese help with fields: devices, which checks' forms show too; by the schema's English. */
import type { hostsHelp as croatian } from "../../hr/setting-help/hosts.ts";

export const hostsHelp = {
  "Id of the host.": "设备标识，事件和网址中以此引用。",
  "IPv4, IPv6 or a DNS name.": "IPv4、IPv6 或 DNS 名称。",
  "Hosts without which this one cannot be reached.": "缺少它们就无法到达本设备。",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "为其供电的设备。若它们都在用电池或断电时本设备掉线，视为后果，不单独通知。",
  "Groups for people and filters.": "用于归类和筛选的分组。",
  "SNMP of the host.": "该设备的 SNMP。",
  "Name of a credential.": "凭据名称。",
  "UDP port.": "UDP 端口。",
  "How up and down are known.": "凭什么判断设备是否在线。",
  "The host's service whose state is the host's.": "其状态即设备状态的检查。",
  "Check type.": "检查类型。",
  "Settings of the check type.": "此检查类型的设置。",
  "How often it is checked.": "检查的频率。",
  "`auto`: services are derived from what the device says.": "根据设备自述推导检查。",
  "As `profile: auto`.": "根据设备自身提供的信息推导检查。",
  "Ids of derived services that are left out.": "不监控的推导检查的标识。",
  "Ids of derived services that are watched though by default they are not.": "默认不监控但此处监控的推导检查的标识。",
  "Whether parents are also learned from what the devices say of each other.": "是否也从设备间的互相描述中学习。",
  "What is checked on it.": "对它检查什么。",
  "Id of the service, unique on its host.": "检查标识，在所属设备内唯一。",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "失败期间，该设备供电的对象使用电池或断电。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
