/** Chinese help with the settings of check type `speed`, by the schema's English. */
import type { speedHelp as croatian } from "./hr.ts";

export const speedHelp = {
  "Most stylesheets, scripts and pictures that are loaded with the page.": "随页面加载的样式表、脚本和图片的最大数量。",
  "Whether resources on other servers than the page's are loaded, too.": "是否也加载其他服务器上的资源。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
