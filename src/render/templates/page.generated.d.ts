import type { PageStyle } from "../page.js";

export declare const page: TemplateSpecification;
export declare const style: PageStyle;
