/** All families of notifications, loaded when notifications are received. */
import { NotificationTable } from "./notification-table.ts";
import { APC } from "./families/apc.ts";
import { CISCO } from "./families/cisco.ts";
import { DELL } from "./families/dell.ts";
import { EATON } from "./families/eaton.ts";
import { FIREWALLS } from "./families/firewalls.ts";
import { HP } from "./families/hp.ts";
import { OTHERS } from "./families/others.ts";
import { PALO_ALTO } from "./families/palo-alto.ts";
import { SERVERS } from "./families/servers.ts";
import { STANDARD } from "./families/standard.ts";
import { STORAGE } from "./families/storage.ts";
import { SURROUNDINGS } from "./families/surroundings.ts";
import { SWITCHES } from "./families/switches.ts";
import { UPSES } from "./families/upses.ts";
import { WIRELESS } from "./families/wireless.ts";

/** Each notification stands in one of them alone. */
export const FAMILIES = [
  STANDARD,
  APC,
  CISCO,
  DELL,
  EATON,
  FIREWALLS,
  HP,
  PALO_ALTO,
  SERVERS,
  STORAGE,
  SURROUNDINGS,
  SWITCHES,
  UPSES,
  WIRELESS,
  OTHERS,
];

export const NOTIFICATIONS = new NotificationTable(FAMILIES);
