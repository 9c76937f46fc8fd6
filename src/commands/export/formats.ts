/** What a policy can be exported as. */
export const exportFormats = ["ics", "ropa", "tilt", "dpv"] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** What the record of processing is written as. */
export const recordFormats = ["csv", "xlsx"] as const;

/** The separators that CSV can have. */
export const separators = ["semicolon", "comma"] as const;
