// In place of the library that Handlebars' compiler makes source maps with: it has a small one of its own for when there
// is none.
module.exports = {};
