/** Chinese help with the settings of check type `rdp`, by the schema's English. */
import type { rdpHelp as croatian } from "./hr.ts";

export const rdpHelp = {
  "People must sign in before they see a screen (network level authentication); asked with a second connection.":
    "看到屏幕前须先登录（网络级身份验证），用第二个连接检测。",
  "Whether a certificate that is not in order is a failure; most desktops sign their own.":
    "证书有问题是否算失败；多数桌面使用自签名证书。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
