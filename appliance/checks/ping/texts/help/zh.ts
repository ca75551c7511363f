/** Chinese help with the settings of check type `ping`, by the schema's English. */
import type { pingHelp as croatian } from "./hr.ts";

export const pingHelp = {
  "Packets per look.": "每次检查的数据包数。",
  "Time between two packets, at least 10ms.": "两个数据包的间隔，至少 10 ms。",
  "Bytes of payload.": "负载字节数。",
  "Loss and round trip are told over the newest so many packets, those of earlier looks included; without it, over those of this look.":
    "丢包和往返时间按最近这么多个数据包计算，含之前检查的；留空：只按本次检查。",
  "Packets that follow at once, three in 1.4 s, when a target that answered before does not. Each that is lost counts as one more attempt; one answer is enough.":
    "之前有应答的目标不应答时立即追加的数据包，1.4 秒内三个。每丢一个算多一次尝试，有一个应答即可。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
