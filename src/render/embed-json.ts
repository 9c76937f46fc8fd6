// `</script>` and `<!--` end or change a script element, and a U+2028 a line of older JavaScript.
const UNSAFE_IN_HTML = /[<>&\u007f-\u009f\u2028\u2029]/g;

/**
 * JSON that can also be put in a `<script>` element of a page: parsing it gives the same values.
 * `indent` is the number of spaces; without it all is on one line.
 */
export function embeddableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    UNSAFE_IN_HTML,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
