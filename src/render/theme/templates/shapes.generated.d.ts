import type { Shape } from "./shape.js";

/** The view of each section's template. */
export declare const sections: Readonly<Record<string, Shape>>;

/** By language: what each part is given wherever it is called, and which paths of it ours reads. */
export declare const parts: Readonly<
  Record<string, Readonly<Record<string, { readonly shape: Shape; readonly reads: readonly string[] }>>>
>;
