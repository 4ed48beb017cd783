import FormSource
import FormTestSupport
import Testing

/// Texts that look like mistakes and are none.
@Suite struct SoundTextTests {
  @Test(arguments: [
    "description: Les marchés publics # à relire avec le service juridique",
    "description: Les marchés publics # 2024: l’accord est signé", "description: Les marchés publics # TODO",
    "description: Les marchés publics # datapass:disable=leftover-text -- 2",
    "description: \"Les marchés du lot # 2\"", "description: |\n    Les marchés # 2",
    "description: Le lot n° 2", "name: C# pour tous",
    "description: Les données [API PARTICULIER] et [SIRET]", "description: Voir [CGU] et [RGPD]",
    "description: « Dites-le-nous » et « Services publics »", "description: \"« Demande libre »\"",
    "description: Une économie de 100 % %", "description: La mention utile", "description: Un feedback",
    "initialize_with: {intitule: 2026}",
    "blocks: [{name: basic_infos, fields: {intitule: {hint: Une estimation pour l’année à venir}}}]",
    "blocks: [{name: basic_infos, fields: {intitule: {hint: Comme https://exemple.fr/projet}}}]",
  ])
  func nothingIsFound(_ key: String) {
    let text = "x:\n  authorization_request: Exemple\n  name: Marchés\n  \(key)\n"
    let lines = key.hasPrefix("name") ? text.replacing("  name: Marchés\n", with: "") : text
    let project = MemoryProject.base.with("config/authorization_request_forms/x.yml", lines)
    let found = project.findings.filter {
      ["cut-text", "leftover-text", "literal-quotes", "literal-placeholder", "refused-prefill"].contains($0.rule.id)
    }
    #expect(found.map(\.message.french) == [])
  }

  /// The texts of blocks are read like all others, wherever they stand.
  @Test(arguments: [
    ("definitions/blocks/b.yml", "projet:\n  title: ⟦TODO⟧\n"),
    ("definitions/blocks/b.yml", "projet:\n  fields: {avis: {type: text, label: Avis, hint: ⟦FEED ME⟧}}\n"),
    (
      "definitions/blocks/b.yml",
      "projet:\n  fields: {avis: {type: choice, label: Avis, options: {oui: Oui, non: ⟦TODO⟧}}}\n"
    ),
    ("definitions/blocks/b.yml", "projet:\n  kinds: {juriste: {label: Juriste, hint: ⟦FEED-ME⟧}}\n"),
    (
      "definitions/authorization_definitions/exemple.yml",
      RuleExample.definitionText("checkboxes: {charte: {label: ⟦TODO⟧}}")
    ),
  ])
  func textsOfBlocksAreRead(_ path: String, _ marked: String) throws {
    let text = MarkedText(marked)
    let project = MemoryProject.own.with(path, text.text)
    let found = project.findings.filter { $0.rule.id == "leftover-text" }
    #expect(found.map(\.span.range) == text.ranges)
  }
}
