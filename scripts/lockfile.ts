/**
 * What a complete `package-lock.json` is: every package that another one asks for has an entry, on every system and not only on
 * the one where the lock was made, and no entry says where it was downloaded from. npm leaves out the program of a system whose
 * package its registry does not have, and then `npm ci` refuses the lock. Pure: a lock goes in, problems or a lock come out.
 */
export interface LockEntry {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	inBundle?: boolean;
	optional?: boolean;
	os?: string[] | string;
	cpu?: string[] | string;
	libc?: string[] | string;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	[field: string]: unknown;
}
export interface Lock {
	packages: Record<string, LockEntry>;
	[field: string]: unknown;
}
export interface Missing {
	/** Key of the entry that asks, `''` for the project itself. */
	from: string;
	name: string;
	/** What is asked for: `1.2.3` or a range. */
	wanted: string;
	isOptional: boolean;
}

/** Words in the name of a package that hold a program for one system, as npm writes them in `os`, `cpu` and `libc`. */
const SYSTEMS: Record<string, string> = { win: 'win32', windows: 'win32', macos: 'darwin' };
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBC: Record<string, string> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** Every package that is asked for and has no entry where Node would look for it. Peers are left out: npm does not demand them. */
export function listMissing({ packages }: Lock): Missing[] {
	return Object.entries(packages).flatMap(([from, { dependencies = {}, optionalDependencies = {} }]) =>
		Object.entries({ ...dependencies, ...optionalDependencies })
			.filter(([name]) => !hasEntry(packages, from, name))
			.map(([name, wanted]) => ({ from, name, wanted, isOptional: name in optionalDependencies })),
	);
}

/** Looks beside the asking package, then in each folder above it, as Node does. */
function hasEntry(packages: Lock['packages'], from: string, name: string): boolean {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
		if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true;
		if (folder === '') return false;
	}
}

/** What the program in a package runs on, read from its name; null when the name says nothing. */
export function readSystem(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | null {
	const words = name.split(/[-/.]/).map((word) => SYSTEMS[word] ?? word);
	const os = words.filter((word) => OS.includes(word));
	const cpu = words.filter((word) => CPU.includes(word));
	const libc = words.flatMap((word) => LIBC[word] ?? []);
	if (os.length === 0 && cpu.length === 0) return null;
	return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && os.includes('linux') && { libc }), ...(os.length > 0 && { os }) };
}

/** Whether an entry was completed here: an optional program for another system, whose content nobody could see. */
export const isCompleted = ({ integrity, optional, version, os, cpu }: LockEntry) =>
	integrity === undefined && optional === true && version !== undefined && (os !== undefined || cpu !== undefined);

/** The lock without download addresses, and with an entry for each missing program. What is missing otherwise stays missing. */
export function completeLock(lock: Lock): Lock {
	const packages: Lock['packages'] = {};
	for (const [key, { resolved: _, ...entry }] of Object.entries(lock.packages)) packages[key] = entry;
	for (const { name, wanted, isOptional } of listMissing(lock)) {
		const system = readSystem(name);
		const version = /\d+\.\d+\.\d+\S*/.exec(wanted)?.[0];
		if (isOptional && system && version) packages[`node_modules/${name}`] = { version, ...system, optional: true };
	}
	// npm keeps the project first and the rest by name: the next install then changes no line but its own.
	const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
	return { ...lock, packages: Object.fromEntries(sorted) };
}

/** What is wrong with a lock, one sentence each; empty when it is complete. */
export function checkLock(lock: Lock): string[] {
	const entries = Object.entries(lock.packages).filter(([key]) => key !== '');
	return [
		...entries
			.filter(([, { resolved, link }]) => resolved !== undefined && !link)
			.map(([key]) => `${key} records where it was downloaded from.`),
		...listMissing(lock).map(({ from, name, wanted }) => `${from || 'The project'} asks for ${name} ${wanted}, which has no entry.`),
		...entries
			.filter(([, entry]) => entry.integrity === undefined && !entry.link && !entry.inBundle && !isCompleted(entry))
			.map(([key]) => `${key} has no integrity, and is no program for another system.`),
	];
}
