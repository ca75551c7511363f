/** All families of notifications, loaded when notifications are received. */
import { NotificationTable } from "./notification-table.ts";
import { ALLIED_TELESIS } from "./families/allied-telesis.ts";
import { APC } from "./families/apc.ts";
import { BROCADE } from "./families/brocade.ts";
import { CISCO } from "./families/cisco.ts";
import { COMWARE } from "./families/comware.ts";
import { D_LINK } from "./families/d-link.ts";
import { DC_POWER } from "./families/dc-power.ts";
import { DELL_CHASSIS } from "./families/dell-chassis.ts";
import { DELL } from "./families/dell.ts";
import { DISK_ARRAYS } from "./families/disk-arrays.ts";
import { EATON } from "./families/eaton.ts";
import { EXTREME } from "./families/extreme.ts";
import { FIELD_DEVICES } from "./families/field-devices.ts";
import { FIREWALLS } from "./families/firewalls.ts";
import { GEIST } from "./families/geist.ts";
import { HP } from "./families/hp.ts";
import { HUAWEI_SERVERS } from "./families/huawei-servers.ts";
import { HUAWEI } from "./families/huawei.ts";
import { IBM } from "./families/ibm.ts";
import { LOAD_BALANCERS } from "./families/load-balancers.ts";
import { MORE_FIREWALLS } from "./families/more-firewalls.ts";
import { MORE_STORAGE } from "./families/more-storage.ts";
import { MORE_SWITCHES } from "./families/more-switches.ts";
import { MORE_WIRELESS } from "./families/more-wireless.ts";
import { NUTANIX } from "./families/nutanix.ts";
import { OTHERS } from "./families/others.ts";
import { PALO_ALTO } from "./families/palo-alto.ts";
import { POWER_STRIPS } from "./families/power-strips.ts";
import { RACKS } from "./families/racks.ts";
import { SERVERS } from "./families/servers.ts";
import { STANDARD } from "./families/standard.ts";
import { STORAGE } from "./families/storage.ts";
import { SURROUNDINGS } from "./families/surroundings.ts";
import { SWITCHES } from "./families/switches.ts";
import { TRIPP_LITE } from "./families/tripp-lite.ts";
import { UPSES } from "./families/upses.ts";
import { VMWARE_MANAGEMENT } from "./families/vmware-management.ts";
import { VOICE_AND_VIDEO } from "./families/voice-and-video.ts";
import { WIRELESS } from "./families/wireless.ts";

/** Each notification stands in one of them alone. */
export const FAMILIES = [
  STANDARD,
  ALLIED_TELESIS,
  APC,
  BROCADE,
  CISCO,
  COMWARE,
  DC_POWER,
  DELL,
  DELL_CHASSIS,
  DISK_ARRAYS,
  D_LINK,
  EATON,
  EXTREME,
  FIELD_DEVICES,
  FIREWALLS,
  GEIST,
  HP,
  HUAWEI,
  HUAWEI_SERVERS,
  IBM,
  LOAD_BALANCERS,
  MORE_FIREWALLS,
  MORE_STORAGE,
  MORE_SWITCHES,
  MORE_WIRELESS,
  NUTANIX,
  OTHERS,
  PALO_ALTO,
  POWER_STRIPS,
  RACKS,
  SERVERS,
  STORAGE,
  SURROUNDINGS,
  SWITCHES,
  TRIPP_LITE,
  UPSES,
  VMWARE_MANAGEMENT,
  VOICE_AND_VIDEO,
  WIRELESS,
];

export const NOTIFICATIONS = new NotificationTable(FAMILIES);
