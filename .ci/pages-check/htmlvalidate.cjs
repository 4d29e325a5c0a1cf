// How our pages are written. Style attributes are refused (no-inline-style, of "recommended"); a <style> is wanted:
// a page that travels alone brings its own, and no-style-tag, which no preset turns on, stays off.
module.exports = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A title may be the teller's own, and is not cut to please a search engine.
    'long-title': 'off',
  },
};
