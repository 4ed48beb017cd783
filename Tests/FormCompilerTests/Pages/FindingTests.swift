import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormTestSupport
import Foundation
import Testing

/// How applicants find their form.
@Suite struct FindingTests {
  /// A definition with vendors’ forms, one of use cases and the free one; a second one of another provider, without a form.
  private static let project = MemoryProject(
    [
      "definitions/authorization_definitions/api.yml": """
      api_cantine:
        name: API Cantine
        provider: ville
        kind: api
        cgu_link: https://exemple.fr/cgu
        support_email: aide@exemple.fr
        blocks:
          - name: basic_infos
          - name: legal
          - name: personal_data
      api_ecole:
        name: API École
        provider: etat
        kind: api
        cgu_link: https://exemple.fr/cgu
        blocks:
          - name: basic_infos
      """,
      "definitions/authorization_request_forms/api.yml": """
      libre: { definition: api_cantine, name: Demande libre, default: true, steps: [{ name: basic_infos }] }
      portail: { definition: api_cantine, name: Portail, use_case: portail, steps: [{ name: basic_infos }] }
      seconde:
        { definition: api_cantine, name: Seconde, service_provider_id: editeur_1, steps: [{ name: basic_infos }] }

      """
        + (0..<10).map {
          "form-\($0): { definition: api_cantine, name: Logiciel \($0), service_provider_id: editeur_\($0),"
            + " steps: [{ name: basic_infos }] }\n"
        }.joined(),
      "definitions/service_providers.yml": zip(
        0...,
        ["abc", "Éditions Zoé", "3D", "Arpège", "ÉCLAIR", "Ecole", "zebre", "Beta", "Bêche", "Agora"]
      ).map { "editeur_\($0): { type: editor, name: \($1), already_integrated: [api_ecole] }\n" }.joined(),
      "definitions/data_providers.yml": """
      ville: { name: Ville, link: https://exemple.fr }
      etat: { name: État, link: https://exemple.fr }
      """,
    ],
    layout: .own
  )

  private static func page(_ path: String) throws -> String {
    let pages = ArtifactStage.artifacts([.html], of: project.catalog, site: .standard)
    return String(decoding: try #require(pages.first { $0.path == "html/\(path)" }).bytes, as: UTF8.self)
  }

  /// Whether texts stand in a page one after the other.
  private static func inOrder(_ texts: [String], _ page: String) -> Bool {
    var rest = page[...]
    for text in texts {
      guard let place = rest.firstRange(of: text) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }

  @Test func theCatalogueIsGroupedByProvider() throws {
    let page = try Self.page("index.html")
    #expect(page.contains(##"<a class="fr-link" href="#fournisseur-Ville">Ville</a>"##))
    #expect(Self.inOrder([">État</h2>", "API École", ">Ville</h2>", "API Cantine"], page))
    // Two definitions are read, not searched.
    #expect(!page.contains(#"role="search""#))
  }

  @Test func vendorsThatHaveIntegratedADefinitionAreInTheOrderOfAnIndex() throws {
    let names = ["3D", "abc", "Agora", "Arpège", "Bêche", "Beta", "ÉCLAIR", "Ecole", "Éditions Zoé", "zebre"]
    let page = try Self.page("demandes/api-ecole/index.html")
    #expect(page.contains(names.map { "<li>\($0)</li>" }.joined(separator: "\n")))
    let other = try Self.page("demandes/api-cantine/index.html")
    #expect(!other.contains("déjà intégrée"))
  }

  @Test func manyVendorsStandByInitial() throws {
    let page = try Self.page("demandes/api-cantine/index.html")
    #expect(Self.inOrder([#"role="search""#, " hidden>", "Par cas d’usage"], page))
    let initials = ["0–9", "A", "B", "E", "Z"]
    #expect(Self.inOrder(initials.map { ">\($0)</a>" }, page))
    #expect(!page.contains(">C</a>"))
    #expect(Self.inOrder(initials.map { ">\($0)</h4>" }, page))
    #expect(Self.inOrder([">abc<", ">Agora<", ">Arpège<", ">Bêche<", ">Beta<", ">ÉCLAIR<", ">Ecole<"], page))
  }

  @Test func aVendorStandsOnceAboveItsForms() throws {
    let page = try Self.page("demandes/api-cantine/index.html")
    #expect(page.components(separatedBy: "Éditions Zoé").count == 2)
    #expect(Self.inOrder(["Éditions Zoé", ">Logiciel 1</a>", ">Seconde</a>"], page))
  }

  @Test func whoFindsNothingIsToldWhatToDo() throws {
    let cantine = try Self.page("demandes/api-cantine/index.html")
    #expect(
      Self.inOrder(
        ["Vous ne trouvez ni votre cas d’usage ni votre éditeur", ">Demande libre</a>", "aide@exemple.fr"],
        cantine
      )
    )
    let ecole = try Self.page("demandes/api-ecole/index.html")
    #expect(Self.inOrder(["ne se demande pas par un formulaire public", ">toutes les habilitations</a>"], ecole))
  }
}
