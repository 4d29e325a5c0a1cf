// Pages that are bad in one way each: the check has to say so of every one of them, and nothing else. And good ones.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { check, tell } = require('./check');

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

function page(body, { head = '', style = '', csp = policy, viewport = true } = {}) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${csp}
${viewport ? '<meta name="viewport" content="width=device-width, initial-scale=1">' : ''}
<title>A page</title>
<style>@page { size: A4; margin: 16mm; } body { font: 100%/1.5 sans-serif; color: #222222; background: #ffffff; } ${style}</style>
${head}
</head>
<body>
<main>
<h1>What we tried</h1>
${body}
</main>
</body>
</html>
`;
}

const drawing = `<svg role="img" aria-labelledby="drawn" viewBox="0 0 20 10" width="200" height="100">
<title id="drawn">Two warnings</title><rect width="8" height="8" fill="#224466"/><text x="1" y="9" font-size="2">ward</text></svg>`;
const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const paragraphs = (count) => '<p>The rota was changed again, and nobody had been asked.<br>So it went.</p>\n'.repeat(count);
const open = { csp: '' };
const script = (code) => page('<p>Told.</p>', { ...open, head: `<script>${code}</script>` });

// The name of each, what is written in it, and what of it has to be found; where nothing is named, nothing may be.
const pages = [
  ['good', page(`<p>Told.</p>${drawing}<table><caption>Lags</caption><thead><tr><th scope="col">What</th></tr></thead><tbody><tr><td>A day</td></tr></tbody></table>`)],
  ['deep/er/good.sheet', page(`${paragraphs(3)}<p class="end">Licence: CC-BY-4.0, and how to cite: a line that is longer than one line of the page is wide, so that it is broken somewhere in its middle.</p>`)],
  ['good-without-end.sheet', page(`${paragraphs(3)}<p>The last of it.</p>`)],
  ['good-of-two-pages', page(paragraphs(60))],
  ['good-across', page(`<p class="wide">Told.</p>`, { style: '@page { size: A4 landscape; } @media print { .wide { width: 260mm; } }' })],
  ['script-of-its-own', script("document.addEventListener('keydown', () => scrollTo(0, 0));")],

  ['unclosed', page('<p>Told.</p><div>'), 'html-validate close-order'],
  ['style-attribute', page('<p style="margin: 0">Told.</p>'), 'html-validate no-inline-style, line 14'],
  ['id-twice', page('<p id="a">One.</p><p id="a">Two.</p>'), 'html-validate no-dup-id'],

  ['no-alternative', page(`<img width="9" height="9" src="${gif}">`, { csp: policy.replace("'none'", "'none'; img-src data:") }),
    'html-validate wcag/h37', 'desktop: axe image-alt (critical) at img', 'phone: axe image-alt', 'print: axe image-alt'],
  ['low-contrast', page('<p class="pale">Told.</p>', { style: '.pale { color: #bbbbbb; }' }),
    'desktop: axe color-contrast (serious) at p', 'phone: axe color-contrast', 'print: axe color-contrast'],
  ['low-contrast-on-paper', page('<p class="pale">Told.</p>', { style: '@media print { .pale { color: #bbbbbb; } }' }),
    'print: axe color-contrast (serious) at p'],
  ['small-targets', page('<ul><li><a href="#a">1</a></li><li><a href="#b">2</a></li></ul><p id="a">A.</p><p id="b">B.</p>',
    { style: 'li { font-size: 9px; line-height: 12px; }' }),
    'desktop: axe target-size', 'phone: axe target-size'],
  ['level-left-out', page('<h3>Why it stopped</h3><p>Told.</p>'),
    'desktop: axe heading-order', 'phone: axe heading-order', 'print: axe heading-order'],

  ['console-error', script("console.error('lost');"), 'desktop: console error, line 9: lost', 'phone: console error', 'print: console error'],
  ['console-warning', script("console.warn('odd');"), 'desktop: console warning, line 9: odd', 'phone: console warning', 'print: console warning'],
  ['page-error', script('nowhere();'), 'desktop: page error: ReferenceError', 'phone: page error', 'print: page error'],
  ['late-error', script("addEventListener('load', () => setTimeout(() => { throw new Error('late'); }, 100));"),
    'desktop: page error: Error: late', 'phone: page error', 'print: page error'],
  ['script-refused', page('<p>Told.</p>', { head: '<script>document.title = "Mine";</script>' }),
    'desktop: console error', 'phone: console error', 'print: console error'],
  ['dialog', script("addEventListener('load', () => alert('Read this'));"),
    'desktop: it opens a dialog: alert', 'phone: it opens a dialog', 'print: it opens a dialog'],
  ['request', page('<p>Told.</p>', { ...open, head: '<link rel="stylesheet" href="http://style.invalid/a.css">' }),
    'it asks for http://style.invalid/a.css', 'console error, line 1: Failed to load resource'],
  ['request-of-a-file', page('<p>Told.</p>', { ...open, head: '<link rel="stylesheet" href="beside.css">' }), 'it asks for file:///'],
  ['request-refused', page('<img alt="A ward" width="9" height="9" src="http://picture.invalid/a.png">'), 'console error', '?it asks for http://picture.invalid'],

  ['sideways', page('<p class="wide">Told.</p>', { style: '.wide { width: 1500px; }' }),
    'desktop: it scrolls sideways: 1508 px wide on 1280 px, by p.wide', 'phone: it scrolls sideways', 'print: it scrolls sideways'],
  ['sideways-on-a-phone', page(`<p>${'Llanfair'.repeat(8)}</p>`), 'phone: it scrolls sideways: 429 px wide on 390 px, by p'],
  ['no-viewport', page('<p>Told.</p>', { viewport: false }), 'phone: it scrolls sideways'],

  ['two-pages.sheet', page(`${paragraphs(20)}<p class="end">Licence</p>`),
    'paper: a sheet is one page, this one has 2', 'paper: its end is not on page 1: "Licence"'],
  ['cut.sheet', page(`<div class="cut">${paragraphs(30)}<p class="end">Licence</p></div>`, { style: '.cut { height: 200mm; overflow: hidden; }' }),
    'desktop: div.cut is cut', 'phone: div.cut is cut', 'print: div.cut is cut', 'paper: its end is not on page 1: "Licence"'],
  ['cut-on-paper.sheet', page(`<div class="cut">${paragraphs(30)}<p>The last.</p></div>`, { style: '@media print { .cut { height: 200mm; overflow: clip; } }' }),
    'print: div.cut is cut', 'paper: its end is not on page 1: "The last."'],
  ['cut-between-margins.sheet', page(`<div class="cut"><p class="wide">Told.</p></div><p class="end">Licence</p>`, { style: '.cut { overflow: auto; } .wide { width: 180mm; }' }),
    'print: div.cut is cut', '?phone: axe scrollable-region-focusable'],
  ['no-end.sheet', page('', { style: 'h1 { visibility: hidden; }' }), 'paper: a sheet without text at its end', '?axe'],
  ['letter.sheet', page('<p class="end">Licence</p>', { style: '@page { size: letter; }' }), 'paper: page 1 is not A4: 612 x 792 pt'],
];

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bad-pages-'));
  let wrong = 0;
  let told = 0;
  try {
    for (const [name, text] of pages) {
      const file = path.join(folder, `${name}.html`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    fs.writeFileSync(path.join(folder, 'beside.css'), 'p { margin: 0; }\n');
    await check(folder, { pictures: path.join(folder, 'pictures'), has: { browser: true, paper: true } }, (page) => {
      told += 1;
      const [, , ...reasons] = pages.find(([name]) => `${name}.html` === page.name);
      // What begins with ? may be found as well; the rest has to be.
      const missed = reasons.filter((reason) => !reason.startsWith('?') && !page.findings.some((one) => one.includes(reason)));
      const more = page.findings.filter((one) => !reasons.some((reason) => one.includes(reason.replace(/^\?/, ''))));
      if (missed.length || more.length) {
        wrong += 1;
        tell(page);
        for (const reason of missed) console.log(`  NOT FOUND: ${reason}`);
        for (const one of more) console.log(`  NOT MEANT: ${one}`);
      } else {
        console.log(`ok ${page.name}: ${reasons.length ? `refused, ${page.findings[0]}` : page.told.join(', ')}`);
      }
    });
    if (told !== pages.length) {
      wrong += 1;
      console.log(`${told} of ${pages.length} pages were looked at`);
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  console.log(wrong ? `The self-test failed in ${wrong} places` : `${pages.length} pages are taken for what they are`);
  return wrong === 0;
}

process.exitCode = 1;
main().then(
  (well) => (process.exitCode = well ? 0 : 1),
  (problem) => console.error(problem)
);
