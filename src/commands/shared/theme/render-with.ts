import { Failure } from "../../../model/failure.js";
import type { Policy } from "../../../model/policy.generated.js";
import { visible } from "../../../model/visible.js";
import type { Rendered, RenderOptions } from "../../../render/render.js";
import type { Theme } from "./theme.js";

/**
 * The policy as a page, in the user's words and style.
 * @throws Failure if a template makes something of the policy's values that the checks did not catch.
 */
export async function renderWith(
  theme: Pick<Theme, "templates" | "style">,
  policy: Policy,
  options: RenderOptions,
): Promise<Rendered> {
  // Loaded when there is something to render: templates and Markdown are half of the start-up time.
  const { render } = await import("../../../render/render.js");
  const { templates, style } = theme;
  try {
    return await render(policy, { ...options, templates, ...(style ? { style } : {}) });
  } catch (error) {
    if (Object.keys(templates).length === 0) throw error;
    const why = visible(error instanceof Error ? error.message : String(error));
    throw new Failure(
      {
        sv: `De egna mallarna ger en text som inte kan bli en sida. Ta bort dem en i taget för att se vilken. Verktyget säger (på engelska): ${why}`,
        en: `The templates of your own make a text that cannot become a page. Remove them one by one to see which. The tool says: ${why}`,
      },
      { cause: error },
    );
  }
}
