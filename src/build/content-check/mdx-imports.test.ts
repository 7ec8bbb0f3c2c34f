import { expect, test } from 'vitest';
import { findMdxImports } from './mdx-imports.ts';

test.each([
	["import Tool from '@components/Tool.astro';", ['Tool @components/Tool.astro']],
	['import A, { B, C as D } from "./a.ts"\nimport * as E from \'e\';', ['A ./a.ts', 'B ./a.ts', 'D ./a.ts', 'E e']],
	["import {\n\tOne,\n\tTwo,\n} from 'x';", ['One x', 'Two x']],
	["import 'x.css';\nexport const Three = () => null;", ['Three null']],
])('%s', (code, names) => {
	expect(findMdxImports(code).map(({ name, from }) => `${name} ${from}`)).toEqual(names);
});
