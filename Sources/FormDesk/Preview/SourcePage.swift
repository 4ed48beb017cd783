#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax

/// A file of the project with numbered lines; entries lead to their pages.
struct SourcePage {
  let file: SourceFile
  let state: PreviewState

  /// Longer files are cut off here: a browser would not show them.
  private static let mostLines = 20_000

  var bytes: [UInt8] {
    let index = LineIndex(file.bytes)
    let pages = pages(index)
    return DeskFrame(title: file.path).bytes { page in
      page.element(.h1, [.class("fr-h3")], text: file.path)
      page.element(.p) { page in
        page.text("Les flèches mènent de ce qui est déclaré à la page qui le montre. ")
        page.element(
          .a,
          [.href(.desk(["apercu", state.environment.rawValue, "index.html"]))],
          text: "Toutes les pages"
        )
      }
      page.element(.ol, [.class("dp-source")]) { page in
        var line = 1
        while line <= Self.mostLines, let range = index.range(ofLine: line) {
          page.element(.li, [.id("L\(line)")]) { page in
            page.element(
              .span,
              [.class("dp-source__text")],
              text: file.text(ByteSpan(file.id, range.lowerBound, range.upperBound))
            )
            for link in pages[line] ?? [] {
              page.text(" ")
              page.element(.a, [.href(link.address)], text: "→ \(link.title)")
            }
          }
          line += 1
        }
      }
    }
  }

  private typealias Link = (title: String, address: PageAddress)

  /// The pages of the entries that the file declares, by line.
  private func pages(_ index: LineIndex) -> [Int: [Link]] {
    var links: [Int: [Link]] = [:]
    func add(_ name: Located<String>, _ path: [String]) {
      guard name.span.source == file.id else { return }
      let address = PageAddress.desk(["apercu", state.environment.rawValue] + path + ["index.html"])
      links[index.position(of: name.span.start).line, default: []].append((name.value, address))
    }
    for definition in state.catalog.definitions.all {
      add(definition.declaration.id, ["demandes", Definition.address(of: definition.id)])
    }
    for form in state.catalog.forms.all { add(form.declaration.uid, ["formulaires", form.uid]) }
    return links
  }
}
#endif
