// Made from templates/page.html.hbs and templates/page.css by `npm run generate`. Do not edit.
export const page = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"landmark"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n<h"
    + alias3(alias2(alias1(depth0, "level" ), depth0))
    + " id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "_title\">"
    + ((stack1 = alias2(alias1(depth0, "titleHtml" ), depth0)) != null ? stack1 : "")
    + "</h"
    + alias3(alias2(alias1(depth0, "level" ), depth0))
    + ">\n"
    + ((stack1 = alias2(alias1(depth0, "bodyHtml" ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " aria-labelledby=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id" ), depth0))
    + "_title\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"section"),depth0,{"name":"section","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "<link rel=\"canonical\" href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "canonical" ), depth0))
    + "\">\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<link rel=\"alternate\" hreflang=\""
    + alias3(alias2(alias1(depth0, "lang" ), depth0))
    + "\" href=\""
    + alias3(alias2(alias1(depth0, "href" ), depth0))
    + "\">\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "feed" ), depth0))
    + "\">\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "<meta name=\"robots\" content=\"noindex\">\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<meta name=\"policy-version\" content=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "version" ), depth0))
    + "\">\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\u003Cscript type=\"application/ld+json\">"
    + ((stack1 = container.lambda(container.strict(depth0, "structuredData" ), depth0)) != null ? stack1 : "")
    + "\u003C/script>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p class=\"language\"><a href=\""
    + alias3(alias2(alias1(depth0, "href" ), depth0))
    + "\" lang=\""
    + alias3(alias2(alias1(depth0, "lang" ), depth0))
    + "\" hreflang=\""
    + alias3(alias2(alias1(depth0, "lang" ), depth0))
    + "\" rel=\"alternate\">"
    + alias3(alias2(alias1(depth0, "label" ), depth0))
    + "</a></p>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"meta"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</dl>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label" ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"datetime"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
    + "</dd></div>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<time datetime=\""
    + alias3(alias2(alias1(depth0, "datetime" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "</time>";
},"13":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "value" ), depth0));
},"14":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<div class=\"lead\">\n"
    + ((stack1 = container.lambda(container.strict(depth0, "lead" ), depth0)) != null ? stack1 : "")
    + "\n</div>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + container.escapeExpression(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(depth0, "titleHtml" ), depth0)) != null ? stack1 : "")
    + "</a>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"sections"),"length"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</li>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</ol>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "<li><a href=\"#"
    + container.escapeExpression(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + ((stack1 = alias2(alias1(depth0, "titleHtml" ), depth0)) != null ? stack1 : "")
    + "</a></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "lang" ), depth0))
    + "\" data-running=\""
    + alias3(alias2(alias1(depth0, "running" ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"style"), "hash" ), depth0)) != null ? stack1 : "")
    + "'"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"style"), "sources" ), depth0)) != null ? stack1 : "")
    + "; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    + alias3(alias2(alias1(depth0, "documentTitle" ), depth0))
    + "</title>\n<meta name=\"description\" content=\""
    + alias3(alias2(alias1(depth0, "description" ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"canonical"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"languageLinks"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"feed"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"noIndex"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<meta name=\"generator\" content=\"policy\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"version"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<meta name=\"policy-fingerprint\" content=\""
    + alias3(alias2(alias1(depth0, "fingerprint" ), depth0))
    + "\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<style>"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"style"), "css" ), depth0)) != null ? stack1 : "")
    + "</style>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"structuredData"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</head>\n<body id=\"page_top\">\n<a class=\"skip\" href=\"#page_main\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"labels"), "skip" ), depth0))
    + "</a>\n<header class=\"masthead\">\n<div class=\"wrap\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"otherLanguages"),{"name":"each","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p class=\"controller\">"
    + alias3(alias2(alias1(depth0, "controllerName" ), depth0))
    + "</p>\n<h1>"
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"meta"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"lead"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</div>\n</header>\n<main id=\"page_main\" class=\"layout wrap\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"shortLayer"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<nav class=\"contents\" aria-labelledby=\"page_contents\">\n<h2 id=\"page_contents\" tabindex=\"0\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"labels"), "contents" ), depth0))
    + "</h2>\n<details>\n<summary>"
    + alias3(alias2(alias1(lookupProperty(depth0,"labels"), "contents" ), depth0))
    + "</summary>\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</ol>\n</details>\n</nav>\n<div class=\"text\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"text"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</div>\n</main>\n<footer class=\"colophon\">\n<div class=\"wrap\">\n<p class=\"edition\">"
    + alias3(alias2(alias1(depth0, "edition" ), depth0))
    + "</p>\n<p class=\"top\"><a href=\"#page_top\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"labels"), "top" ), depth0))
    + "</a></p>\n</div>\n</footer>\n</body>\n</html>\n";
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["section"],"data":data}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true};

