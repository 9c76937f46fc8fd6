/** The formats that a verdict can be written in, the default one first. */
export const verifyFormats = ["text", "markdown", "json"] as const;

export type VerifyFormat = (typeof verifyFormats)[number];
