export const settingHelp: Readonly<Record<string, string>> = {};
