export declare const page: TemplateSpecification;
export declare const style: { readonly css: string; readonly hash: string };
