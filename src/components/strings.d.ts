/** Tells Starlight's `t` of the manual's own strings: every key with a dot. That each exists is checked by `npm run check:content`. */
declare namespace StarlightApp {
	type Manual = Record<`${string}.${string}`, string>;
	interface I18n extends Manual {}
}