export const style = {"css":"/* What a house style sets: docs/outputs.md tells of each. */\n:root {\n  --paper-light: #fdfcfa;\n  --paper-dark: #14181d;\n  --tint-light: #f3f1ec;\n  --tint-dark: #1c2228;\n  --ink-light: #1d2530;\n  --ink-dark: #e4e7ea;\n  --quiet-light: #56606c;\n  --quiet-dark: #a7b0ba;\n  --line-light: #d9d6ce;\n  --line-dark: #353d46;\n  --accent-light: #0a5a68;\n  --accent-dark: #7ccbd6;\n  --font:\n    system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial,\n    sans-serif;\n  --heading-font: var(--font);\n  --heading-weight: 650;\n  --text-size: 1.0625rem;\n  --line-height: 1.55;\n  --measure: 68ch;\n  --page-width: 75rem;\n  --gutter: clamp(1.125rem, 4vw, 2.5rem);\n  --radius: 0.25rem;\n}\n\n:root {\n  color-scheme: light dark;\n  --paper: var(--paper-light);\n  --tint: var(--tint-light);\n  --ink: var(--ink-light);\n  --quiet: var(--quiet-light);\n  --line: var(--line-light);\n  --accent: var(--accent-light);\n}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --paper: var(--paper-dark);\n    --tint: var(--tint-dark);\n    --ink: var(--ink-dark);\n    --quiet: var(--quiet-dark);\n    --line: var(--line-dark);\n    --accent: var(--accent-dark);\n  }\n}\n\n*,\n*::before,\n*::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n}\n\nbody {\n  margin: 0;\n  background: var(--paper);\n  color: var(--ink);\n  font: var(--text-size) / var(--line-height) var(--font);\n  overflow-wrap: break-word;\n  hyphens: auto;\n  hyphenate-limit-chars: 10 4 4;\n}\n\n.wrap {\n  max-width: var(--page-width);\n  margin-inline: auto;\n  padding-inline: var(--gutter);\n}\n\nh1,\nh2,\nh3,\nh4 {\n  margin: 0;\n  font-family: var(--heading-font);\n  font-weight: var(--heading-weight);\n  line-height: 1.2;\n  letter-spacing: -0.011em;\n  text-wrap: balance;\n}\n\n/* On the narrowest screens a heading is small enough for \"Integritetspolicy\" and \"Personuppgiftsansvarig\". */\nh1 {\n  font-size: clamp(1.5rem, 0.6rem + 5.8vw, min(1.5rem + 2.4vw, 3.125rem));\n  letter-spacing: -0.024em;\n  line-height: 1.1;\n}\n\nh2 {\n  font-size: clamp(1.25rem, 0.85rem + 2vw, min(1.3rem + 0.5vw, 1.65rem));\n}\n\nh3 {\n  font-size: 1.1875rem;\n}\n\nh4 {\n  font-size: 1.0625rem;\n}\n\np,\nul,\nol,\ndl,\nblockquote,\npre,\ntable {\n  margin: 0.85rem 0 0;\n}\n\ndt {\n  color: var(--quiet);\n}\n\ndd {\n  margin: 0;\n}\n\nmain :is(p, li, dd, blockquote),\n.lead {\n  max-width: var(--measure);\n}\n\na {\n  color: var(--accent);\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\n\na:hover {\n  text-decoration-thickness: 2px;\n}\n\na[href^=\"tel:\"] {\n  white-space: nowrap;\n}\n\n:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: 3px;\n  border-radius: 2px;\n}\n\nmain:focus {\n  outline: none;\n}\n\nsection {\n  margin-top: clamp(2.25rem, 1.75rem + 2vw, 3.5rem);\n  scroll-margin-top: 1.25rem;\n}\n\nsection section {\n  margin-top: 1.5rem;\n}\n\nsection > :is(h2, h3, h4) + * {\n  margin-top: 0.65rem;\n}\n\nsection > :is(h3, h4) + * {\n  margin-top: 0.35rem;\n}\n\n:target > :is(h2, h3, h4) {\n  box-shadow:\n    -0.5rem 0 0 var(--paper),\n    -0.75rem 0 0 var(--accent);\n}\n\nul,\nol {\n  padding-left: 1.35rem;\n}\n\nli + li,\nli > :is(ul, ol) {\n  margin-top: 0.35rem;\n}\n\nli > p {\n  margin-top: 0.5rem;\n}\n\n/* Labelled rows: the label above its value, or beside it where there is room. */\n.rows {\n  line-height: 1.5;\n}\n\n.rows > div + div {\n  margin-top: 0.6rem;\n}\n\n.rows dt {\n  font-size: 0.875rem;\n}\n\ndd > :is(ul, ol) {\n  margin-top: 0.25rem;\n}\n\n/* One purpose, one card. */\n[id^=\"purposes-\"]:not([id*=\"_\"]) {\n  margin-top: 1rem;\n  padding: 1rem 1.125rem 1.125rem;\n  border: 1px solid var(--line);\n  border-radius: calc(2 * var(--radius));\n}\n\n[id^=\"purposes-\"] > .rows {\n  margin-top: 0.5rem;\n}\n\n/* Rights are many and short. */\n#rights > section {\n  margin-top: 1rem;\n}\n\n#rights > section > h3 {\n  font-size: inherit;\n}\n\n#rights > section > h3 + * {\n  margin-top: 0;\n}\n\n#rights li + li {\n  margin-top: 0.1rem;\n}\n\n#rights > section > * + * {\n  margin-top: 0.35rem;\n}\n\n@media (min-width: 36rem) {\n  [id^=\"purposes-\"]:not([id*=\"_\"]) {\n    padding: 1.25rem 1.5rem 1.375rem;\n  }\n\n  section:not(#summary) > .rows > div,\n  #rights > section {\n    display: grid;\n    grid-template-columns: 10.5rem minmax(0, 1fr);\n    column-gap: 1.25rem;\n  }\n\n  section:not(#summary) > .rows > div + div {\n    margin-top: 0.5rem;\n  }\n\n  .rows dt {\n    font-size: 0.9375rem;\n  }\n\n  #rights > section > * {\n    grid-column: 2;\n  }\n\n  #rights > section > h3 {\n    grid-area: 1 / 1 / span 9;\n  }\n}\n\n/* On a phone, more text and less air, so that there is less to scroll. */\n@media screen and (max-width: 35.99rem) {\n  :root {\n    --text-size: 1rem;\n    --line-height: 1.5;\n  }\n\n  p,\n  ul,\n  ol,\n  dl,\n  table {\n    margin-top: 0.65rem;\n  }\n\n  li + li,\n  li > :is(ul, ol) {\n    margin-top: 0.2rem;\n  }\n\n  section {\n    margin-top: 1.75rem;\n  }\n\n  section section {\n    margin-top: 1.1rem;\n  }\n\n  section > :is(h2, h3, h4) + * {\n    margin-top: 0.35rem;\n  }\n\n  .rows > div + div {\n    margin-top: 0.4rem;\n  }\n\n  [id^=\"purposes-\"]:not([id*=\"_\"]) {\n    margin-top: 0.75rem;\n    padding: 0.75rem 1rem 0.85rem;\n  }\n\n  /* The label runs in: no column is wide enough for \"Direktmarknadsföring\". */\n  [id^=\"purposes-\"] .rows :is(dt, dd) {\n    display: inline;\n  }\n\n  [id^=\"purposes-\"] .rows dt {\n    margin-right: 0.25rem;\n    font-size: inherit;\n  }\n\n  #rights > section {\n    margin-top: 0.7rem;\n  }\n\n  #summary > .rows > div {\n    padding-bottom: 0.6rem;\n  }\n}\n\n::marker {\n  color: var(--accent);\n}\n\nblockquote {\n  margin-inline: 0;\n  padding: 0.25rem 0 0.25rem 1.25rem;\n  border-left: 3px solid var(--accent);\n}\n\nblockquote > :first-child {\n  margin-top: 0;\n}\n\ncode {\n  font-family: ui-monospace, \"Cascadia Code\", Menlo, Consolas, \"Liberation Mono\", monospace;\n  font-size: 0.9em;\n  hyphens: none;\n}\n\npre {\n  padding: 1rem 1.25rem;\n  background: var(--tint);\n  white-space: pre-wrap;\n}\n\nhr {\n  margin: 2rem 0;\n  border: 0;\n  border-top: 1px solid var(--line);\n}\n\ntable {\n  width: 100%;\n  margin-top: 1.25rem;\n  border-collapse: collapse;\n  font-size: 0.9688rem;\n  line-height: 1.45;\n}\n\ncaption {\n  padding-bottom: 0.5rem;\n  color: var(--quiet);\n  text-align: start;\n}\n\nth,\ntd {\n  padding: 0.6rem 1rem 0.6rem 0;\n  border-bottom: 1px solid var(--line);\n  font-weight: inherit;\n  text-align: start;\n  vertical-align: top;\n}\n\nth {\n  font-weight: 600;\n}\n\nthead th {\n  border-bottom: 2px solid var(--ink);\n  color: var(--quiet);\n  font-size: 0.875rem;\n  vertical-align: bottom;\n}\n\n:is(th, td):last-child {\n  padding-right: 0;\n}\n\n/* Its longest words do not fit beside each other: each column keeps some room and breaks the rest. */\n.dense tbody > tr > * {\n  min-width: 6.5rem;\n  overflow-wrap: anywhere;\n}\n\n/* Names are read first: most of those that are one word fit. */\n.dense tbody > tr > :first-child {\n  min-width: 12.5rem;\n}\n\n/* Links that stand by themselves are targets large enough to hit. */\ntbody th > a,\n#rights-complaint li > a:only-child {\n  display: inline-block;\n  min-height: 1.5rem;\n}\n\n/* A dash that leads to what it stands for is a target large enough to hit. */\n.gap {\n  display: inline-block;\n  min-width: 1.75rem;\n  min-height: 1.5rem;\n  margin-inline: -0.25rem;\n  padding-inline: 0.25rem;\n  text-decoration: none;\n}\n\n.gap:hover {\n  text-decoration: underline;\n}\n\n/* Each row stacks. The header goes and each cell carries its label: heard once, with or without a table's semantics. */\n@media screen and (max-width: 44rem) {\n  table,\n  caption,\n  tbody,\n  tr,\n  tbody th {\n    display: block;\n  }\n\n  thead {\n    display: none;\n  }\n\n  tr {\n    padding: 0.7rem 0;\n    border-top: 1px solid var(--line);\n  }\n\n  tbody {\n    border-bottom: 1px solid var(--line);\n  }\n\n  tbody th,\n  td {\n    padding: 0;\n    border: 0;\n  }\n\n  td {\n    display: grid;\n    grid-template-columns: 6.25rem minmax(0, 1fr);\n    column-gap: 0.75rem;\n    justify-items: start;\n    margin-top: 0.2rem;\n    overflow-wrap: anywhere;\n  }\n\n  td::before {\n    content: attr(data-label);\n    color: var(--quiet);\n  }\n\n  td:empty {\n    display: none;\n  }\n}\n\n.skip {\n  position: absolute;\n  top: 0;\n  left: var(--gutter);\n  z-index: 1;\n  padding: 0.75rem 1.25rem;\n  background: var(--ink);\n  color: var(--paper);\n  font-weight: 600;\n  transform: translateY(-120%);\n}\n\n.skip:focus {\n  transform: none;\n}\n\n.masthead {\n  padding-block: clamp(1.5rem, 1rem + 4vw, 4rem) clamp(1.25rem, 1rem + 2vw, 2.5rem);\n  background: var(--tint);\n  border-top: 0.25rem solid var(--accent);\n  border-bottom: 1px solid var(--line);\n}\n\n.controller {\n  margin: 0 0 0.5rem;\n  color: var(--accent);\n  font-weight: 650;\n}\n\n.language {\n  float: right;\n  margin: 0 0 0.75rem 1.5rem;\n}\n\n.language a {\n  display: inline-block;\n  padding-block: 0.25rem;\n}\n\n.facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 2.25rem;\n  margin: 1rem 0 0;\n  font-size: 0.9375rem;\n  line-height: 1.4;\n}\n\n.facts div {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.5rem;\n}\n\n.facts dd {\n  font-weight: 600;\n  font-variant-numeric: tabular-nums;\n}\n\n.lead {\n  margin-top: 1.75rem;\n  font-size: 1.1875rem;\n  line-height: 1.55;\n}\n\n.lead > :first-child {\n  margin-top: 0;\n}\n\n.layout {\n  padding-block: 0 3rem;\n}\n\n.contents {\n  padding-block: 0.6rem;\n  border-bottom: 1px solid var(--line);\n  font-size: 1rem;\n  line-height: 1.35;\n}\n\n.contents summary {\n  display: flex;\n  align-items: center;\n  padding-block: 0.5rem;\n  color: var(--quiet);\n  font-weight: var(--heading-weight);\n  cursor: pointer;\n  list-style: none;\n}\n\n.contents summary::-webkit-details-marker {\n  display: none;\n}\n\n/* A chevron of borders: it keeps its colour where colours are forced. */\n.contents summary::after {\n  content: \"\";\n  width: 0.5rem;\n  height: 0.5rem;\n  margin-left: 0.75rem;\n  border: solid;\n  border-width: 0 2px 2px 0;\n  transform: translateY(-0.15rem) rotate(45deg);\n}\n\n.contents [open] > summary::after {\n  transform: translateY(0.1rem) rotate(225deg);\n}\n\n.contents h2 {\n  display: none;\n  color: var(--quiet);\n  font-size: 0.9375rem;\n  letter-spacing: 0;\n}\n\n.contents :is(ol, li) {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.contents > details > ol {\n  columns: 17rem;\n  column-gap: 2.5rem;\n}\n\n.contents li {\n  break-inside: avoid;\n}\n\n.contents li li {\n  padding-left: 1rem;\n}\n\n.contents a {\n  display: block;\n  padding-block: 0.5rem;\n  text-decoration: none;\n}\n\n.contents a:hover {\n  text-decoration: underline;\n}\n\n/* Of the parts of chapters only the purposes are many and long enough to be looked for. */\n.contents li:not(:has(> [href=\"#purposes\"])) > ol {\n  display: none;\n}\n\n/* Below the short layer, a link back to it and the parts of chapters would only make the way to the text longer. */\n@media (max-width: 68.74rem) {\n  .contents :is(ol ol, li:has(> [href=\"#summary\"])) {\n    display: none;\n  }\n}\n\n.colophon {\n  padding-block: 1.5rem 2rem;\n  background: var(--tint);\n  border-top: 1px solid var(--line);\n}\n\n.edition {\n  margin: 0 0 0.5rem;\n  color: var(--quiet);\n  font-size: 0.875rem;\n}\n\n.top {\n  margin: 0;\n}\n\n.top a {\n  display: inline-block;\n  padding-block: 0.25rem;\n}\n\n/* The contents stand to the right, so that what comes first to the keyboard also comes first to the eye. */\n@media screen and (min-width: 68.75rem) {\n  .layout {\n    display: grid;\n    grid-template: auto 1fr / minmax(0, 49rem) 17rem;\n    column-gap: 3rem;\n    justify-content: space-between;\n    padding-bottom: 6rem;\n  }\n\n  .text {\n    grid-column: 1;\n  }\n\n  .contents {\n    grid-area: 1 / 2 / span 2;\n    position: sticky;\n    top: 0;\n    align-self: start;\n    max-height: 100vh;\n    margin: 1.5rem -0.5rem 0 0;\n    padding: 1.5rem 0.5rem;\n    overflow-y: auto;\n    scroll-padding-block: 1rem;\n    border-bottom: 0;\n    font-size: 0.9375rem;\n    scrollbar-width: thin;\n  }\n\n  .contents > details > ol {\n    columns: auto;\n  }\n\n  .contents ol ol {\n    padding-bottom: 0.25rem;\n  }\n\n  .contents a {\n    padding-block: 0.4rem;\n  }\n\n  .contents li li a {\n    padding-block: 0.3rem;\n    color: var(--quiet);\n  }\n\n  /* The list always stands open, and what folds it goes. A browser that cannot keeps the fold. */\n  @supports selector(::details-content) {\n    .contents summary {\n      display: none;\n    }\n\n    .contents h2 {\n      display: block;\n      padding-bottom: 0.35rem;\n    }\n\n    .contents details::details-content {\n      content-visibility: visible;\n      display: block;\n    }\n  }\n}\n\n/* The first layer: a panel of short answers, each under its question. */\nmain > #summary {\n  margin-top: clamp(1.25rem, 1rem + 2vw, 2.5rem);\n  padding: clamp(1rem, 0.6rem + 2vw, 2rem);\n  /* On the narrowest screens less, for \"Integritetsskyddsmyndigheten\". */\n  padding-inline: clamp(0.625rem, 8.5vw - 1.1rem, min(0.6rem + 2vw, 2rem));\n  background: var(--tint);\n  border: 1px solid var(--line);\n  border-top: 3px solid var(--accent);\n  border-radius: var(--radius);\n}\n\n#summary > .rows {\n  columns: 2 17rem;\n  column-gap: clamp(1.5rem, 4vw, 2.75rem);\n}\n\n#summary > .rows > div {\n  margin: 0;\n  padding-bottom: 0.85rem;\n  break-inside: avoid;\n}\n\n#summary > .rows > div:last-child {\n  padding-bottom: 0;\n}\n\n#summary dt {\n  color: inherit;\n  font-size: inherit;\n  font-weight: var(--heading-weight);\n}\n\n/* What Article 21(4) asks: apart from the rest. */\n#rights-objection {\n  padding: clamp(1rem, 0.6rem + 2vw, 1.75rem);\n  background: var(--tint);\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--accent);\n  border-radius: var(--radius);\n}\n\n@media (forced-colors: active) {\n  .skip:focus,\n  :target > :is(h2, h3, h4) {\n    outline: 2px solid Highlight;\n  }\n}\n\n@media print {\n  @page {\n    margin: 20mm 18mm 22mm;\n\n    @bottom-left {\n      content: var(--running);\n      font: 9pt sans-serif;\n    }\n\n    @bottom-right {\n      content: counter(page) \" (\" counter(pages) \")\";\n      font: 9pt sans-serif;\n    }\n  }\n\n  /* A page's margins take no text of the document, but the custom properties of its root. */\n  html {\n    --running: attr(data-running);\n  }\n\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n    --tint: #fff;\n    --ink: #000;\n    --quiet: #444;\n    --line: #bbb;\n    --accent: #000;\n  }\n\n  body {\n    font-size: 10.5pt;\n    line-height: 1.45;\n  }\n\n  .wrap {\n    max-width: none;\n    padding: 0;\n  }\n\n  .skip,\n  .contents summary,\n  .colophon {\n    display: none;\n  }\n\n  .contents {\n    padding: 0;\n    border: 0;\n    font-size: 10pt;\n  }\n\n  .contents h2 {\n    display: block;\n    font-size: 12pt;\n  }\n\n  .contents > details > ol {\n    margin-top: 2mm;\n    columns: 2;\n  }\n\n  .contents a {\n    padding: 0.5mm 0;\n  }\n\n  .contents details::details-content {\n    content-visibility: visible;\n    display: block;\n  }\n\n  .layout {\n    display: block;\n    padding: 0;\n  }\n\n  .masthead {\n    padding: 0 0 6mm;\n    border-top: 0;\n  }\n\n  h1 {\n    font-size: 24pt;\n  }\n\n  h2 {\n    font-size: 15pt;\n  }\n\n  h3 {\n    font-size: 12pt;\n  }\n\n  h4 {\n    font-size: 10.5pt;\n  }\n\n  section,\n  .contents {\n    margin-top: 7mm;\n  }\n\n  section section {\n    margin-top: 4mm;\n  }\n\n  #rights > section {\n    margin-top: 2.5mm;\n  }\n\n  .lead {\n    font-size: 12pt;\n  }\n\n  table,\n  .facts {\n    font-size: 9.5pt;\n  }\n\n  h1,\n  h2,\n  h3,\n  h4,\n  caption,\n  thead,\n  p:has(+ :is(ul, ol, table)) {\n    break-after: avoid;\n  }\n\n  /* Beside its text it ends the section, and would tie all of them together. */\n  #rights > section > h3 {\n    break-after: auto;\n  }\n\n  tr,\n  li,\n  blockquote,\n  .rows > div,\n  [id^=\"purposes-\"],\n  #rights > section,\n  #rights-objection,\n  :is(h2, h3, h4) + p {\n    break-inside: avoid;\n  }\n\n  p,\n  li {\n    orphans: 3;\n    widows: 3;\n  }\n\n  /* On paper it leads nowhere. */\n  a[href^=\"#\"] {\n    text-decoration: none;\n  }\n\n  a[href^=\"http\"]::after {\n    content: \" (\" attr(href) \")\";\n    font-size: 0.9em;\n    overflow-wrap: anywhere;\n    hyphens: none;\n  }\n\n  :target > :is(h2, h3, h4) {\n    box-shadow: none;\n  }\n\n  main > #summary {\n    margin-top: 7mm;\n    padding: 5mm;\n  }\n}","hash":"sha256-5kdKomZFFrf9tLIcXbVWWz3I5cXqIKZDIwBoObZsMmU=","sources":""};
