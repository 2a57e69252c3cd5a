// The two catalogues, put together from one file a namespace: English is the source, Welsh must have its shape.
import { advice as adviceCy } from './cy/advice';
import { backup as backupCy } from './cy/backup';
import { bundle as bundleCy } from './cy/bundle';
import { card as cardCy } from './cy/card';
import { caseTexts as caseCy } from './cy/case';
import { cases as casesCy } from './cy/cases';
import { categories as categoriesCy } from './cy/categories';
import { chronology as chronologyCy } from './cy/chronology';
import { check as checkCy } from './cy/check';
import { common as commonCy } from './cy/common';
import { contacts as contactsCy } from './cy/contacts';
import { holidays as holidaysCy } from './cy/holidays';
import { unit as unitCy } from './cy/unit';
import { copy as copyCy } from './cy/copy';
import { deadlines as deadlinesCy } from './cy/deadlines';
import { crossReference as crossReferenceCy } from './cy/cross-reference';
import { errors as errorsCy } from './cy/errors';
import { evidence as evidenceCy } from './cy/evidence';
import { flag as flagCy } from './cy/flag';
import { firstHour as firstHourCy } from './cy/first-hour';
import { setUp as setUpCy } from './cy/set-up';
import { handover as handoverCy } from './cy/handover';
import { imagery as imageryCy } from './cy/imagery';
import { keeping as keepingCy } from './cy/keeping';
import { law as lawCy } from './cy/law';
import { letter as letterCy } from './cy/letter';
import { letterForm as letterFormCy } from './cy/letter-form';
import { lock as lockCy } from './cy/lock';
import { meeting as meetingCy } from './cy/meeting';
import { meetingPaper as meetingPaperCy } from './cy/meeting-paper';
import { received as receivedCy } from './cy/received';
import { office as officeCy } from './cy/office';
import { options as optionsCy } from './cy/options';
import { packs as packsCy } from './cy/packs';
import { pack as packCy } from './cy/pack';
import { packDocument as packDocumentCy } from './cy/pack-document';
import { permission as permissionCy } from './cy/permission';
import { platformHelp as platformHelpCy } from './cy/platform-help';
import { policies as policiesCy } from './cy/policies';
import { popup as popupCy } from './cy/popup';
import { problems as problemsCy } from './cy/problems';
import { protocol as protocolCy } from './cy/protocol';
import { rendition as renditionCy } from './cy/rendition';
import { report as reportCy } from './cy/report';
import { resume as resumeCy } from './cy/resume';
import { review as reviewCy } from './cy/review';
import { running as runningCy } from './cy/running';
import { several as severalCy } from './cy/several';
import { slip as slipCy } from './cy/slip';
import { thread as threadCy } from './cy/thread';
import { subject as subjectCy } from './cy/subject';
import { supply as supplyCy } from './cy/supply';
import { time as timeCy } from './cy/time';
import { unread as unreadCy } from './cy/unread';
import { watch as watchCy } from './cy/watch';
import { welcome as welcomeCy } from './cy/welcome';
import { workingCopies as workingCopiesCy } from './cy/working-copies';
import { advice } from './en/advice';
import { backup } from './en/backup';
import { bundle } from './en/bundle';
import { card } from './en/card';
import { caseTexts } from './en/case';
import { cases } from './en/cases';
import { categories } from './en/categories';
import { chronology } from './en/chronology';
import { check } from './en/check';
import { common } from './en/common';
import { contacts } from './en/contacts';
import { holidays } from './en/holidays';
import { unit } from './en/unit';
import { copy } from './en/copy';
import { deadlines } from './en/deadlines';
import { crossReference } from './en/cross-reference';
import { errors } from './en/errors';
import { evidence } from './en/evidence';
import { flag } from './en/flag';
import { firstHour } from './en/first-hour';
import { setUp } from './en/set-up';
import { handover } from './en/handover';
import { imagery } from './en/imagery';
import { keeping } from './en/keeping';
import { law } from './en/law';
import { letter } from './en/letter';
import { letterForm } from './en/letter-form';
import { lock } from './en/lock';
import { meeting } from './en/meeting';
import { meetingPaper } from './en/meeting-paper';
import { received } from './en/received';
import { office } from './en/office';
import { options } from './en/options';
import { packs } from './en/packs';
import { pack } from './en/pack';
import { packDocument } from './en/pack-document';
import { permission } from './en/permission';
import { platformHelp } from './en/platform-help';
import { policies } from './en/policies';
import { popup } from './en/popup';
import { problems } from './en/problems';
import { protocol } from './en/protocol';
import { rendition } from './en/rendition';
import { report } from './en/report';
import { resume } from './en/resume';
import { review } from './en/review';
import { running } from './en/running';
import { several } from './en/several';
import { slip } from './en/slip';
import { thread } from './en/thread';
import { subject } from './en/subject';
import { supply } from './en/supply';
import { time } from './en/time';
import { unread } from './en/unread';
import { watch } from './en/watch';
import { welcome } from './en/welcome';
import { workingCopies } from './en/working-copies';
import type { Translation } from './text-types';

export const en = {
  advice,
  backup,
  bundle,
  card,
  case: caseTexts,
  cases,
  categories,
  check,
  chronology,
  common,
  contacts,
  holidays,
  unit,
  copy,
  deadlines,
  crossReference,
  errors,
  evidence,
  flag,
  firstHour,
  setUp,
  handover,
  imagery,
  keeping,
  law,
  letter,
  letterForm,
  lock,
  meeting,
  meetingPaper,
  received,
  office,
  options,
  packs,
  pack,
  packDocument,
  permission,
  platformHelp,
  policies,
  popup,
  problems,
  protocol,
  rendition,
  report,
  resume,
  review,
  running,
  several,
  slip,
  thread,
  subject,
  supply,
  time,
  unread,
  watch,
  welcome,
  workingCopies,
};

export const cy: Translation<typeof en> = {
  advice: adviceCy,
  backup: backupCy,
  bundle: bundleCy,
  card: cardCy,
  case: caseCy,
  cases: casesCy,
  categories: categoriesCy,
  chronology: chronologyCy,
  check: checkCy,
  common: commonCy,
  contacts: contactsCy,
  holidays: holidaysCy,
  unit: unitCy,
  copy: copyCy,
  deadlines: deadlinesCy,
  crossReference: crossReferenceCy,
  errors: errorsCy,
  evidence: evidenceCy,
  flag: flagCy,
  firstHour: firstHourCy,
  setUp: setUpCy,
  handover: handoverCy,
  imagery: imageryCy,
  keeping: keepingCy,
  law: lawCy,
  letter: letterCy,
  letterForm: letterFormCy,
  lock: lockCy,
  meeting: meetingCy,
  meetingPaper: meetingPaperCy,
  received: receivedCy,
  office: officeCy,
  options: optionsCy,
  packs: packsCy,
  pack: packCy,
  packDocument: packDocumentCy,
  permission: permissionCy,
  platformHelp: platformHelpCy,
  policies: policiesCy,
  popup: popupCy,
  problems: problemsCy,
  protocol: protocolCy,
  rendition: renditionCy,
  report: reportCy,
  resume: resumeCy,
  review: reviewCy,
  running: runningCy,
  several: severalCy,
  slip: slipCy,
  thread: threadCy,
  subject: subjectCy,
  supply: supplyCy,
  time: timeCy,
  unread: unreadCy,
  watch: watchCy,
  welcome: welcomeCy,
  workingCopies: workingCopiesCy,
};
