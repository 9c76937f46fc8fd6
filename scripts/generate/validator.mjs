import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { banner, path, read, write } from "./paths.mjs";

/** The validators, compiled ahead of time: no command compiles a schema at start-up. */
export async function generateValidator() {
  await generate("policy.schema.json", "");
  await generate("config.schema.json", "settings-");
}

async function generate(file, prefix) {
  const schema = JSON.parse(read("schema", file));
  const ajv = new Ajv2020.default({
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    messages: false,
    // One function a definition, called wherever it is referred to: a sixth of the code to load.
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ["date"]);
  const code = standaloneCode.default(ajv, ajv.compile(withoutAnnotations(schema)));
  // Ajv's standalone code still calls `require` for its helpers; bundling puts them in.
  const bundled = await build({
    stdin: { contents: code, resolveDir: path(), sourcefile: "validator.js" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    write: false,
    logLevel: "warning",
    plugins: [equalWithoutPrototype],
  });
  write(
    `src/validate/${prefix}validator.generated.js`,
    banner(`schema/${file}`) + bundled.outputFiles[0].text,
  );
}

// Ajv compares the items of a list with a helper that calls `valueOf`, which objects without a prototype lack. Ours
// are plain data, and two that are written alike are alike.
const equalWithoutPrototype = {
  name: "equal-without-prototype",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /runtime\/equal$/ }, () => ({ path: "equal", namespace: "ours" }));
    onLoad({ filter: /./, namespace: "ours" }, () => ({
      contents: "exports.default = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);",
    }));
  },
};

// Titles, descriptions and examples would be carried into the code as constants.
function withoutAnnotations(node) {
  if (Array.isArray(node)) return node.map(withoutAnnotations);
  if (node === null || typeof node !== "object") return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    const annotation =
      typeof value === "string" ? key === "title" || key === "description" : key === "examples";
    if (annotation) continue;
    // Under `properties` the keys are the policy's own, `title` and `examples` among them.
    copy[key] =
      key === "properties" || key === "$defs"
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutAnnotations(each)]))
        : withoutAnnotations(value);
  }
  return copy;
}
