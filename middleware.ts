/**
 * The words of pages. Values in them are put in as they are, because Astro escapes all text itself: an apostrophe would otherwise stand
 * on the page as a character code. Stands at the root because that is where `srcDir` is; runs after Starlight's own, which brings `t`.
 */
import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware((context, next) => {
	const { t } = context.locals;
	const plain = (key: never, options?: object) => t(key, { interpolation: { escapeValue: false }, ...options } as never);
	context.locals.t = Object.assign(plain, t) as unknown as typeof t;
	return next();
});
