import FormCompiler
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// What `diff` says of values that are gone, and of the migrations that name them.
@Suite struct MigrationTests {
  private static let forms = DiffMarkdownTests.forms

  private static func project(_ scopes: [String], forms: String = "") -> MemoryProject {
    let base = MemoryProject.base.with(DiffMarkdownTests.definitions, DiffMarkdownTests.definition(scopes: scopes))
    return base.with(Self.forms, String(decoding: base.files[Self.forms] ?? [], as: UTF8.self) + "\n" + forms)
  }

  private static func form(_ uid: String, _ name: String) -> String {
    "\(uid): {authorization_request: Exemple, name: \(name), steps: [{name: basic_infos}]}"
  }

  private static func diff(_ before: MemoryProject, _ after: MemoryProject, _ files: [String: String]) -> ProjectDiff {
    var diff = ProjectDiff(from: before.project, to: after.project, environment: .production)
    diff.search(migrations: files.mapValues { Array($0.utf8) })
    return diff
  }

  private static func text(_ diff: ProjectDiff) -> String { DiffText(diff, .french, isColoured: false).text }

  @Test(arguments: [
    ("%w[nom prenom]", true), ("'nom' => 'x'", true), ("nom", true), ("x: nom", true),
    ("nom_de_famille", false), ("pre-nom", false), ("prénom", false), ("", false), ("no", false),
  ])
  func onlyAWholeNameCounts(_ text: String, _ isNamed: Bool) {
    let path = "db/migrate/20260101000000_a.rb"
    let diff = Self.diff(Self.project(["nom", "a"]), Self.project(["a"]), [path: text])
    let said = isNamed ? "\(path) nomme «\u{A0}nom\u{A0}»" : "aucun fichier de `db/migrate` ni de `db/data` ne nomme"
    #expect(Self.text(diff).contains("  migration\u{A0}: \(said)"), "\(Self.text(diff))")
    #expect(Self.text(diff).contains("ScopeMigrationService") == !isNamed)
  }

  @Test func theNewestFileIsNamed() {
    let files = ["db/migrate/2024_a.rb": "nom", "db/migrate/2026_b.rb": "nom", "db/data/2023_c.rb": "nom"]
    let text = Self.text(Self.diff(Self.project(["nom", "a"]), Self.project(["a"]), files))
    #expect(text.contains("db/migrate/2026_b.rb nomme «\u{A0}nom\u{A0}», et 2 autres fichiers aussi"), "\(text)")
  }

  @Test func aMigrationToStartFromIsGiven() {
    let before = Self.project(["nom", "a"], forms: Self.form("ancien", "Ancien"))
    let diff = Self.diff(before, Self.project(["a"], forms: Self.form("nouveau", "Ancien")), [:])
    let text = DiffMarkdown(diff, .french).text
    #expect(
      text.contains(
        """
        ```ruby
        class MigrateRemovedValues < ActiveRecord::Migration[8.1]
          def up
            ScopeMigrationService.new('AuthorizationRequest::Exemple', 'nom' => []).up
            AuthorizationRequest.where(form_uid: 'ancien').update_all(form_uid: 'nouveau')
          end

          def down
            raise ActiveRecord::IrreversibleMigration
          end
        end
        ```
        """
      ),
      "\(text)"
    )
    #expect(text.contains("- aucun fichier de `db/migrate` ni de `db/data` ne nomme `nom` et `ancien`\n"))
  }

  @Test func aRenamingHasItsWayBack() {
    let after = Self.project(["nouveau", "a"]).with(
      DiffMarkdownTests.definitions,
      DiffMarkdownTests.definition(scopes: ["nouveau", "a"]).replacing("Nom de nouveau", with: "Nom de nom")
    )
    let text = Self.text(Self.diff(Self.project(["nom", "a"]), after, [:]))
    let call = "ScopeMigrationService.new('AuthorizationRequest::Exemple', 'nom' => 'nouveau')"
    #expect(text.contains("\(call).up\n") && text.contains("\(call).down\n"), "\(text)")
  }

  @Test func whatReplacesAFormIsNotGuessed() {
    let text = Self.text(Self.diff(Self.project(["a"], forms: Self.form("ancien", "Ancien")), Self.project(["a"]), [:]))
    #expect(text.contains(".update_all(form_uid: raise('which form replaces ancien?'))"), "\(text)")
  }

  @Test func aValueIsOnlyATextOfRuby() {
    let text = DiffMarkdown(Self.diff(Self.project(["a", "x'; ```#{y}"]), Self.project(["a"]), [:]), .english).text
    #expect(text.contains("\"x\\u{27}\\u{3b}\\u{20}\\u{60}\\u{60}\\u{60}\\u{23}\\u{7b}y\\u{7d}\" => []"), "\(text)")
  }

  @Test func outsideACheckoutNothingIsSaidOfMigrations() {
    let diff = ProjectDiff(
      from: Self.project(["nom", "a"]).project,
      to: Self.project(["a"]).project,
      environment: .production
    )
    #expect(!Self.text(diff).contains("migration") && !DiffMarkdown(diff, .english).text.contains("igration\n"))
  }
}
