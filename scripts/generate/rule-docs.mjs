export function generateRuleDocs() {}
