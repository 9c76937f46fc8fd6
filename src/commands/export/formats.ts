/** What a policy can be exported as. */
export const exportFormats = ["ics"] as const;

export type ExportFormat = (typeof exportFormats)[number];
