// Words of WhatsApp's own for what happened to a message: hints, used only where no icon or test id tells.

/** Beside the time of a message that was changed after it was sent. */
export const EDITED_WORD =
  /^(?:edited|golygwyd|wedi'i golygu|editada|editado|modifié|modificato|bearbeitet|bewerkt|edytowano|editat|изменено|змінено|redaguota|düzenlendi|נערכה|تم التعديل|ترمیم شدہ|संपादित|সম্পাদিত|已编辑|已編輯|編集済み|수정됨)$/iu;

export const NOTICE_OF_DELETION =
  /^(?:this message was deleted|this message was deleted by admin \S.{0,80}|dilëwyd y neges hon|cafodd y neges hon ei dileu|mensagem apagada|esta mensagem foi apagada|se eliminó este mensaje|ce message a été supprimé|diese nachricht wurde gelöscht)\.?$/iu;
