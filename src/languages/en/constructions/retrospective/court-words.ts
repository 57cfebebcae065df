/** Courts, and those who speak in them. */
export const court =
  /\b(?:courts?|judges?|jury|jurors?|tribunal|prosecutors?|prosecution|indictment|charge sheet|verdict|ruling|inquest|coroner)\b/i;
