// What html-validate says of a page: each finding a line, with the rule and the place in the file.
const { HtmlValidate, StaticConfigLoader } = require('html-validate');

const validator = new HtmlValidate(new StaticConfigLoader(require('./htmlvalidate.cjs')));

async function markup(file) {
  const report = await validator.validateFile(file);
  return report.results
    .flatMap((result) => result.messages)
    .map((found) => `html-validate ${found.ruleId}, line ${found.line}, column ${found.column}: ${found.message}`);
}

module.exports = { markup };
