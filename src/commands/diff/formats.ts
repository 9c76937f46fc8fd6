/** The formats that a comparison can be written in, the default one first. */
export const diffFormats = ["text", "markdown", "json"] as const;

export type DiffFormat = (typeof diffFormats)[number];
