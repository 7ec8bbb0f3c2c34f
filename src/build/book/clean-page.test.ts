import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { cleanPage, cleanPaper } from './clean-page.ts';

const page = (prose: string) =>
	fromHtml(
		`<html lang="de" dir="ltr"><body><main><div class="page-title"><p class="label"><span>H7</span> Get hired</p><h1>Pay</h1><p class="lede">Ask.</p></div><div class="prose">${prose}</div></main></body></html>`,
	);
const clean = (prose: string) =>
	toHtml(cleanPage(page(prose), (tool) => [{ type: 'text', value: `[${tool}]` }]).content as ElementContent[]);

describe('a page in the book', () => {
	it('has what its head says', () => {
		expect(cleanPage(page(''), () => [])).toMatchObject({
			title: 'Pay',
			description: 'Ask.',
			label: 'H7 Get hired',
			reviewed: '',
			language: 'de',
		});
	});

	it.each([
		['scripts, buttons and what they need', '<p>a<button>Copy</button></p><script>1</script><div class="needs-script">b</div>', '<p>a</p>'],
		['what is hidden, and what is for machines', '<p>a</p><p hidden>b</p><span role="status">c</span><!-- d -->', '<p>a</p>'],
		[
			'what only a browser reads',
			'<p tabindex="0" data-x="1" class="lede astro-abc" onclick="go()" style="color:red">a</p>',
			'<p class="lede">a</p>',
		],
		[
			'blank sheets',
			'<table><thead><tr><th>Day</th></tr></thead><tbody><tr><td> </td></tr></tbody></table><ul class="print-only"><li></li></ul>',
			'',
		],
	])('leaves out %s', (_, html, rest) => {
		expect(clean(html)).toBe(rest);
	});

	it('unfolds what folds', () => {
		expect(clean('<details id="a"><summary>What to say</summary><p>This.</p></details>')).toBe(
			'<div id="a"><div class="fold-title">What to say</div><p>This.</p></div>',
		);
	});

	it('knows no elements of the site’s own, and keeps what is in them', () => {
		expect(clean('<copy-text class="copy"><p>a</p></copy-text><sortable-table><p>b</p></sortable-table>')).toBe(
			'<div class="copy"><p>a</p></div><p>b</p>',
		);
	});

	it('points to a tool where the page has it, and has its paper elsewhere', () => {
		const tool =
			'<section class="tool" aria-label="Script"><div class="needs-script">Form</div><details class="paper"><summary>Print</summary><p id="a">Words</p></details></section>';
		expect(clean(tool)).toBe('[Script]');
		expect(toHtml(cleanPaper(page(tool)))).toBe('<p id="a">Words</p>');
	});

	it('keeps drawings with what they say', () => {
		const drawing = '<svg viewBox="0 0 1 1" role="img" aria-label="A box."><rect width="1" height="1" class="fig-box"></rect></svg>';
		expect(clean(drawing)).toBe(drawing);
	});
});

describe('a table of three columns and more', () => {
	const table = (head: string, ...rows: string[]) => {
		const cells = (row: string, tag: string) =>
			`<tr>${row
				.split(' ')
				.map((cell) => `<${tag}>${cell}</${tag}>`)
				.join('')}</tr>`;
		return clean(`<table><thead>${cells(head, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`);
	};
	const ROW = '<tr><td>Java</td><td data-label="Use">Web</td><td data-label="Share">30</td></tr>';

	it('says in each cell which column it is, for small screens', () => {
		expect(table('Name Use Share', 'Java Web 30')).toContain(`<table class="rows">`);
		expect(table('Name Use Share', 'Java Web 30')).toContain(ROW);
	});

	it('is named by its second column where the first only counts', () => {
		const html = table('No Name Use', '1 Java Web', '2 Kafka –');
		expect(html).toContain('<table class="rows numbered">');
		expect(html).toContain('<td>1</td><td>Java</td><td data-label="Use">Web</td>');
		expect(html).toContain('<td data-label="Use" class="nothing">–</td>');
	});

	it('stays as it is where a row has other cells than the head', () => {
		expect(table('Name Use Share', 'Java Web')).toContain('<table><thead>');
		expect(table('Name Use', 'Java Web')).toContain('<table><thead>');
		expect(
			clean('<table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr><td colspan="3">d</td></tr></tbody></table>'),
		).not.toContain('rows');
	});
});
