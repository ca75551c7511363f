/** Russian help with the settings of check type `device`, by the schema's English. */
import type { deviceHelp as croatian } from "./hr.ts";

export const deviceHelp = {
  "What kind of thing it is.": "Что это такое.",
  "The value is `offset` plus the sum of these values, each times its factor.":
    "Значение равно смещению плюс сумма этих значений, каждое со своим множителем.",
  "Added to the sum of the terms.": "Прибавляется к сумме слагаемых.",
  "Values of the first term by which the device says that it does not know.":
    "Значения первого слагаемого, которыми устройство говорит, что не знает.",
  "The same for all values of the first term below this one.": "То же для всех значений первого слагаемого ниже этого.",
  "The same for all values of the first term from this one on.":
    "То же для всех значений первого слагаемого начиная с этого.",
  "For memory and storage: the whole. The value then is what is used of it, in bytes.":
    "Для памяти и хранилища: всего. Тогда значение показывает, сколько занято, в байтах.",
  "Unit of the value.": "Единица значения.",
  "For `state`, and beside the value of a `sensor`: the object, and by value (in lower case) the MIB's word and how bad it is.":
    "Для состояния и рядом со значением датчика: объект и для каждого значения (строчными буквами) слово из MIB и насколько это плохо.",
  "What the device feeds lives on its battery, or gets nothing; `low`: little is left in the battery.":
    "То, что питает устройство, работает от батареи или без питания; low: батарея почти разряжена.",
  "It is told at once, also when the device is looked at for the first time.":
    "Сообщается сразу, даже при первом осмотре устройства.",
  "The value is a row of bits, the highest of the first byte being bit 0: what each says that is set. None: ok.":
    "Значение представляет собой ряд битов, старший в первом байте имеет номер 0: что означает каждый установленный. Ни одного: в порядке.",
  "For `processor`, `sensor` and `state`: several of one kind as one. Of processors the average counts, of sensors the highest, of states the worst.":
    "Для процессора, датчика и состояния: несколько однотипных как одно. У процессоров учитывается среднее, у датчиков наибольшее, у состояний худшее.",
  "Of a sensor: its own limit for a warning.": "Собственный предел датчика для предупреждения.",
  "The same for critical.": "То же для критичного.",
  "Of `members` with states: as many as must be well for all to be well.":
    "Если несколько состояний считаются одним: сколько должно быть в порядке, чтобы в порядке было всё.",
  "For `port`: its number at the moment and its speed in bit/s (IF-MIB).":
    "Для порта: его номер сейчас и скорость в бит/с (IF-MIB).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
