/**
 * What the browser is told to leave out. A Chromium without a window of its own still makes two lists of suggestions for the address
 * bar with each page, a process and half of a page's cost, which no test sees.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright leaves out. Chromium hears only the last of such lists, so these are said again; a test compares. */
const LEFT_OUT_BY_PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** An argument for Chromium. */
export const LEFT_OUT = `--disable-features=${[...LEFT_OUT_BY_PLAYWRIGHT, ...UNSEEN].join(',')}`;
