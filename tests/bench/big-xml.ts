import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** Sentence of our own, repeated to the weight of the true texts: about 17 kB a record. */
const sentence =
  'Le titulaire prépare son poste, conduit les équipements, contrôle ce qu’il produit et rend compte des écarts constatés.    ';
const long = (times: number): string => sentence.repeat(times);

const bloc = (id: string, at: number): string => `
            <BLOC_COMPETENCES>
                <CODE>${id}BC0${at}</CODE>
                <LIBELLE>Bloc ${at} : conduire et contrôler une production de la fiche ${id}</LIBELLE>
                <LISTE_COMPETENCES>${`Régler un équipement de la ligne ${id}      Contrôler un produit      `.repeat(8)}</LISTE_COMPETENCES>
                <MODALITES_EVALUATION>${long(12)}</MODALITES_EVALUATION>
            </BLOC_COMPETENCES>`;

const jury = (code: string, yes: boolean): string => `
        <SI_JURY_${code}><ACTIF>${yes ? 'Oui' : 'Non'}</ACTIF><COMPOSITION>${long(3)}</COMPOSITION></SI_JURY_${code}>`;

function fiche(at: number): string {
  const id = `RNCP${at + 1}`;
  return `
    <FICHE>
        <ID_FICHE>${at}</ID_FICHE>
        <NUMERO_FICHE>${id}</NUMERO_FICHE>
        <NOUVELLES_CERTIFICATIONS><NOUVELLE_CERTIFICATION><ID_FICHE_NOUVELLE_CERTIFICATION>RNCP${at + 2}</ID_FICHE_NOUVELLE_CERTIFICATION></NOUVELLE_CERTIFICATION></NOUVELLES_CERTIFICATIONS>
        <INTITULE>Conducteur d'équipement numéro ${at}</INTITULE>
        <ABREGE><CODE>TP</CODE><LIBELLE>Titre professionnel</LIBELLE></ABREGE>
        <FORMACODES><FORMACODE><CODE>31620</CODE><LIBELLE>Conduite</LIBELLE></FORMACODE></FORMACODES>
        <NOMENCLATURE_EUROPE><NIVEAU>NIV3</NIVEAU><LIBELLE>Niveau 3</LIBELLE></NOMENCLATURE_EUROPE>
        <CODES_NSF><NSF><CODE>200u</CODE><LIBELLE>Technologies industrielles</LIBELLE></NSF></CODES_NSF>
        <CERTIFICATEURS><CERTIFICATEUR><SIRET_CERTIFICATEUR>${String(at).padStart(14, '1')}</SIRET_CERTIFICATEUR><NOM_CERTIFICATEUR>CERTIFICATEUR ${at % 900}</NOM_CERTIFICATEUR></CERTIFICATEUR></CERTIFICATEURS>
        <ACTIVITES_VISEES>${long(24)}</ACTIVITES_VISEES>
        <CAPACITES_ATTESTEES>${long(24)}</CAPACITES_ATTESTEES>
        <SECTEURS_ACTIVITE>${long(6)}</SECTEURS_ACTIVITE>
        <CODES_ROME><ROME><CODE>H2102</CODE><LIBELLE>Conduite</LIBELLE></ROME></CODES_ROME>${jury('FI', false)}${jury('CA', true)}${jury('FC', true)}${jury('VAE', true)}
        <PREREQUIS_ENTREE_FORMATION>${long(2)}</PREREQUIS_ENTREE_FORMATION>
        <DATE_FIN_ENREGISTREMENT>31/08/2027</DATE_FIN_ENREGISTREMENT>
        <BLOCS_COMPETENCES>${[1, 2, 3].map((number) => bloc(id, number)).join('')}
        </BLOCS_COMPETENCES>
        <OBJECTIFS_CONTEXTE>${long(8)}</OBJECTIFS_CONTEXTE>
        <ACTIF>${at % 4 === 0 ? 'Oui' : 'Non'}</ACTIF>
    </FICHE>`;
}

/** Writes an XML export of about so many bytes, record by record; gives the number of records. */
export async function writeBigXml(path: string, bytes: number): Promise<number> {
  const out = createWriteStream(path);
  out.write(
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<FICHES>\n    <VERSION_FLUX>4.1</VERSION_FLUX>',
  );
  let count = 0;
  for (let size = 0; size < bytes; count += 1) {
    const text = fiche(count);
    size += Buffer.byteLength(text);
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end('\n</FICHES>\n');
  await once(out, 'finish');
  return count;
}
