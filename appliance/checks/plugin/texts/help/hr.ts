/** Croatian help with the settings of check type `plugin`, by the schema's English. */
export const pluginHelp = {
  "Its arguments, one by one; there is no shell. `{address}` stands for the host's address.":
    "Argumenti, jedan po jedan; ljuske nema. {address} je adresa uređaja.",
};
