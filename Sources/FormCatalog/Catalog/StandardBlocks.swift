/// The blocks that DataPass knows how to show.
package enum StandardBlocks {
  package static let names: Set<String> = [
    "basic_infos", "legal", "personal_data", "scopes", "modalities", "contacts", "technical_team", "volumetrie",
    "safety_certification", "operational_acceptance", "france_connect", "france_connect_eidas",
    "supporting_documents", "cnous_data_extraction_criteria",
  ]
}
