import { describe, expect, it } from 'vitest';
import type { Remark } from '../../../src/import/foreign-site.ts';
import { htmlToText } from '../../../src/import/html-text.ts';
import { markdownToText } from '../../../src/import/markdown-text.ts';
import { mdxToText } from '../../../src/import/mdx-text.ts';
import { withoutTemplates } from '../../../src/import/templates.ts';
import { makeSound, repairAll } from '../../../src/import/sound-text.ts';

/** What became of a text, and what was remarked on: each with its line. */
function changed(
  change: (context: {
    file: string;
    line: number;
    title: undefined;
    addressOf: (place: string) => string | undefined;
    remark: (remark: Remark) => void;
  }) => string,
) {
  const remarks: string[] = [];
  const text = change({
    file: 'a.md',
    line: 1,
    title: undefined,
    addressOf: (place) => (place.startsWith('other') ? '/old/other/' : undefined),
    remark: ({ line, what }) => void remarks.push(`${line} ${what}`),
  });
  return { text: text.trim(), remarks };
}

describe('tags of templates', () => {
  it.each([
    ['{{< figure src="/a b.png" alt="A [b]" caption="C" >}}', '![A \\[b\\]](</a b.png> "C")'],
    ['[x]({{< ref "other.md" >}})', '[x](/old/other/)'],
    ['{{< youtube abc >}}', '[Video on YouTube](https://www.youtube.com/watch?v=abc)'],
    ['{{< highlight go "x=1" >}}\nx\n{{< /highlight >}}', '```go\nx\n```'],
    ['```\n{{< kept >}}\n{{</* shown */>}}\n```', '```\n{{< kept >}}\n{{< shown >}}\n```'],
  ])('of Hugo: %j', (source, text) => {
    expect(changed((context) => withoutTemplates(source, 'hugo', context))).toEqual({ text, remarks: [] });
  });

  it.each([
    ['{% highlight ruby linenos %}\nx\n{% endhighlight %}', '```ruby\nx\n```'],
    ['{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
    ['```\n{% raw %}{{ x }}{% endraw %}\n```', '```\n{{ x }}\n```'],
    ['[x]({% post_url other %})', '[x](/old/other/)'],
    ['[x]({{ "/a/" | relative_url }})', '[x](/a/)'],
    ['![x]({{ site.baseurl }}/a.png)', '![x](/a.png)'],
    ['a{% comment %}b{% endcomment %}c', 'ac'],
  ])('of Jekyll: %j', (source, text) => {
    expect(changed((context) => withoutTemplates(source, 'liquid', context))).toEqual({ text, remarks: [] });
  });

  it('that are not known are kept as code, and named with their lines', () => {
    expect(
      changed((context) => withoutTemplates('a\n\n{{< mood "`x`" >}} b {{< /mood >}}', 'hugo', context)),
    ).toEqual({
      text: 'a\n\n``{{< mood "`x`" >}}`` b `{{< /mood >}}`',
      remarks: ['3 the shortcode mood', '3 the shortcode mood'],
    });
    expect(
      changed((context) => withoutTemplates('{% include a.html %}\n{{ page.x }}', 'liquid', context)),
    ).toEqual({
      text: '`{% include a.html %}`\n`{{ page.x }}`',
      remarks: ['1 the Liquid tag include', '2 the Liquid tag {{ page.x }}'],
    });
  });

  it.each([
    [
      '[caption width="3"]<img src="a.png"> Words[/caption]',
      '<figure><img src="a.png"><figcaption>Words</figcaption></figure>',
      [],
    ],
    ['[embed]https://x.example/[/embed]', '<p><a href="https://x.example/">https://x.example/</a></p>', []],
    ['[gallery ids="1,2"]', '<code>[gallery ids=&quot;1,2&quot;]</code>', ['1 the shortcode gallery']],
    ['a [link] and [1]', 'a [link] and [1]', []],
  ])('of WordPress: %j', (source, text, remarks) => {
    expect(changed((context) => withoutTemplates(source, 'wordpress', context))).toEqual({ text, remarks });
  });
});

describe('texts in HTML', () => {
  it.each([
    ['<p>One <em>two</em> &lt;three&gt;</p>', 'One _two_ \\<three>'],
    ['One\n\nTwo\nthree', 'One\n\nTwo\\\nthree'],
    [
      '<figure><a href="b.png"><img src="a.png" alt="A"></a><figcaption>So <b>it</b> is</figcaption></figure>',
      '![A](a.png "So it is")',
    ],
    ['<h2 id="why">Why?</h2>', '## Why? {#why}'],
    ['<pre class="wp-block-code"><code lang="php">a &lt; b</code></pre>', '```\na < b\n```'],
    ['<pre class="brush: php">a</pre>', '```php\na\n```'],
    ['<!-- wp:heading --><h3>A</h3><!-- /wp:heading -->', '### A'],
    [
      '<figure class="kg-card"><a class="kg-bookmark-container" href="https://x.example/"><div class="kg-bookmark-title">T</div></a></figure>',
      '[T](https://x.example/)',
    ],
    ['<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', '| a |\n| - |\n| b |'],
  ])('%j', (source, text) => {
    expect(changed((context) => htmlToText(source, context))).toEqual({ text, remarks: [] });
  });

  it.each([
    [
      '<p>a</p>\n<iframe src="//www.youtube.com/embed/abc"></iframe>',
      'a\n\n[Video on YouTube](https://www.youtube.com/watch?v=abc)',
      '2 a frame (www.youtube.com)',
    ],
    ['<p>a</p>\n\n<script>x</script>', 'a', '3 a script'],
    ['<p>a</p><!-- wp:acme/slider {"a":1} /-->', 'a', '1 the WordPress block acme/slider'],
    ['<form><label>Mail <input name="m"></label></form>', 'Mail', '1 a form'],
  ])('%j is named', (source, text, remark) => {
    expect(changed((context) => htmlToText(source, context))).toEqual({ text, remarks: [remark] });
  });
});

describe('texts in MDX', () => {
  it.each([
    ['import a from "./a.png"\n\n<Image src={a} alt="A" />', '![A](./a.png)', []],
    ['{/* nothing */}One{" "}two', 'One two', []],
    ['<b className="x">y</b>', '<b class="x">y</b>', []],
    ['A {1 + 1} b', 'A `{1 + 1}` b', ['1 the expression `{1 + 1}`']],
    ['a\n\n<Chart data={[1]} />', 'a\n\n`<Chart data={[1]} />`', ['3 the component <Chart>']],
    ['<Box>\n\nIn\n\n</Box>', '`<Box>`\n\nIn\n\n`</Box>`', ['1 the component <Box>']],
  ])('%j', (source, text, remarks) => {
    expect(changed((context) => mdxToText(source, context))).toEqual({ text, remarks });
  });
});

describe('texts in other Markdown', () => {
  it.each([
    ['# A\n\n## B', '## A\n\n### B', []],
    ['#### A\n\n#### B\n\n##### C', '## A\n\n## B\n\n### C', []],
    ['A\n===\n\nB\n---', '## A\n\n### B', []],
    ['## A {.b #c}', '## A {#c}', []],
    ['[TOC]\n\na', 'a', []],
    [':::tip[So]\nA\n:::', '> [!TIP] So\n> A', []],
    ['A\n{: .lead}', 'A', ['2 attributes of Kramdown ({: …})']],
    ['```golang title="a.go"\nx\n```', '```golang title="a.go"\nx\n```', []],
    ['```nosuch\nx\n```', '```text\nx\n```', ['1 code in “nosuch”']],
    ['```js {linenos=1}\nx\n```', '```js\nx\n```', ['1 options of a code block ({linenos=1})']],
    ['a\n\n<script src="https://gist.github.com/a/1.js"></script>', 'a\n\n<https://gist.github.com/a/1>', []],
    ['a\n\n<style>b</style>', 'a', ['3 <style>']],
  ])('%j', (source, text, remarks) => {
    expect(changed((context) => markdownToText(source, context))).toEqual({ text, remarks });
  });

  it('has no heading that says the title again', () => {
    expect(
      changed((context) => markdownToText('# A Title!\n\n## B', { ...context, title: 'A title' } as never))
        .text,
    ).toBe('## B');
  });
});

describe('repairs', () => {
  const problem = (line: number, hint = 'Write something else.') => ({
    line,
    column: 1,
    message: 'Wrong.',
    hint,
  });
  /** Finds every line with a word in it, outside of code. */
  const without = (word: string, hint?: string) => (source: string) =>
    source
      .split('\n')
      .flatMap((line, index) =>
        line.replaceAll(/`[^`]*`/g, '').includes(word) ? [problem(index + 1, hint)] : [],
      );

  it('take the line of a hint that has the same words', () => {
    expect(makeSound('a **b**c', without('**b**c', 'Write: a <strong>b</strong>c')).source).toBe(
      'a <strong>b</strong>c',
    );
    expect(makeSound('a bad d', without('bad', 'Write: something')).source).toBe('`a bad d`');
  });

  it('keep a line as code if nothing else helps, with the signs before it', () => {
    expect(makeSound('> - a bad d', without('bad')).source).toBe('> - `a bad d`');
  });

  it('end with the text as code where nothing helps', () => {
    const { source, changes } = makeSound('a', () => [problem(1)]);
    expect({ source, changes: changes.length }).toEqual({ source: '```text\na\n```', changes: 1 });
  });

  it.each([
    ['See [the *page*](/gone/).', 'See the *page*.'],
    ['See [it][a].\n\n[a]: /gone/', 'See it.'],
  ])('remove the link in %j, and keep its words', (source, text) => {
    const line = source.startsWith('See [it]') ? 3 : 1;
    const column = line === 3 ? 1 : 5;
    expect(repairAll(source, [{ ...problem(line), column }]).source.trim()).toBe(text);
  });

  it('remove no more of a link than what does not work', () => {
    const found = { line: 1, column: 1, message: 'There is no anchor #b on /a/.', hint: '' };
    expect(repairAll('[x](/a/#b)', [found]).source).toBe('[x](/a/)');
  });
});
