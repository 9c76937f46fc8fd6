import type { Compiled } from "../templates.js";

export declare const sections: Compiled["sections"];
export declare const parts: Compiled["parts"];
export declare const words: Compiled["words"];
