import { expect, test } from 'vitest';
import { reportOf } from './project.examples.ts';

test('code that shows a string that does not exist', () => {
	const code = "const label = Astro.locals.t(\n\t'leak.cuont',\n\t{ count },\n);\n";
	expect(reportOf({ 'pages/404.astro': code })).toMatchInlineSnapshot(`
		"pages/404.astro:2:3  BFM033 unknown-string
		  The code shows the string "leak.cuont", and content/i18n/en.yaml has none of that name.
		  A key of that file. Did you mean "leak.count"?
		  Fix: correct the key, or add the line "leak.cuont: …" to content/i18n/en.yaml.
		  More: docs/errors.md#bfm033-unknown-string"
	`);
});

test('a string that no code shows', () => {
	const strings = 'sheet.saved: Saved\nleak.count_one: One\nleak.count_other: Many\nimport.error.empty: Empty\nsheet.lost: Lost\n';
	expect(reportOf({ 'content/i18n/en.yaml': strings })).toMatchInlineSnapshot(`
		"content/i18n/en.yaml:5:1  BFM034 unused-string
		  No code shows the string "sheet.lost".
		  Every string is shown somewhere. A key that code keeps in a variable is named there in a comment: // strings: first.part.*
		  Fix: take the line out, correct the key, or add that comment where the key is kept.
		  More: docs/errors.md#bfm034-unused-string"
	`);
});

test('strings of Starlight may be overridden and shown', () => {
	const strings = 'sheet.saved: Saved\nleak.count_other: Many\nimport.error.empty: Empty\npage.editLink: Mend this page\n';
	expect(reportOf({ 'content/i18n/en.yaml': strings, 'pages/404.astro': "t('page.nextLink')" })).toBe('');
});

test('a function whose name ends in t is not the one that shows strings', () => {
	expect(reportOf({ 'src/kit/list.ts': "format('x.y'); list.at('x.y'); set('x.y'); result('x.y');" })).toBe('');
});

test('a string that is not text', () => {
	expect(reportOf({ 'content/i18n/en.yaml': 'sheet.saved: 12\nleak.count_one: One\nimport.error.empty: Empty\n' })).toContain(
		'content/i18n/en.yaml:1:14  BFM024 wrong-type',
	);
});

const STRINGS = 'sheet.saved: Saved {{time}}\nleak.count_one: One leak\nleak.count_other: "{{count}} leaks"\nimport.error.empty: Empty\n';
const reportOfStrings = (found: string, written: string) => reportOf({ 'content/i18n/en.yaml': STRINGS.replace(found, written) });

test('a placeholder that the code does not fill in', () => {
	expect(reportOfStrings('{{time}}', '{{tiem}}')).toMatchInlineSnapshot(`
		"content/i18n/en.yaml:1:14  BFM046 unknown-placeholder
		  Nothing fills in {{tiem}} in the string "sheet.saved": readers would see it, or a gap.
		  A name that the code passes, between two pairs of braces and without blanks: time. Did you mean "time"?
		  Fix: write the name as the code has it; these names are not translated.
		  More: docs/errors.md#bfm046-unknown-placeholder"
	`);
	expect(reportOfStrings('{{count}}', '{{zahl}}')).toContain('without blanks: count.');
	expect(reportOfStrings('One leak', '"{{anzahl}} leak"')).toContain('"leak.count_one"');
});

test('a placeholder that is written in another way would be printed', () => {
	for (const written of ['{{ time }}', '{{time}', '{{time, uppercase}}', '{{}}'])
		expect(reportOfStrings('{{time}}', written)).toContain('BFM046');
	expect(reportOfStrings('{{time}}', '{time}')).toBe('');
});

test('a string that code shows by a variable may name any value that some code has', () => {
	const shows = 'const values = { fileName, why: 1 };\nt(key, values);\n// strings: import.error.* sheet.saved leak.*\n';
	const report = (text: string) =>
		reportOf({ 'content/i18n/en.yaml': STRINGS.replace('Empty', text), 'src/kit/status.tsx': `${shows}const saved = { time, count };` });
	expect(report('"{{fileName}}: {{why}}"')).toBe('');
	expect(report('"{{filename}}: {{why}}"')).toContain('Did you mean "fileName"?');
});

test('a call that passes nothing fills in nothing', () => {
	const report = reportOf({ 'src/kit/status.tsx': "t('sheet.saved');\nt('leak.count', { count });\n// strings: import.error.*\n" });
	expect(report).toContain('Nothing fills in {{time}}');
	expect(report).toContain('without blanks: none here.');
});

test('a second language, which nothing shows', () => {
	expect(reportOf({ 'content/i18n/de.yaml': 'sheet.saved: Gespeichert\n' })).toMatchInlineSnapshot(`
		"content/i18n/de.yaml:1:1  BFM051 unshown-language
		  Nothing shows the words of content/i18n/de.yaml.
		  One language a copy, with all its words in content/i18n/en.yaml, whatever the language is.
		  Fix: write the words into content/i18n/en.yaml, and delete de.yaml.
		  More: docs/errors.md#bfm051-unshown-language"
	`);
});
