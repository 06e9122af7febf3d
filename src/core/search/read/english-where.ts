/** Words of an industry and of what it makes, folded: alone or beside the head of a name they say where, and no trade, "welder in cosmetics". */
const wheres =
  'aerospace aeronautic aeronautics aeronautical aircraft aviation plane planes space satellite satellites car cars automotive automobile auto vehicle vehicles truck trucks bus buses ' +
  'train trains rail rails railway railways ship ships shipyard shipyards shipbuilding boat boats naval nautical defence defense weapons ' +
  'cosmetic cosmetics perfume perfumes perfumery beauty make up makeup cream creams soap soaps pharma pharmaceutical pharmaceuticals pharmaceutique medicine medicines drug drugs vaccine vaccines biotech medical ' +
  'chemical chemicals chemistry petrochemical petrochemicals paint paints oil petroleum gas refinery nuclear energy power electricity wind solar battery batteries hydrogen ' +
  'plastic plastics rubber tyre tyres tire tires composite composites steel steelworks iron metal metals metallurgy aluminium aluminum foundry copper ' +
  'paper papermaking cardboard board pulp textile textiles clothing clothes garment garments fashion leather shoe shoes footwear luxury ' +
  'glass ceramic ceramics cement concrete brick bricks quarry mining mine wood timber furniture toy toys watch watches jewellery jewelry ' +
  'food foods dairy dairies milk cheese meat poultry fish seafood bakery biscuit biscuits chocolate sugar drink drinks beverage beverages beer brewery wine wineries winery fruit vegetables pet feed agrifood ' +
  'electronic electronics semiconductor semiconductors microelectronics telecom water waste recycling logistics construction building';

export const saysWhere: ReadonlySet<string> = new Set(wheres.split(' '));
