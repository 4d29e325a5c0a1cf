// Whether the readers of Data Packages accept a package: node accept.js PACKAGE [PROFILES-OF-VERSION-2]
const fs = require('fs');
const path = require('path');
const { Package } = require('datapackage');
const Ajv = require('ajv');
const Draft4 = require('ajv-draft-04');
const formats = require('ajv-formats');

const [dir, profiles] = process.argv.slice(2);
const descriptor = JSON.parse(fs.readFileSync(path.join(dir, 'datapackage.json'), 'utf8'));

function refuse(what) {
  console.error(what);
  process.exit(1);
}

function validate(ajv, file, values, name) {
  const schema = JSON.parse(fs.readFileSync(file, 'utf8'));
  delete schema.$id;
  const check = ajv.compile(schema);
  for (const value of values) {
    if (!check(value)) refuse(`ajv, ${name}: ${JSON.stringify(check.errors).slice(0, 2000)}`);
  }
  if (check([])) refuse(`ajv, ${name}: it takes anything`);
  console.log(`ajv: valid against ${name}, ${values.length} of it`);
}

async function main() {
  const loaded = await Package.load(descriptor, { basePath: dir, strict: false });
  if (!loaded.valid) refuse(`datapackage: ${loaded.errors.join('\n').slice(0, 2000)}`);
  if (!loaded.profile.name.startsWith('tabular')) refuse(`datapackage: it took it for ${loaded.profile.name}`);
  let rows = 0;
  // Its parser stumbles over the three bytes with which tables for spreadsheets begin.
  for (const resource of descriptor.guard ? [] : loaded.resources) {
    if (!resource.tabular) refuse(`datapackage: ${resource.name} is no table`);
    const read = await resource.read({ relations: true });
    if (read.length !== resource.descriptor.rows) refuse(`datapackage: ${resource.name} has ${read.length} rows`);
    rows += read.length;
  }
  console.log(
    descriptor.guard
      ? `datapackage: the descriptor is valid, ${loaded.resources.length} tables; their rows are not read`
      : `datapackage: valid, ${rows} rows of ${loaded.resources.length} tables read with their types and keys`
  );

  const first = path.join(path.dirname(require.resolve('datapackage/package.json')), 'lib', 'profiles');
  const options = { strict: false, allErrors: true, logger: false };
  const schema = JSON.parse(fs.readFileSync(path.join(first, 'tabular-data-package.json'), 'utf8')).$schema;
  const ajv1 = /draft-04/.test(schema) ? new Draft4(options) : new Ajv(options);
  formats(ajv1);
  validate(ajv1, path.join(first, 'tabular-data-package.json'), [descriptor], 'the profile of version 1');

  if (!profiles || !fs.existsSync(profiles)) {
    console.log('ajv: the profiles of version 2 are not there: not run');
    return;
  }
  const parts = {
    datapackage: [descriptor],
    dataresource: descriptor.resources,
    tableschema: descriptor.resources.map((resource) => resource.schema),
    tabledialect: descriptor.resources.map((resource) => resource.dialect),
  };
  for (const name of Object.keys(parts)) {
    const ajv2 = formats(new Ajv(options));
    validate(ajv2, path.join(profiles, `datapackage-2.0-${name}.json`), parts[name], `the profile ${name} of version 2`);
  }
}

// A stream that never ends would let the program end as if all were well.
let ended = false;
process.on('exit', () => {
  if (!ended) process.exitCode = 1;
});
main().then(() => (ended = true)).catch((problem) => refuse(problem.errors ? problem.errors.join('\n') : problem.stack));
