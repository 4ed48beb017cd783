import FormCatalog
import FormSource
import FormTestSupport
import Testing

/// `datapass blocks`: the source of the standard blocks, and the names that it does not spell out.
@Suite struct BlockListingTests {
  /// The text can be a file of blocks: the standard ones would stand there for themselves.
  @Test func theListingIsAFileOfBlocks() throws {
    let text = try #require(BlockListing.text(of: nil, .french))
    let own = text.replacing("_checkboxes:", with: "#").split(separator: "\n")
      .filter { !$0.hasPrefix("  terms_of_service") && !$0.hasPrefix("  data_protection_officer") }
    let project = MemoryProject.own.with("definitions/blocks/blocks.yml", own.joined(separator: "\n") + "\n")
    #expect(project.findings.filter { $0.severity != .info }.map(\.message.french) == [])
  }

  /// The names in it are those that conditions can use.
  @Test func contactsAreNamedAsConditionsNameThem() throws {
    let text = try #require(BlockListing.text(of: "contacts", .french))
    let names = text.split(separator: "\n").filter { $0.contains("# ") && $0.contains("_email, ") }
      .flatMap { $0.split(separator: "# ")[1].split(separator: ", ").map { $0.drop { $0 == " " } } }.map(String.init)
    #expect(names.count == 30 && names.contains("responsable_traitement_given_name"))
    #expect(Set(names).isSubset(of: StandardLibrary.shared.attributes))
  }

  @Test func oneBlockIsPartOfTheWhole() throws {
    let all = try #require(BlockListing.text(of: nil, .english))
    for block in StandardLibrary.shared.blocks {
      #expect(all.contains(try #require(BlockListing.text(of: block.name.value, .english))))
    }
    #expect(BlockListing.text(of: "absent", .english) == nil)
  }
}
