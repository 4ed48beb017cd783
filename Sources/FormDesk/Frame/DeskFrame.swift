#if Desk
import FormEmitters

/// The frame of the desk’s own pages, those that are not compiled.
struct DeskFrame {
  let title: String
  var scripts: [[String]] = []
  /// Nil for the desk’s own.
  var header: RehearsalHeader?

  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; "
    + "connect-src 'self'; form-action 'self'; base-uri 'none'"

  func bytes(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    page.verbatim("<!DOCTYPE html>\n<html lang=\"fr\" data-fr-scheme=\"light\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.verbatim("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.text(Self.policy)
    page.verbatim("\">\n<title>")
    page.text("\(title) – DataPass")
    page.verbatim("</title>\n<link rel=\"icon\" href=\"")
    page.text(PageAddress.icon.text)
    page.verbatim("\">\n")
    // The pages of a rehearsal have parts of the compiled ones.
    let shared = header == nil ? [] : ["page.css"]
    for file in ["repli.css", "dsfr.min.css"] + shared + ["bureau.css"] {
      page.verbatim("<link rel=\"stylesheet\" href=\"")
      page.text(PageAddress.desk(["bureau", file]).text)
      page.verbatim("\">\n")
    }
    for script in scripts {
      page.verbatim("<script src=\"")
      page.text(PageAddress.desk(script).text)
      page.verbatim("\" defer></script>\n")
    }
    page.verbatim("</head>\n<body>")
    page.element(.div, [.class("fr-skiplinks")]) { page in
      page.element(.nav, [.class("fr-container"), .aria(.label, "Accès rapide")]) { page in
        page.element(.ul, [.class("fr-skiplinks__list")]) { page in
          page.element(.li) { $0.element(.a, [.class("fr-link"), .href(.fragment("contenu"))], text: "Contenu") }
        }
      }
    }
    if let header { header.write(&page) } else { writeHeader(&page) }
    page.element(.main, [.id("contenu"), .class("fr-container fr-py-4w"), .tabindex(-1)], content)
    page.verbatim("\n</body>\n</html>\n")
    return page.bytes
  }

  private func writeHeader(_ page: inout HTMLWriter) {
    page.element(.header, [.class("fr-header")]) { page in
      page.element(.div, [.class("fr-container fr-py-2w")]) { page in
        page.element(
          .a,
          [.class("fr-text--lead fr-text--bold"), .href(.desk([]))],
          text: "DataPass, sur cette machine"
        )
      }
    }
  }
}

extension PageAddress {
  /// A place of the desk, by its folders and name from the root.
  static func desk(_ path: [String], asking answers: [(name: String, value: String)] = []) -> PageAddress {
    .root(path).asking(answers)
  }
}
#endif
