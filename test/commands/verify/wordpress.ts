/**
 * What WordPress makes of a fragment in a post: the attributes that wp_kses_post leaves, the characters of wptexturize
 * and the breaks of wpautop, in a theme's page.
 */
export function wordpress(fragment: string): string {
  const kept = fragment
    .replace(/ (?:aria-label|scope|rel)="[^"]*"/g, "")
    .replace(/<div lang="[^"]*">/, '<div class="wp-block-html">');
  const texturized = kept.replace(/(<[^>]*>)|([^<]+)/g, (_, tag: string | undefined, text = "") =>
    tag === undefined
      ? text
          .replace(/&quot;/g, "&#8221;")
          .replace(/&#39;/g, "&#8217;")
          .replace(/ - | – /g, " &#8211; ")
          .replace(/\.\.\./g, "&#8230;")
          .replace(/(\d) (kap|§|år|dagar)/g, "$1&nbsp;$2")
      : tag,
  );
  const broken = texturized.replace(/<\/dt> <dd>/g, "</dt>\n<dd>").replace(/<p>/g, "\n<p>");
  return `<!DOCTYPE html>
<html lang="sv-SE">
<head><meta charset="UTF-8"><title>Integritetspolicy &#8211; Butiken</title><style>.x{color:red}</style></head>
<body class="page-template-default page">
<header id="masthead"><nav><ul><li><a href="/">Hem</a></li><li><a href="/kontakt/">Kontakta oss</a></li></ul></nav></header>
<main><article class="post-7"><header class="entry-header"><h1 class="entry-title">Integritetspolicy</h1></header>
<div class="entry-content">
<div id="toc_container"><p class="toc_title">Innehåll</p><ul><li><a href="#integritetspolicy-controller">Vem ansvarar?</a></li></ul></div>
${broken}
</div></article></main>
<aside><h2>Senaste inläggen</h2><p>Vi har fått nya böcker till butiken i veckan som gick.</p></aside>
<footer><p>© Butiken. Läs mer om hur vi använder kakor på den här webbplatsen.</p><script>var text = "Vi säljer";</script></footer>
</body></html>`;
}
