/** The formats that the matrix can be written in, the default one first. */
export const coverageFormats = ["text", "markdown", "json"] as const;

export type CoverageFormat = (typeof coverageFormats)[number];
