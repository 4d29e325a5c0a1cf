// A page in a browser, at one size: what it says on the console, what it asks for, how wide it is, and what axe finds.
const fs = require('fs');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');
const { between, cut, lastText, sideways } = require('./layout');

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const heightOfPicture = 6000;
const longest = 180_000;

const sizes = [
  { name: 'desktop', viewport: { width: 1280, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  { name: 'print', viewport: { width: 794, height: 1123 }, media: 'print' },
];

function open() {
  // Nothing is reached even where a page asks for it.
  const args = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking'];
  return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', chromiumSandbox: false, args });
}

// Everything that a page does without being asked. The page comes as it is sent, under its own content security policy.
function watch(page, url, say) {
  let first = true;
  page.on('request', (request) => {
    if (!first || request.url() !== url) say(`it asks for ${request.url().slice(0, 200)}`);
    first = false;
  });
  page.on('websocket', (socket) => say(`it asks for ${socket.url().slice(0, 200)}`));
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      say(`console ${message.type()}, line ${message.location().lineNumber + 1}: ${message.text().slice(0, 300)}`);
    }
  });
  page.on('pageerror', (error) => say(`page error: ${String(error.stack || error).slice(0, 300)}`));
  page.on('dialog', (dialog) => {
    say(`it opens a dialog: ${dialog.type()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('popup', (popup) => say(`it opens a window: ${popup.url().slice(0, 200)}`));
}

// Nobody taps paper: how large a link is matters on a screen alone.
async function axeFindings(page, media) {
  await page.evaluate(axe);
  const rules = media === 'print' ? { 'target-size': { enabled: false } } : {};
  const result = await page.evaluate(
    ([values, own]) => window.axe.run(document, { runOnly: { type: 'tag', values }, rules: own }), [tags, rules]);
  const lines = result.violations.flatMap((rule) => {
    const nodes = rule.nodes.slice(0, 5).map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message)[0] || rule.help;
      return `axe ${rule.id} (${rule.impact}) at ${node.target.flat(9).join(' ')}: ${why}`;
    });
    return rule.nodes.length > 5 ? [...nodes, `axe ${rule.id}: ${rule.nodes.length - 5} more`] : nodes;
  });
  return { lines, unsure: result.incomplete.map((rule) => rule.id) };
}

async function picture(page, size, to) {
  const high = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, window.innerHeight));
  const most = heightOfPicture / (size.deviceScaleFactor || 1);
  const clip = { x: 0, y: 0, width: size.viewport.width, height: Math.min(high, most) };
  await page.screenshot({ path: to, fullPage: true, clip });
}

// A page that never ends, or is too large for axe, is closed, and what was being asked of it fails.
async function inTime(opened, looking) {
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    opened.close().catch(() => {});
  }, longest);
  try {
    return await looking();
  } catch (problem) {
    throw late ? new Error(`it took longer than ${longest / 1000} s`) : problem;
  } finally {
    clearTimeout(clock);
  }
}

// Where the size is the print's, the PDF is written too, before axe adds anything to the page.
async function lookAt(opened, file, { name, media, ...size }, { pdf, picturesTo }, seen) {
  const page = await opened.newPage();
  const url = pathToFileURL(file).href;
  let watching = true;
  watch(page, url, (what) => watching && seen.findings.push(`${name}: ${what}`));
  if (media) await page.emulateMedia({ media });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { width, height } = media ? await page.evaluate(between, size.viewport) : size.viewport;
  if (media) await page.setViewportSize({ width, height });
  const past = await page.evaluate(sideways, width);
  if (past) seen.findings.push(`${name}: ${past}`);
  const lost = await page.evaluate(cut, Boolean(media));
  seen.findings.push(...lost.map((what) => `${name}: ${what}`));
  if (media) {
    seen.last = await page.evaluate(lastText);
    await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true, printBackground: true });
  } else if (picturesTo) {
    await picture(page, size, `${picturesTo}.${name}.png`);
  }
  // What axe does is not the page's doing.
  watching = false;
  const { lines, unsure } = await axeFindings(page, media);
  seen.findings.push(...lines.map((line) => `${name}: ${line}`));
  seen.axe = lines.length;
  seen.unsure = unsure;
}

// One page at one size: what was found, how much of it by axe, what axe is unsure of, and the page's last text in print.
async function look(browser, file, size, to) {
  const { name, media, ...context } = size;
  const seen = { findings: [], axe: 0, unsure: [], last: '' };
  const opened = await browser.newContext({ ...context, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    await inTime(opened, () => lookAt(opened, file, size, to, seen));
  } catch (problem) {
    seen.findings.push(`${name}: it could not be looked at: ${problem.message}`);
  } finally {
    await opened.close();
  }
  return seen;
}

module.exports = { open, look, sizes };
