import { ESSAY, expect, test } from './site.ts';

/** What the answers must not lose: for each question, words that its facts cannot be told without. */
const FACTS: Record<string, RegExp[]> = {
  research: [
    /big companies.*startups/, // F3
    /Singapore, India, the US and Europe/, // F4
    /more than ten or twelve years/, // F5
    /seniority .* changed how I look at a career.* a lot/, // F6
  ],
  weighing: [
    /three primary functions.*data engineering.*modelling.*data analytics/, // F7
    /CNNs.*Transformers/, // F8
    /book on NLP.*guess.*top 20–30%/, // F9
    /very best is a hard one.*not sure/, // F10
    /Red Queen.*five years.*ten.*twenty/, // F11
    /curious/, // F12
    /drudgery.*pipeline/, // F13
    /add another skill.*top 25%.*overlap/, // F14
    /easier way up.*learned/, // F15
    /analytics.*respect.*pay.*elimination.*platform engineer/, // F16
    /Series D.*FAANG or MAGA/, // F17
    /neither an MS nor a PhD/, // F18
    /competition has PhDs/, // F19
    /better training.*designing APIs.*uptime.*away from modelling/, // F20
    /mentors in machine learning are hard.*Senior engineers.*easier/, // F21
    /four or five years of learning/, // F22
    /least confident.*senior people think about it/, // F23
    /ceiling is Head of Machine Learning/, // F24
    /not even mean Head of Data.*head of research, or of ML/, // F25
    /Head of Data answers to .* CTO/, // F26
    /tooling.*infrastructure.*product.*organisation.*promotions.*limited/, // F27
    /cannot even learn/, // F28
    /Engineering Manager, a VP Engineering, a CTO.*prefer.*Head of Data Science or Head of Analytics/, // F29
    /worth so much.*paying a price to “buy” it/, // F30
  ],
  goal: [
    /great, which is not to say the best.*three things/, // F31
    /top of that intersection/, // F32
    /early-stage startup.*mundane.*boring/, // F33
    /speed.*quality.*Now and then.*More often.*fun/, // F34
  ],
  'big-company': [
    /fear.*worst of both worlds/, // F35
    /backend engineer.*microservices.*infrastructure/, // F36
    /data scientist.*models.*experiments/, // F37
    /paid or recognised.*ML person.*backend one/, // F38
    /promotion there goes to specialists/, // F39
    /stale.*ten times as fast/, // F40
  ],
  sabbatical: [
    /MS or a PhD teaches.*unwilling to pay for a single year.*often so/, // F41
    /Andrew Ng.*book.*ACL.*PyCon India/, // F42
  ],
  'for-and-against': [
    /Money and rank.*step down/, // F43
    /Machine Learning Lead at a Series B\/C startup, instead of Platform Engineer/, // F44
    /not have liked the role.*liked the salary/, // F45
    /3–4 times the cash.*4–5 times the total compensation.*75% cut/, // F46
    /fun.*success.*four to ten years/, // F47
    /social shaming.*not good enough as a data scientist/, // F48
    /atrophy/, // F49
    /half-life.*better tooling/, // F50
  ],
};

test('the opening says who asked, and why the answer is public', async ({ page }) => {
  await page.goto(ESSAY);
  await expect(page.locator('.passage')).toContainText(
    /friend asked.*Variants of that question.*quite a few times/s,
  );
});

for (const [question, facts] of Object.entries(FACTS)) {
  test(`every fact is told under its question: ${question}`, async ({ page }) => {
    await page.goto(`${ESSAY}${question}/`);
    const text = (await page.locator('.answer').innerText()).replace(/\s+/g, ' ');
    for (const fact of facts) expect(text).toMatch(fact);
  });
}

test('the essay is as long as an essay of this kind should be', async ({ page }) => {
  await page.goto(ESSAY);
  const texts = await page.locator('.passage > p, .answer > p:not(.no-print)').allInnerTexts();
  const words = texts.join(' ').split(/\s+/).length;
  expect(words).toBeGreaterThan(1000);
  expect(words).toBeLessThan(1500);
});
