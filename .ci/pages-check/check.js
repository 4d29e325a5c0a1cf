// node check.js FOLDER [--pictures FOLDER] [--without-browser] [--without-paper]: a line a page, and what is wrong with it.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { markup } = require('./markup');
const browsing = require('./browser');
const { paper, picturesOfPaper } = require('./paper');

function pagesBelow(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) return pagesBelow(at);
      return entry.name.endsWith('.html') ? [at] : [];
    })
    .sort();
}

async function inBrowser(browser, file, pdf, picturesTo, has) {
  const seen = await Promise.all(browsing.sizes.map((size) => browsing.look(browser, file, size, { pdf, picturesTo })));
  const findings = seen.flatMap((one) => one.findings);
  const unsure = [...new Set(seen.flatMap((one) => one.unsure))];
  const axe = seen.reduce((sum, one) => sum + one.axe, 0);
  const told = [`${seen.length} sizes`, `axe ${axe}${unsure.length ? ` (unsure: ${unsure.join(', ')})` : ''}`];
  // Without a print there is a finding already that says why.
  if (has.paper && fs.existsSync(pdf)) {
    const last = seen.map((one) => one.last).join('');
    const printed = paper(pdf, { sheet: file.endsWith('.sheet.html'), last });
    findings.push(...printed.findings);
    told.push(`${printed.pages} ${printed.pages === 1 ? 'page' : 'pages'}`);
    if (picturesTo) picturesOfPaper(pdf, picturesTo);
    fs.rmSync(pdf);
  } else {
    told.push('pages not counted');
  }
  return { findings, told };
}

async function checkOne(browser, file, pdf, picturesTo, has) {
  const findings = [];
  const told = [];
  try {
    findings.push(...(await markup(file)));
    if (browser) {
      const seen = await inBrowser(browser, file, pdf, picturesTo, has);
      findings.push(...seen.findings);
      told.push(...seen.told);
    } else {
      told.push('markup only');
    }
  } catch (problem) {
    findings.push(`it could not be looked at: ${problem.stack}`);
  }
  return { findings, told };
}

// Calls back with each page as it is done: its name below the folder, what was found, what there is to tell.
async function check(folder, { pictures, has }, done) {
  const browser = has.browser ? await browsing.open() : null;
  const prints = fs.mkdtempSync(path.join(os.tmpdir(), 'prints-'));
  try {
    const files = pagesBelow(folder);
    while (files.length) {
      // Two at a time: most of a page's seconds are waiting for whether it asks for something.
      const looked = files.splice(0, 2).map(async (file, at) => {
        const name = path.relative(folder, file);
        const picturesTo = pictures && path.join(pictures, name.replace(/\.html$/, '').replaceAll(path.sep, '_'));
        return { name, ...(await checkOne(browser, file, path.join(prints, `${at}.pdf`), picturesTo, has)) };
      });
      for (const page of await Promise.all(looked)) done(page);
    }
  } finally {
    fs.rmSync(prints, { recursive: true });
    if (browser) await browser.close();
  }
}

function tell({ name, findings, told }) {
  const all = told.length ? `: ${told.join(', ')}` : '';
  console.log(`${findings.length ? 'NOT OK' : 'ok'} ${name}${all}`);
  for (const finding of findings) console.log(`  ${finding}`);
}

async function main(args) {
  const folder = args.shift();
  const at = args.indexOf('--pictures');
  const has = { browser: !args.includes('--without-browser'), paper: !args.includes('--without-paper') };
  let pages = 0;
  let bad = 0;
  await check(folder, { pictures: at < 0 ? null : args[at + 1], has }, (page) => {
    pages += 1;
    if (page.findings.length) bad += 1;
    tell(page);
  });
  if (pages === 0) console.log(`No page below ${folder}`);
  else console.log(bad ? `${bad} of ${pages} pages are not as they should be` : `${pages} pages are as they should be`);
  return pages > 0 && bad === 0;
}

module.exports = { check, tell };

if (require.main === module) {
  // Not as they should be, until said otherwise: a promise that never ends would let the program end as if all were well.
  process.exitCode = 1;
  main(process.argv.slice(2)).then(
    (well) => (process.exitCode = well ? 0 : 1),
    (problem) => console.error(problem)
  );
}
