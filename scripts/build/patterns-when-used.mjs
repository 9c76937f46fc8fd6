import { readFileSync } from "node:fs";

/**
 * marked puts together the patterns of every dialect as it is loaded. Reading one with the punctuation of all of Unicode
 * takes half a millisecond, and a notice needs few of them: each is made when it is first used.
 */
export const patternsWhenUsed = {
  name: "patterns-when-used",
  setup({ onLoad }) {
    onLoad({ filter: /marked[\\/]lib[\\/]marked\.esm\.js$/ }, ({ path: file }) => {
      const source = readFileSync(file, "utf8");
      const made = /(?<=getRegex:\(\)=>)new RegExp\((\w+),(\w+)\)/g;
      if (source.match(made)?.length !== 1) throw new Error(`${file}: patterns are not made where they were`);
      const contents = source.replace(made, '$2.includes("u")?whenUsed($1,$2):$&');
      return { contents: `${contents}\n${whenUsed}`, loader: "js" };
    });
  },
};

// All that marked does with such a pattern.
function whenUsed(source, flags) {
  let made;
  const pattern = () => {
    made ??= new RegExp(source, flags);
    return made;
  };
  return {
    exec: (text) => pattern().exec(text),
    set lastIndex(index) {
      pattern().lastIndex = index;
    },
    [Symbol.replace]: (text, by) => pattern()[Symbol.replace](text, by),
  };
}
