/** Further programs that say it in so many words: Backup4all, SyncBack, GoodSync, FBackup, EaseUS, AOMEI, Paragon, NovaBACKUP, BackupAssist, Retrospect, Langmeier, Vembu, Datto, N-able, Zmanda. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const furtherPrograms: MailProduct = {
  id: "further",
  title: "Further backup programs",
  recognised: [
    {
      subject: [
        "backup4all",
        "syncback*",
        "goodsync",
        "fbackup",
        "easeus",
        "aomei",
        "paragon",
        "novabackup",
        "backupassist",
        "retrospect",
        "langmeier",
        "vembu",
        "datto",
        "cove data protection",
        "zmanda",
        "amanda",
      ],
    },
    {
      from: [
        "backup4all",
        "syncback",
        "goodsync",
        "easeus",
        "aomei",
        "novabackup",
        "backupassist",
        "retrospect",
        "vembu",
        "datto",
        "n-able",
      ],
    },
  ],
  noReport: TEST_MAILS,
};
