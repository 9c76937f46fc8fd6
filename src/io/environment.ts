type Environment = Readonly<Record<string, string | undefined>>;

const LOCALE = ["LC_ALL", "LC_MESSAGES", "LANG"];

/** What a locale is called that is nobody's language. */
const NEUTRAL = /^(?:C|POSIX)(?:[.@]|$)|^$/i;

/**
 * The environment with a locale in `LANG`. Windows has no variable for it, so where none names a language it is the
 * one that `systemLocale` gives, if it gives one.
 */
export function withLocale(env: Environment, systemLocale: () => string | undefined): Environment {
  if (!LOCALE.every((name) => NEUTRAL.test(env[name] ?? ""))) return env;
  const locale = systemLocale();
  return locale === undefined ? env : { ...env, LANG: locale };
}

/**
 * The locale that the user's system is set to, such as sv-SE; undefined where the system has no such setting. Node
 * answers en-US where it knows nothing, which only on Windows is what somebody has chosen. Any part of Intl knows the
 * locale; that of plurals loads in less than a millisecond, and that of dates in fifteen.
 */
export function systemLocale(
  platform: string = process.platform,
  known: string = new Intl.PluralRules().resolvedOptions().locale,
): string | undefined {
  return platform === "win32" || !known.startsWith("en") ? known : undefined;
}
