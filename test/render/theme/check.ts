import { parse } from "../../../src/parse/parse.js";
import { ourWords } from "../../../src/render/templates.js";
import { readOverrides } from "../../../src/render/theme/templates/user-templates.js";

/** What is found in files of a user's folder, as `path:line:column: message` in English. */
export async function check(files: Readonly<Record<string, string>>) {
  const { templates, diagnostics } = readOverrides(
    Object.entries(files).map(([path, text]) => ({
      file: path,
      path,
      text,
      source: path.endsWith(".json") ? parse(path, new TextEncoder().encode(text)).source : undefined,
    })),
    await ourWords(),
  );
  const shown = (rule: string) =>
    diagnostics
      .filter((each) => each.rule === rule)
      .map(({ file, range: { start }, message }) => `${file}:${start.line}:${start.column}: ${message.en}`);
  return { templates, errors: shown("template"), warnings: shown("template-incomplete"), diagnostics };
}

/** What is wrong in one template, without the file's name. */
export async function errorsIn(text: string, path = "sv/purpose.md.hbs"): Promise<string[]> {
  const { errors } = await check({ [path]: text });
  return errors.map((error) => error.slice(path.length + 1));
}
