import { describe, expect, it } from 'vitest';
import { checkLock, completeLock, type Lock, readSystem } from './lockfile.ts';

const integrity = 'sha512-AAAA';
/** A lock in which `compiler` brings a program for each system, made on Linux by a registry that lacks the others. */
const lock = (): Lock => ({
	lockfileVersion: 3,
	packages: {
		'': { dependencies: { compiler: '1.2.3' } },
		'node_modules/compiler': {
			version: '1.2.3',
			integrity,
			optionalDependencies: { '@compiler/darwin-arm64': '1.2.3', '@compiler/linux-x64-gnu': '1.2.3', '@compiler/win32-x64-msvc': '^1.2.0' },
		},
		'node_modules/@compiler/linux-x64-gnu': { version: '1.2.3', integrity, optional: true, os: ['linux'], cpu: ['x64'] },
	},
});

describe('checking a lock', () => {
	it('names each program that is missing', () => {
		expect(checkLock(lock())).toEqual([
			'node_modules/compiler asks for @compiler/darwin-arm64 1.2.3, which has no entry.',
			'node_modules/compiler asks for @compiler/win32-x64-msvc ^1.2.0, which has no entry.',
		]);
	});

	it('finds an entry beside the one that asks, and in the folders above it', () => {
		const nested = completeLock(lock());
		nested.packages['node_modules/a'] = { version: '1.0.0', integrity, dependencies: { b: '1', c: '1' } };
		nested.packages['node_modules/a/node_modules/b'] = { version: '1.0.0', integrity, dependencies: { c: '1', compiler: '1' } };
		nested.packages['node_modules/a/node_modules/c'] = { version: '1.0.0', integrity };
		expect(checkLock(nested)).toEqual([]);
		delete nested.packages['node_modules/a/node_modules/c'];
		nested.packages['node_modules/d/node_modules/c'] = { version: '1.0.0', integrity };
		expect(checkLock(nested)).toEqual([
			'node_modules/a asks for c 1, which has no entry.',
			'node_modules/a/node_modules/b asks for c 1, which has no entry.',
		]);
	});

	it('names download addresses', () => {
		const addressed = completeLock(lock());
		addressed.packages['node_modules/compiler'] = { version: '1.2.3', integrity, resolved: 'https://registry.example.org/compiler.tgz' };
		expect(checkLock(addressed)).toEqual(['node_modules/compiler records where it was downloaded from.']);
	});

	it('lets only programs for other systems go without integrity', () => {
		const open = completeLock(lock());
		open.packages['node_modules/compiler'] = { version: '1.2.3' };
		expect(checkLock(open)).toEqual(['node_modules/compiler has no integrity, and is no program for another system.']);
	});
});

describe('completing a lock', () => {
	it('adds what is missing, so that the check is content', () => {
		const complete = completeLock(lock());
		expect(complete.packages['node_modules/@compiler/darwin-arm64']).toEqual({
			version: '1.2.3',
			cpu: ['arm64'],
			os: ['darwin'],
			optional: true,
		});
		expect(complete.packages['node_modules/@compiler/win32-x64-msvc']).toMatchObject({ version: '1.2.0', os: ['win32'], cpu: ['x64'] });
		expect(checkLock(complete)).toEqual([]);
	});

	it('takes addresses out and changes nothing else', () => {
		const addressed = completeLock(lock());
		const before = structuredClone(addressed);
		addressed.packages['node_modules/compiler'] = {
			...addressed.packages['node_modules/compiler'],
			resolved: 'https://registry.example.org/c.tgz',
		};
		expect(completeLock(addressed)).toEqual(before);
	});

	it('does not invent a package that every system needs', () => {
		const broken = lock();
		delete broken.packages['node_modules/compiler'];
		expect(checkLock(completeLock(broken))).toEqual(['The project asks for compiler 1.2.3, which has no entry.']);
	});
});

describe('reading the system from a name', () => {
	it.each([
		['@astrojs/compiler-binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
		['@rollup/rollup-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
		['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
		['@esbuild/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
		['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
		['typescript', null],
	])('%s', (name, system) => {
		expect(readSystem(name)).toEqual(system);
	});
});
