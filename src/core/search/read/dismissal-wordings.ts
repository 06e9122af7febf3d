import type { NeedWording } from './condition-wordings.ts';

const was =
  '(?:je |j |ai |viens d |suis |etre |ete |me |m |suis |fait |fais |faire |on |va |vont |nous |est )*';
const being = '(?:i |was |been |am |m |got |have |ve |being |just |recently )*';

/** What follows an economic reason, or one of health, is told elsewhere. */
const notEconomic = '(?! (?:pour (?:motif )?)?(?:economique|eco|inaptitude))';

/** A job that one lost, or is about to: why is not said, and what follows depends on it. */
export const dismissalWordings: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'licenciement',
    anywhere: [
      `(?:(?:apres|suite a|en cours de|procedure de|en) )?(?:(?:un|mon|le|ce) )?licenciements?${notEconomic}`,
      `${was}licencie(?:e|es|s|nt|r)?(?= $| (?:en|apres|depuis|a|par|de mon|de ma|l|le|il|an|annee|cette|cet|et|je|j|bientot|(?:(?:[a-z]+ ){0,2}[0-9]+)|[0-9]+)(?= ))${notEconomic}`,
      // "je me fais licencier, soudeur": whatever follows.
      `(?:(?:je |on |nous |j |vais |va |viens de |suis |ai |ete )*(?:me |m |nous )(?:suis |vais |etre )*(?:faire |fais |fait )+licencier|(?:on |ils |il )(?:me |m )(?:a |ont |va |vont )?licencie(?:r|nt)?)(?= )${notEconomic}`,
      '(?:(?:je |me |suis |fait |faire |viens de |etre |ete )+)vir(?:er|ee?s?)(?= $| (?:de mon|de ma|de la|de l|du|apres|en|et|cette|par)(?= ))|(?<=[a-z] )(?<! (?:moi|nous|a|de|d|vers|sur|pres|autour|en|coin|ville|ici|environs) )viree?(?= $| de (?:mon|ma|l|notre) )',
      `${being}(?:laid off|fired(?! (?:by|with|heater))|sacked|dismissed|let go)(?= |$)|got the sack|lost my job|(?:j )?(?:ai )?perdu mon (?:emploi|travail|boulot|poste|job)`,
    ].join('|'),
  },
];
