import { expect, test } from 'vitest';
import { queryOf, resultsAddress } from './results-address.ts';

test.each([
	['salary', '/some-fork/search/#q=salary'],
	[' C# & "R&D" 100% ', '/some-fork/search/#q=C%23%20%26%20%22R%26D%22%20100%25'],
	['', '/some-fork/search/'],
])('%j has the address %s', (query, address) => {
	expect(resultsAddress('/some-fork/', query)).toBe(address);
});

test('what is typed comes back, and never stands where a server would see it', () => {
	for (const query of ['C# & D', 'a+b', 'größe', '100%', '#q=x']) {
		const url = new URL(resultsAddress('/', query), 'https://example.org');
		expect(queryOf(url)).toBe(query);
		expect(url.search).toBe('');
	}
});

test.each([
	['https://example.org/search/?q=slow+query', 'slow query'],
	['https://example.org/search/?q=old#q=new', 'new'],
	['https://example.org/search/?x=1', ''],
	['https://example.org/search/#around', ''],
	['https://example.org/search/?q=%E0%A4%A', '\ufffd%A'],
])('%s asks for %j', (address, query) => {
	expect(queryOf(new URL(address))).toBe(query);
});
