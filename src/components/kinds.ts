/** Kinds of tool that work in the page and keep sheets. The others are paper: forms and lists to read, tick and print. */
import * as careerMap from '../tools/career-map/career-map.state.ts';
import * as checklist from '../tools/checklist/checklist.state.ts';
import * as load from '../tools/load/load.state.ts';
import * as offers from '../tools/offers/offers.state.ts';
import * as plan from '../tools/plan/plan.state.ts';
import * as practice from '../tools/practice/practice.state.ts';
import * as redFlags from '../tools/red-flags/red-flags.state.ts';
import * as rubric from '../tools/rubric/rubric.state.ts';
import * as scan from '../tools/scan/scan.state.ts';
import * as scorecard from '../tools/scorecard/scorecard.state.ts';
import * as script from '../tools/script/script.state.ts';

export const STATES = {
	'career-map': careerMap,
	checklist,
	load,
	offers,
	plan,
	practice,
	'red-flags': redFlags,
	rubric,
	scan,
	scorecard,
	script,
};

export const isSaved = (kind: string): kind is keyof typeof STATES => kind in STATES;
