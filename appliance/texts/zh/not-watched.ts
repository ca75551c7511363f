/** Chinese reasons why something a device tells of is not watched unless the site asks for it. */
import type { NotWatched } from "#model/not-watched.ts";
import type { Template } from "../template.ts";

export const notWatchedTexts = {
  meantToBeFull: () => "设计上就会占满的内存：打印机、ZFS 以及不区分缓存的情况",
  fixedPool: () => "设备自行填充的小块内存池",
  applianceSwap: () => "并非供人运行程序的设备的交换区：无害",
  inMemory: () => "内存中的文件系统：不保存任何内容",
  firmware: () => "出厂即满的只读或小型系统卷",
  flash: () => "不为人保存数据的设备的卷：存放其软件和设置",
  sameSpace: () => "与已监控的卷共用空间：数据集或同一空间的另一视图",
  unusedPort: () => "没有接线，或已被人关闭",
  deskPort: () => "据所知不通往其他网络设备的交换机端口：人们会关闭自己的设备",
  pseudoPort: () => "没有自己的插口：属于另一端口，或由软件生成",
  wirelessPort: () => "打印机的无线：已监控其有线端口",
  informs: () => "仅供参考，没有任何值表示故障",
  switching: () => "开关插座或继电器是操作，不是故障",
  featureOff: () => "此处未使用的功能",
  impossible: () => "数值不可能为真：传感器不存在",
  toldTwice: () => "设备在另一处给出同样内容，那里已监控",
  inOneCheck: () => "属于同一项检查，该检查会指出同类中最差的",
  detail: () => "细节，设备的总体状态已概括",
  notTold: () => "设备没有提供",
} satisfies Readonly<Record<NotWatched | "notTold", Template>>;
