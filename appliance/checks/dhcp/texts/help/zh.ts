/** Chinese help with the settings of check type `dhcp`, by the schema's English. */
import type { dhcpHelp as croatian } from "./hr.ts";

export const dhcpHelp = {
  "Interface of this box on which everybody is asked; without it the host alone is, as by a relay.":
    "在监控盒的此接口上向所有服务器询问；留空则像中继一样只询问该设备。",
  "Servers that may answer besides the host itself; any other is a stranger.":
    "除该设备外可应答的服务器，其他均视为非授权。",
  "The offered address must lie in this range, e.g. `192.0.2.100-192.0.2.199`.":
    "提供的地址须在此范围内，例如 192.0.2.100-192.0.2.199。",
  "The offer must name exactly these gateways.": "提供的网关须与此完全一致。",
  "The offer must name exactly these name servers.": "提供的 DNS 服务器须与此完全一致。",
  "How long to listen for strangers on the interface.": "在接口上监听非授权服务器的时长。",
  "Hardware address that asks; the interface's own unless told.": "询问所用的 MAC 地址；留空：接口自身的地址。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
