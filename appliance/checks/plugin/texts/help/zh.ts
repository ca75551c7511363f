/** Chinese help with the settings of check type `plugin`, by the schema's English. */
import type { pluginHelp as croatian } from "./hr.ts";

export const pluginHelp = {
  "Its arguments, one by one; there is no shell. `{address}` stands for the host's address.":
    "各个参数，逐个填写，不经 shell。{address} 代表设备地址。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
