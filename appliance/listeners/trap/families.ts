/** All families of notifications, loaded when notifications are received. */
import { NotificationTable } from "./notification-table.ts";
import { ALLIED_TELESIS } from "./families/allied-telesis.ts";
import { APC } from "./families/apc.ts";
import { BROCADE } from "./families/brocade.ts";
import { CISCO } from "./families/cisco.ts";
import { COMWARE } from "./families/comware.ts";
import { D_LINK } from "./families/d-link.ts";
import { DELL } from "./families/dell.ts";
import { EATON } from "./families/eaton.ts";
import { EXTREME } from "./families/extreme.ts";
import { FIREWALLS } from "./families/firewalls.ts";
import { HP } from "./families/hp.ts";
import { OTHERS } from "./families/others.ts";
import { PALO_ALTO } from "./families/palo-alto.ts";
import { POWER_STRIPS } from "./families/power-strips.ts";
import { SERVERS } from "./families/servers.ts";
import { STANDARD } from "./families/standard.ts";
import { STORAGE } from "./families/storage.ts";
import { SURROUNDINGS } from "./families/surroundings.ts";
import { SWITCHES } from "./families/switches.ts";
import { TRIPP_LITE } from "./families/tripp-lite.ts";
import { UPSES } from "./families/upses.ts";
import { WIRELESS } from "./families/wireless.ts";

/** Each notification stands in one of them alone. */
export const FAMILIES = [
  STANDARD,
  ALLIED_TELESIS,
  APC,
  BROCADE,
  CISCO,
  COMWARE,
  D_LINK,
  DELL,
  EATON,
  EXTREME,
  FIREWALLS,
  HP,
  OTHERS,
  PALO_ALTO,
  POWER_STRIPS,
  SERVERS,
  STORAGE,
  SURROUNDINGS,
  SWITCHES,
  TRIPP_LITE,
  UPSES,
  WIRELESS,
];

export const NOTIFICATIONS = new NotificationTable(FAMILIES);
