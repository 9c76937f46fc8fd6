/** Colours for the terminal. A stage is handed one; without colours each returns its text unchanged. */
export interface Colors {
  error(text: string): string;
  warning(text: string): string;
  note(text: string): string;
  success(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  link(text: string): string;
}

const same = (text: string): string => text;

/** No colours. */
export const plain: Colors = {
  error: same,
  warning: same,
  note: same,
  success: same,
  strong: same,
  faint: same,
  link: same,
};
