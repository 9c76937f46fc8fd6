import type { Frame, Page } from "playwright-core";
import type { Recorder } from "./recorder.js";
import { settle } from "./visit-page.js";
import { orNothing, within } from "./within.js";

const CLICK = 5_000;

/** Presses what says `text`, in the page or in a frame of it, and says whether it could. */
export async function press(page: Page, text: string, recorder: Recorder): Promise<boolean> {
  for (const frame of page.frames()) {
    for (const found of candidates(frame, text)) {
      const shown = await orNothing(1_000, found.first().isVisible());
      if (!shown) continue;
      // From here what is asked for comes of the click.
      recorder.now.consent = "after";
      try {
        await within(CLICK + 500, found.first().click({ timeout: CLICK }));
        await settle(recorder);
        return true;
      } catch {
        recorder.now.consent = "before";
      }
    }
  }
  return false;
}

// What is said exactly goes before what has it in it, and a button before other things.
function candidates(frame: Frame, text: string) {
  return [true, false].flatMap((exact) => [
    frame.getByRole("button", { name: text, exact }),
    frame.getByRole("link", { name: text, exact }),
    frame.getByText(text, { exact }),
  ]);
}
