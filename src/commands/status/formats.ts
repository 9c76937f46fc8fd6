/** The formats that the status can be written in, the default one first. */
export const statusFormats = ["text", "markdown", "json"] as const;

export type StatusFormat = (typeof statusFormats)[number];
