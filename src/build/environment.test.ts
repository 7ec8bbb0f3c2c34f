import { describe, expect, test } from 'vitest';
import { normalizeBase, readEnvironment } from './environment.ts';

const site = { name: 'Manual', description: 'A manual.', links: [] };

test.each([
	[undefined, '/'],
	['', '/'],
	['/', '/'],
	['some-fork', '/some-fork/'],
	['/some-fork', '/some-fork/'],
	['/some-fork/', '/some-fork/'],
	['/team/manual/', '/team/manual/'],
])('the base path %j is %j', (given, base) => {
	expect(normalizeBase(given)).toBe(base);
});

describe('the environment', () => {
	test('comes from Pages and Actions where they say it', () => {
		const variables = {
			SITE_URL: 'https://someone.github.io/ignored',
			BASE_PATH: '/some-fork',
			GITHUB_SERVER_URL: 'https://github.com',
			GITHUB_REPOSITORY: 'someone/some-fork',
		};
		expect(readEnvironment(site, variables)).toEqual({
			address: 'https://someone.github.io',
			base: '/some-fork/',
			repository: 'https://github.com/someone/some-fork',
			site,
		});
	});

	test('is unknown, not guessed, where nobody says it', () => {
		expect(readEnvironment(site, {})).toEqual({ address: undefined, base: '/', repository: undefined, site });
		expect(readEnvironment(site, { GITHUB_REPOSITORY: 'someone/some-fork' }).repository).toBeUndefined();
	});

	test('comes from the site’s own data elsewhere, and Pages goes before it', () => {
		const own = { ...site, address: 'https://manual.example.org', repository: 'https://git.example.org/manual' };
		expect(readEnvironment(own, {})).toMatchObject({ address: 'https://manual.example.org', repository: 'https://git.example.org/manual' });
		expect(readEnvironment(own, { SITE_URL: 'https://someone.github.io' }).address).toBe('https://someone.github.io');
	});
});
