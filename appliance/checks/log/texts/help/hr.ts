/** Croatian help with the settings of check type `log`, by the schema's English. */
export const logHelp = {
  "Only lines of this program.": "Samo redci ovog programa.",
};
