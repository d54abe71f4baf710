import { expect, test } from '@playwright/test';
import { addressOf } from './served-sites.ts';

const CORS = { 'access-control-allow-origin': '*' };
const COMMENTS = `
const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://comments.example/widget.css' });
const frame = Object.assign(document.createElement('iframe'), { src: 'https://comments.example/widget', title: 'Comments' });
document.head.append(sheet);
document.querySelector('.comments').append(frame);`;

test('a counter, comments and a newsletter form work with what src/site.ts allows, and nothing else does', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route(/^https:/, async (route) => {
    const url = route.request().url();
    asked.push(`${route.request().method()} ${url}`);
    const answer = (contentType: string, body: string) => route.fulfill({ contentType, body, headers: CORS });
    if (url === 'https://counter.example/script.js')
      return answer(
        'text/javascript',
        "fetch('https://counter.example/event', { method: 'POST', body: 'x' });",
      );
    if (url === 'https://comments.example/client.js') return answer('text/javascript', COMMENTS);
    if (url === 'https://comments.example/widget.css')
      return answer('text/css', '.comments { outline: 1px solid }');
    if (url === 'https://comments.example/widget') return answer('text/html', '<p>Three comments</p>');
    return answer('text/html', '<h1>Thank you</h1>');
  });
  await page.goto(`${addressOf('authored')}essays/work/node.js/`);
  await expect(page.frameLocator('.comments iframe').getByText('Three comments')).toBeVisible();
  await expect.poll(() => asked).toContain('POST https://counter.example/event');
  await expect(page.locator('.comments')).toHaveCSS('outline-style', 'solid');
  const sent = await page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(sent).toBe('refused');
  await page.getByLabel('Email').fill('reader@example.org');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(asked).toContain('POST https://letters.example/subscribe');
  expect(asked.join()).not.toContain('elsewhere');
});
