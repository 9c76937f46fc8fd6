// What uses the network, loaded together and only then.
export { fetchPage } from "./fetch-page.js";
export { serve } from "./serve.js";
export { visitSite } from "./site/visit-site.js";
