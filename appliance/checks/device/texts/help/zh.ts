/** Chinese help with the settings of check type `device`, by the schema's English. */
import type { deviceHelp as croatian } from "./hr.ts";

export const deviceHelp = {
  "What kind of thing it is.": "属于哪类部件。",
  "The value is `offset` plus the sum of these values, each times its factor.": "值为偏移加上各项乘以系数之和。",
  "Added to the sum of the terms.": "加到各项之和上。",
  "Values of the first term by which the device says that it does not know.": "第一项中表示设备不知道的值。",
  "The same for all values of the first term below this one.": "第一项低于此值时同样视为不知道。",
  "The same for all values of the first term from this one on.": "第一项达到或高于此值时同样视为不知道。",
  "For memory and storage: the whole. The value then is what is used of it, in bytes.":
    "用于内存和存储：总量。此时值为已用量，单位字节。",
  "Unit of the value.": "值的单位。",
  "For `state`, and beside the value of a `sensor`: the object, and by value (in lower case) the MIB's word and how bad it is.":
    "用于状态，以及传感器的值：对象，以及各值（小写）在 MIB 中的词和严重程度。",
  "What the device feeds lives on its battery, or gets nothing; `low`: little is left in the battery.":
    "由该设备供电者在用电池或已断电；low：电池所剩不多。",
  "It is told at once, also when the device is looked at for the first time.": "立即通知，首次检查设备时也是。",
  "The value is a row of bits, the highest of the first byte being bit 0: what each says that is set. None: ok.":
    "值为一串位，首字节最高位为第 0 位：各位置位时的含义。均未置位：正常。",
  "For `processor`, `sensor` and `state`: several of one kind as one. Of processors the average counts, of sensors the highest, of states the worst.":
    "用于处理器、传感器和状态：多个同类合为一个。处理器取平均，传感器取最高，状态取最差。",
  "Of a sensor: its own limit for a warning.": "传感器自身的警告限值。",
  "The same for critical.": "严重限值，同上。",
  "Of `members` with states: as many as must be well for all to be well.":
    "多个状态合为一个时：至少多少个正常才算全部正常。",
  "For `port`: its number at the moment and its speed in bit/s (IF-MIB).":
    "用于端口：当前编号和速率，单位 bit/s (IF-MIB)。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
