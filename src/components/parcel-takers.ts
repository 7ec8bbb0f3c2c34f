/**
 * Which tools take which parcels. Tools never import each other, so the page that shows one asks here what another says it receives: a
 * button that leads to a tool that could do nothing with it is never made.
 */
import type { ParcelType } from '../core/parcel.ts';
import type { Tool } from '../schemas/tool.ts';
import * as careerMap from '../tools/career-map/career-map.share.ts';
import * as plan from '../tools/plan/plan.parcels.ts';
import * as practice from '../tools/practice/practice.share.ts';
import * as scorecard from '../tools/scorecard/scorecard.share.ts';
import { receiversOf } from '../tools/script/script.parcels.ts';

/** What a tool says that it receives; a script's depends on its blanks. A kind that begins to take parcels adds itself here. */
function receiversOfTool(tool: Tool): object {
	if (tool.kind === 'plan') return plan.receives;
	if (tool.kind === 'career-map') return careerMap.receives;
	if (tool.kind === 'scorecard') return scorecard.receives;
	if (tool.kind === 'practice') return practice.receives;
	if (tool.kind === 'script') return receiversOf(tool, 'en');
	return {};
}

/** Whether the tool takes parcels of this type. */
export const takesParcel = (tool: Tool, type: ParcelType): boolean => Object.hasOwn(receiversOfTool(tool), type);
