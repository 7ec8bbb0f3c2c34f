declare namespace StarlightApp {
	type Manual = Record<`${string}.${string}`, string>;
	interface I18n extends Manual {}
}
