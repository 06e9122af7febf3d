/** What leads to an aim: "devenir", "travailler dans". */
export const leadingWords =
  /^(?:(?:bien(?= (?:aller|travailler|bosser|passer|entrer|rejoindre|devenir|partir|être))|devenir|être|passer|aller|partir|entrer|travailler|bosser|évoluer|rejoindre|intégrer|vers|become|be|work|move|dans|en|in|to|the|a|an|le|la|les) |l['’])+/iu;
