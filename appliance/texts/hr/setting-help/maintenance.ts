/** Croatian help with fields: maintenance; by the schema's English. */
export const maintenanceHelp = {
  "Id of the window.": "Oznaka održavanja.",
  "What is done.": "Što se radi.",
  "Hosts covered.": "Uređaji na kojima se radi.",
  "Groups whose hosts are covered.": "Grupe čiji su uređaji obuhvaćeni.",
  "Services covered.": "Provjere koje su obuhvaćene.",
  "Jobs that need not report meanwhile.": "Zadaci koji se za to vrijeme ne moraju javiti.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Podskup RFC 5545: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "Prema vremenu lokacije.",
  "How long.": "Koliko dugo.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL i COUNT broje od njega; prazno: od 1. siječnja 2024., ponedjeljka.",
};
