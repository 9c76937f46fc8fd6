import type { Frame, Page } from "playwright-core";
import type { Recorder } from "./recorder.js";
import { settle } from "./visit-page.js";
import { orNothing, within } from "./within.js";

const CLICK = 5_000;

/** Presses the element with `text`, in the page or in a frame of it. Returns whether that succeeded. */
export async function press(page: Page, text: string, recorder: Recorder): Promise<boolean> {
  for (const frame of page.frames()) {
    for (const found of candidates(frame, text)) {
      const shown = await orNothing(1_000, found.first().isVisible());
      if (!shown) continue;
      // From here on, requests are results of the click.
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

// An exact text takes precedence over one that contains it, and a button over other elements.
function candidates(frame: Frame, text: string) {
  return [true, false].flatMap((exact) => [
    frame.getByRole("button", { name: text, exact }),
    frame.getByRole("link", { name: text, exact }),
    frame.getByText(text, { exact }),
  ]);
}
