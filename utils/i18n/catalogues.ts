// The two catalogues, put together from one file a namespace: English is the source, Welsh must have its shape.
import { bundle as bundleCy } from './cy/bundle';
import { caseTexts as caseCy } from './cy/case';
import { cases as casesCy } from './cy/cases';
import { categories as categoriesCy } from './cy/categories';
import { common as commonCy } from './cy/common';
import { errors as errorsCy } from './cy/errors';
import { evidence as evidenceCy } from './cy/evidence';
import { handover as handoverCy } from './cy/handover';
import { options as optionsCy } from './cy/options';
import { popup as popupCy } from './cy/popup';
import { report as reportCy } from './cy/report';
import { review as reviewCy } from './cy/review';
import { slip as slipCy } from './cy/slip';
import { welcome as welcomeCy } from './cy/welcome';
import { bundle } from './en/bundle';
import { caseTexts } from './en/case';
import { cases } from './en/cases';
import { categories } from './en/categories';
import { common } from './en/common';
import { errors } from './en/errors';
import { evidence } from './en/evidence';
import { handover } from './en/handover';
import { options } from './en/options';
import { popup } from './en/popup';
import { report } from './en/report';
import { review } from './en/review';
import { slip } from './en/slip';
import { welcome } from './en/welcome';
import type { Translation } from './text-types';

export const en = {
  bundle,
  case: caseTexts,
  cases,
  categories,
  common,
  errors,
  evidence,
  handover,
  options,
  popup,
  report,
  review,
  slip,
  welcome,
};

export const cy: Translation<typeof en> = {
  bundle: bundleCy,
  case: caseCy,
  cases: casesCy,
  categories: categoriesCy,
  common: commonCy,
  errors: errorsCy,
  evidence: evidenceCy,
  handover: handoverCy,
  options: optionsCy,
  popup: popupCy,
  report: reportCy,
  review: reviewCy,
  slip: slipCy,
  welcome: welcomeCy,
};
