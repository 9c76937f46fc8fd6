type Environment = Readonly<Record<string, string | undefined>>;

const LOCALE = ["LC_ALL", "LC_MESSAGES", "LANG"];

/**
 * The environment with a locale in `LANG`. Windows has no variable for it, so where none is set it is the one that
 * `systemLocale` gives.
 */
export function withLocale(env: Environment, systemLocale: () => string): Environment {
  return LOCALE.some((name) => env[name]) ? env : { ...env, LANG: systemLocale() };
}

/** The locale that the system is set to, such as sv-SE. */
export function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
