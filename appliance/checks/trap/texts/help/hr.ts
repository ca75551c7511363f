/** Croatian help with the settings of check type `trap`, by the schema's English. */
export const trapHelp = {
  "OID of the notification, or one that it lies below.": "OID obavijesti, ili onaj ispod kojeg je.",
  "OID of the notification that says that it is over.": "OID obavijesti koja kaže da je prošlo.",
};
