/** Croatian help with the settings of check type `rdp`, by the schema's English. */
export const rdpHelp = {
  "People must sign in before they see a screen (network level authentication); asked with a second connection.":
    "Prije slike zaslona mora se prijaviti (network level authentication); pita se drugom vezom.",
  "Whether a certificate that is not in order is a failure; most desktops sign their own.":
    "Je li neispravan certifikat greška; većina računala svoj potpisuje sama.",
};
