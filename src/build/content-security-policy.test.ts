import { describe, expect, it } from 'vitest';
import { addPolicy } from './content-security-policy.ts';

/** `printf 'let a = 1;' | openssl dgst -sha256 -binary | base64`, and so on for each text. */
const HASH_OF = {
	'let a = 1;': "'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='",
	'let b = "ü";': "'sha256-3EfsHbnl8uaWzEFAj0koYTt0A+budDmVKjqMUuLiz5c='",
	'p{color:red}': "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
	'--depth: 1': "'sha256-vXgxiUyi4uroE1GovxWmttBTf9bCqL48K7yYLtiurJI='",
};
const page = (head: string, body = '') => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
/** The policy of a page by directive. */
function policyOf(html: string): Map<string, string> {
	const text = /content-security-policy" content="([^"]*)"/.exec(addPolicy(html))?.[1] ?? '';
	return new Map(text.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]));
}

describe('the policy of a page', () => {
	it('allows nothing but the site itself where nothing is inline', () => {
		expect(Object.fromEntries(policyOf(page('<title>Quiet</title>')))).toEqual({
			'default-src': "'none'",
			'script-src': "'self' 'wasm-unsafe-eval'",
			'style-src': "'self'",
			'img-src': "'self' data: blob:",
			'font-src': "'self'",
			'connect-src': "'self'",
			'worker-src': "'self'",
			'manifest-src': "'self'",
			'base-uri': "'none'",
			'form-action': "'none'",
		});
	});

	it.each([
		['classic', '<script>let a = 1;</script>'],
		['module', '<script type="module">let a = 1;</script>'],
		['in a template', '<template><script>let a = 1;</script></template>'],
		['repeated', '<script>let a = 1;</script><script>let a = 1;</script>'],
	])('names an inline script by its hash: %s', (_, script) => {
		expect(policyOf(page('', script)).get('script-src')).toBe(`'self' ${HASH_OF['let a = 1;']} 'wasm-unsafe-eval'`);
	});

	it('hashes the bytes of UTF-8', () => {
		expect(policyOf(page('', '<script>let b = "ü";</script>')).get('script-src')).toContain(HASH_OF['let b = "ü";']);
	});

	it('reads a line break as browsers do', () => {
		const withReturn = policyOf(page('', '<script>a\r\nb</script>')).get('script-src');
		expect(withReturn).toBe(policyOf(page('', '<script>a\nb</script>')).get('script-src'));
	});

	it.each([
		'<script src="/app.js"></script>',
		'<script type="application/ld+json">{"a":1}</script>',
		'<script type="application/json">1</script>',
	])('needs no hash for %s', (script) => {
		expect(policyOf(page('', script)).get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
	});

	it('names style sheets, those for readers without script too', () => {
		expect(policyOf(page('<style>p{color:red}</style>')).get('style-src')).toBe(`'self' ${HASH_OF['p{color:red}']}`);
		expect(policyOf(page('<noscript><style>p{color:red}</style></noscript>')).get('style-src')).toContain(HASH_OF['p{color:red}']);
	});

	it('allows style attributes only where there are some, and only those', () => {
		expect(policyOf(page('', '<p style="--depth: 1">a</p>')).get('style-src-attr')).toBe(`'unsafe-hashes' ${HASH_OF['--depth: 1']}`);
	});

	it('never allows everything inline', () => {
		const html = page('<style>p{color:red}</style>', '<p style="--depth: 1">a</p><script>let a = 1;</script>');
		expect(addPolicy(html)).not.toContain('unsafe-inline');
	});
});

describe('its place', () => {
	it('is before all that it governs, after the character set', () => {
		const start = '<!DOCTYPE html><html lang="en"><head>';
		expect(addPolicy(page('<meta charset="utf-8"><script>1</script>'))).toMatch(
			`${start}<meta charset="utf-8"><meta http-equiv="content-security-policy"`,
		);
		expect(addPolicy(page('<script>1</script><meta charset="utf-8">'))).toMatch(`${start}<meta http-equiv="content-security-policy"`);
	});

	it('changes nothing else', () => {
		const html = page('<title>a & b</title>', '<p>one<p>two');
		expect(addPolicy(html).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')).toBe(html);
	});
});

describe('what no policy can hold', () => {
	it('is refused: an inline event handler', () => {
		expect(() => addPolicy(page('', '<button onclick="go()">Go</button>'))).toThrow('onclick on <button>');
	});

	it('is refused: a file that is no page', () => {
		expect(() => addPolicy('just text')).toThrow('The page has no <head>.');
	});
});
