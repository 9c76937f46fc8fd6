export function generateTemplates() {}
