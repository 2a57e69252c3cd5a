// The documents of a pack, volume by volume, as its recipient may have them.
import { copyAddress, pictureAddress, receivedAddress } from '@/utils/bundle/pack-layout';
import type { PackDocuments, PackInput } from '@/utils/bundle/pack-input';
import type { BesideDocument, PackDocument, PackDocumentItem } from '@/utils/documents/pack/pack-document';
import { packHtml } from '@/utils/documents/pack/pack-page';
import { reportHtml } from '@/utils/documents/report/report-html';
import { receiptCode } from '@/utils/evidence/receipt-code';
import { withoutNumbers } from '@/utils/evidence/without-number';
import { RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';
import { inGroups } from '@/utils/signature/fingerprint';
import { makePackPdf } from './make-pack-pdf';
import type { PackOrder } from './prepare-pack';

/** `input` is the pack without its documents. Its files stand at addresses relative to the cover. */
export function packDocuments(
  { plan, facts, language, organisation }: PackOrder,
  input: Omit<PackInput, 'documents'>,
  fingerprint: string,
): PackInput['documents'] {
  const rules = RECIPIENT_RULES[plan.recipient];
  const { record, bundleId, now, custody = [] } = input;
  const signer = inGroups(fingerprint);
  const items = plan.items.map(({ capture, picture }): PackDocumentItem => {
    const { item, seal } = capture;
    const sealed = picture === undefined ? undefined : capture.record.picture?.sha256;
    return {
      item,
      record: rules.telephoneNumbers ? capture.record : withoutNumbers(capture.record),
      seal,
      pictures: [
        ...(sealed === undefined ? [] : [{ address: pictureAddress(item), sha256: sealed, isCopy: false }]),
        ...record.copies
          .filter((copy) => copy.item === item)
          .map(({ number, sha256 }) => ({ address: copyAddress(number), sha256, isCopy: true })),
      ],
    };
  });
  const about: Omit<PackDocument, 'volume' | 'beside'> = {
    language,
    recipient: plan.recipient,
    case: record.case,
    organisation,
    facts,
    items,
    received: plan.received.map(({ file, volume }, index) => ({
      address: receivedAddress(index + 1),
      sha256: file.sha256,
      receipt: receiptCode(file.sha256),
      receivedAt: file.receivedAt,
      volume,
    })),
    signer,
    bundleId,
    madeAt: now.toISOString(),
  };
  const has: Record<BesideDocument, boolean> = {
    pdf: true,
    items: rules.itemList,
    report: rules.report,
    statement: rules.statement,
    custody: rules.custody,
  };
  const beside = (Object.keys(has) as BesideDocument[]).filter((name) => has[name]);
  const count = plan.volumes;
  const inVolume = new Map(plan.items.map(({ capture, volume }) => [capture.item, volume]));
  const report = (number: number) => {
    const here = items.filter(({ item }) => inVolume.get(item) === number);
    const reported = here.map(({ item, record: of, seal, pictures }) => {
      const picture = pictures.find(({ isCopy }) => !isCopy);
      return { item, record: of, seal, ...(picture && { pictureAddress: picture.address }) };
    });
    const volume = { number, count, items: reported };
    const { recipient } = plan;
    return reportHtml({ language, case: record.case, organisation, custody, signer, bundleId, volume, recipient });
  };
  return async (number): Promise<PackDocuments> => {
    const document: PackDocument = { ...about, beside, volume: { number, count } };
    const made = {
      cover: packHtml('cover', document),
      ...(rules.itemList && { items: packHtml('items', document) }),
      ...(rules.report && { report: report(number) }),
      ...(rules.statement && { statement: packHtml('statement', document) }),
    };
    const shown = items.flatMap(({ item, pictures }) => pictures.map((picture) => ({ ...picture, item })));
    const pdf = await makePackPdf(Object.values(made), document, {
      count: shown.length,
      at: async (address) => {
        const picture = shown.find((each) => each.address === address && !each.isCopy);
        return picture && input.picture(picture.item).read();
      },
    });
    if (pdf !== undefined) return { ...made, pdf };
    return { ...made, cover: packHtml('cover', { ...document, beside: beside.filter((name) => name !== 'pdf') }) };
  };
}
