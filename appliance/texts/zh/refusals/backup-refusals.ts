/** Chinese for backups that cannot be made, read or restored. */
import type { RefusalSentences } from "../../refusal-book.ts";
import { bytes } from "../format.ts";

export const backupRefusals = {
  "backup.notOne": () => "不是监控盒的备份",
  "backup.newer": ({ format }) => `是格式 ${format} 的备份，由较新的版本生成；请用该版本恢复`,
  "backup.newerShape": ({ program }) => `由版本 ${program} 生成，比当前版本新；请用该版本恢复`,
  "backup.damagedHead": () => "开头说明加密方式的部分已损坏",
  "backup.damaged": ({ byte, piece }) => `已损坏：第 ${piece} 段（字节 ${byte} 处）与写入时不同`,
  "backup.truncated": ({ byte }) => `在字节 ${byte} 处提前结束：其余部分缺失`,
  "backup.trailing": ({ byte }) => `在结尾之后（字节 ${byte} 处）还有内容：有人追加过`,
  "backup.passphrase": () => "是用另一口令生成的",
  "backup.content": ({ record }) => `可以解密，但其中第 ${record} 条记录没有意义；不是由本程序生成的`,
  "backup.damagedContent": ({ database, reason }) => `可以解密，但其中的 ${database} 已损坏：${reason}`,
  "backup.noSpace": ({ neededBytes, freeBytes }) => `空间不足：需要 ${bytes(neededBytes)}，空闲 ${bytes(freeBytes)}`,
  "backup.exists": () => "已存在；要覆盖请加 --replace",
  "backup.noBox": () => "其中没有可备份的监控盒",
  "backup.boxRuns": () => "正被运行中的监控盒使用；请先停止它",
  "backup.hasData": () => "已有监控盒的数据；要放弃这些数据请加 --replace",
  "backup.diskRefuses": () => "目前不接受新内容，因此监控盒最近的判断不在其文件中；请先修复磁盘",
  "backup.noPassphrase": () => "需要口令：用 --passphrase-file FILE，或从标准输入提供",
  "backup.shortPassphrase": ({ least }) => `口令至少 ${least} 个字符`,
  "backup.otherPassphrase": () => "两次输入的口令不同",
} satisfies Partial<RefusalSentences>;
