import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";

/** A compiled template, ready to be given a view. */
export type TemplateFunction = (view: object, options?: object) => string;

/**
 * Makes compiled templates callable. Each call makes a separate environment: a partial or a helper that is registered
 * elsewhere cannot change what a notice says.
 */
export function templating(): (compiled: TemplateSpecification) => TemplateFunction {
  // The runtime's types leave out most of what it has.
  const environment = (runtime as unknown as typeof Handlebars).create();
  return (compiled) => environment.template(compiled);
}
