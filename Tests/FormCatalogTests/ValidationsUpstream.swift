import Testing

/// Upstream’s 63 classes (`app/models/authorization_request/*.rb`), as their Ruby has them: what each asks, in few words.
struct UpstreamClass: CustomTestStringConvertible, Sendable {
  let id: String
  /// As its definition lists them; those of its extensions where the definition is not at hand.
  let blocks: [String]
  let contacts: [String]
  let documents: [String]
  let volumes: [Int]
  let checkboxes: [String]

  var testDescription: String { id }

  static let all: [UpstreamClass] = table.split(separator: "\n").map(UpstreamClass.init)
  static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  private init(_ line: Substring) {
    let cells = line.split(separator: "|").map { cell in
      cell.split(separator: " ").map(String.init).filter { $0 != "-" }
    }
    id = cells[0][0]
    blocks = cells[1].map { Self.blockNames[$0] ?? $0 }
    contacts = cells[2].map { Self.contactNames[$0] ?? $0 }
    documents = cells[3].map { Self.documentNames[$0] ?? $0 }
    volumes = cells[4].compactMap { Int($0) }
    checkboxes = cells[5]
  }

  private static let blockNames = [
    "BI": "basic_infos", "PD": "personal_data", "LEG": "legal", "SCO": "scopes", "MOD": "modalities",
    "FC": "france_connect", "EID": "france_connect_eidas", "CON": "contacts", "OA": "operational_acceptance",
    "SC": "safety_certification", "VOL": "volumetrie", "TT": "technical_team", "SUP": "supporting_documents",
  ]

  private static let contactNames = [
    "M": "contact_metier", "T": "contact_technique", "R": "responsable_traitement",
    "D": "delegue_protection_donnees", "A": "administrateur_metier",
  ]

  private static let documentNames = [
    "MP": "maquette_projet", "CJ": "cadre_juridique_document", "SCD": "safety_certification_document",
    "SRD": "specific_requirements_document", "AF": "attestation_fiscale", "FCD": "fc_cadre_juridique_document",
  ]

  /// Definition, blocks, contacts, documents, volumes, checkboxes.
  private static let table = """
    annuaire_des_entreprises | BI LEG SCO | - | CJ | - | -
    api_captchetat | BI CON | T | MP | - | -
    api_cpr_pro_adelie | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_cpr_pro_adelie_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_declaration_auto_entrepreneur | BI PD LEG SCO CON SUP | R D T | MP AF CJ | - | -
    api_declaration_cesu | BI PD LEG SCO CON SUP | R D T | MP AF CJ | - | -
    api_droits_cnam | BI PD LEG FC CON | R D T | MP CJ | - | -
    api_e_contacts | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_e_contacts_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_e_pro | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_e_pro_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_ensu_documents | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_ensu_documents_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_entreprise | BI PD LEG SCO CON | R D M T | MP CJ | - | -
    api_ficoba | BI PD LEG MOD SCO CON OA SC VOL | R D T | MP SCD CJ | 200 500 700 | dpd_homologation_checkbox
    api_ficoba_sandbox | BI PD LEG MOD SCO CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_gfe_echange_collectivites | BI PD LEG CON | R D T | MP CJ | - | -
    api_gfe_echange_editeurs_restauration | BI PD LEG CON | R D T | MP CJ | - | -
    api_gunenv | BI PD LEG SCO CON | R D T | MP CJ | - | -
    api_hermes | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 200 1000 | dpd_homologation_checkbox
    api_hermes_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_impot_particulier | BI PD LEG MOD SCO CON OA SC VOL | R D T | MP SRD SCD CJ | 50 100 200 500 750 1000 | dpd_homologation_checkbox
    api_impot_particulier_sandbox | BI PD LEG MOD SCO CON | R D T | MP SRD CJ | - | dpd_homologation_checkbox
    api_imprimfip | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 50 200 1000 | dpd_homologation_checkbox
    api_imprimfip_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_indemnites_journalieres_cnam | BI PD LEG FC CON | R D T | MP CJ | - | -
    api_indicateurs_sociaux | BI PD LEG SCO CON | R D T | MP CJ | - | -
    api_infinoe | BI PD LEG CON OA VOL | R D T | MP CJ | 200 500 1000 | dpd_homologation_checkbox
    api_infinoe_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_ingres | BI PD LEG CON | R D T | CJ | - | -
    api_inser_jeunes_sup | BI LEG CON | R D T | MP CJ | - | -
    api_mire | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_mire_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_mobilic | BI PD CON | R D T | - | - | -
    api_ocfi | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_ocfi_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_opale | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_opale_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_particulier | BI MOD PD LEG SCO CON | M T D | MP FCD CJ | - | fc_alternative_connexion
    api_particulier_demarche_numerique | BI PD LEG SCO MOD CON | M D | CJ | - | -
    api_pro_sante_connect | BI LEG SCO CON | R D T | CJ | - | -
    api_r2p | BI PD LEG MOD CON OA SC VOL | R D T | MP SCD CJ | 50 200 1000 | dpd_homologation_checkbox
    api_r2p_sandbox | BI PD LEG MOD CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_rial | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 50 100 200 | dpd_homologation_checkbox
    api_rial_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_robf | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_robf_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_satelit | BI PD LEG CON OA SC VOL | R D T | MP SCD CJ | 500 | dpd_homologation_checkbox
    api_satelit_sandbox | BI PD LEG CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_scolarite | BI PD LEG SCO CON | R D T | MP CJ | - | -
    api_sfip | BI PD LEG SCO CON OA SC VOL | R D T | MP SRD SCD CJ | 50 100 200 500 750 1000 | dpd_homologation_checkbox
    api_sfip_r2p | BI PD LEG MOD CON OA SC VOL | R D T | MP SCD CJ | 50 200 1000 | dpd_homologation_checkbox
    api_sfip_r2p_sandbox | BI PD LEG MOD CON | R D T | MP CJ | - | dpd_homologation_checkbox
    api_sfip_sandbox | BI PD LEG SCO CON | R D T | MP SRD CJ | - | dpd_homologation_checkbox
    formulaire_qf | LEG CON | M D | CJ | - | -
    france_connect | BI PD LEG EID SCO CON | R D T | MP CJ | - | alternative_connexion
    hubee_cert_dc | CON | A | - | - | -
    hubee_dila | SCO CON | A | - | - | -
    le_taxi | TT BI PD CON | R D T | MP | - | -
    pro_connect_identity_provider | BI PD LEG SCO MOD CON | R D T | MP CJ | - | authorize_service_providers_to_connect
    pro_connect_service_provider | BI PD LEG SCO MOD CON | R D T | MP CJ | - | -
    produits_dinum | LEG CON | T D R | CJ | - | responsable_traitement_informed
    services_cisirh | BI SCO CON | R D T | MP | - | -
    """
}
