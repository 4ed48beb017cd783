import Foundation
import FormCatalog
import Testing

@testable import FormEmitters

/// The pages of a kit, whatever the names.
@Suite struct KitPageTests {
  private static let hostile = #"<script>alert(1)</script>\"' \u202Etxet\n\nBcc: x@exemple.fr"#

  @Test func namesAreTextsAndLettersHaveOneSubject() throws {
    let files = KitProject(name: Self.hostile).files
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(!text.contains("<script>"), "\(path)")
    }
    let message = try #require(files["message.txt"])
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasSuffix(#"pour <script>alert(1)</script>"' txet Bcc: x@exemple.fr"#))
    #expect(!message.contains("\u{202E}"))
    for path in ["message.html", "synthese.html"] { #expect(!(files[path] ?? "").contains("\u{202E}")) }
  }

  @Test func theStyleIsTheOneThatThePageAllows() throws {
    for style in [InlineStyle.page, .plain, .kit, .story] {
      let digest = try #require(Self.digest(of: style.bytes))
      #expect(style.digest == digest)
    }
  }

  @Test func theSummaryTellsWhatIsFixedAndWhatIsLeft() throws {
    let summary = try #require(KitProject().files["synthese.html"])
    for part in [
      "Arpège &amp; Cie", "Modifiable par vos clients", "<td>non</td>", "<td>oui</td>", "Code de l’éducation",
      "Écrite par DataPass d’après ce qui lui est confié",
      "Cochées, et toujours demandées (1)\u{A0}: </strong>Famille\u{A0}: Quotient", "Non proposées (1)", "qr.svg",
    ] { #expect(summary.contains(part), "\(part)") }
  }

  @Test func thePosterOfAnAuthorityShowsItsPageAndNothingElse() throws {
    let address = "https://quotient-familial.numerique.gouv.fr/collectivites/21750001600019"
    let project = KitProject("qf-libre")
    #expect(project.files["familles/affiche.html"] == nil)
    let poster = try #require(project.files(authorityPage: address)["familles/affiche.html"])
    #expect(poster.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) } == ["qr.svg", address])
  }

  @Test func thePreviewLinksToWhatIsThere() {
    let files = KitProject().files
    let pages = files.filter { $0.key.hasPrefix("apercu/") && $0.key.hasSuffix(".html") }
    #expect(pages.count == 6)
    for (path, text) in pages {
      for address in text.matches(of: /(?:href|src)="([^"#?]+)/).map({ String($0.1) }) {
        if address.contains(":") || address.contains("dsfr/") { continue }
        var names = path.split(separator: "/").dropLast().map(String.init)
        for name in address.split(separator: "/", omittingEmptySubsequences: false) {
          if name == ".." { _ = names.popLast() } else if name != "." { names.append(String(name)) }
        }
        if names.last == "" { names[names.count - 1] = "index.html" }
        #expect(files[names.joined(separator: "/")] != nil, "\(path): \(address)")
      }
    }
  }

  /// By another implementation than our own, which this target does not see.
  private static func digest(of bytes: [UInt8]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    input.fileHandleForWriting.write(Data(bytes))
    try? input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    process.waitUntilExit()
    let digits = Array(text)
    let digest = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    return Data(digest).base64EncodedString()
  }
}
