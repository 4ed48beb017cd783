import FormCatalog

/// The frame that all pages have around their content.
struct SitePage {
  let site: Site
  let file: SiteFile
  let title: String
  /// The breadcrumb links, from the catalogue down; the page itself comes last, without a link.
  let trail: [(name: String, file: SiteFile?)]
  /// The form that the page is about, if it is about one.
  var form: Form?

  private var isLive: Bool { form.map(site.sends) ?? site.isLive }
  /// Whether search engines may show it: a live page, but not of a form that is no public choice, nor of a request.
  private var isIndexed: Bool { isLive && site.kept == nil && form.map(site.isOffered) ?? true }

  /// The address of a file of the site, relative to this page; from the root of the server where that keeps the request.
  func address(_ file: SiteFile) -> PageAddress { address(file.path) }

  private func address(_ path: [String]) -> PageAddress {
    site.kept.map { .root($0.site + path) } ?? .file(path, from: file.path.count - 1)
  }

  func bytes(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    page.verbatim("<!DOCTYPE html>\n<html lang=\"fr\" data-fr-scheme=\"light\">\n")
    writeHead(&page)
    page.verbatim("\n<body>")
    writeSkipLinks(&page)
    writeNotice(&page)
    writeHeader(&page)
    writeTrail(&page)
    page.element(.main, [.id("contenu"), .class("fr-container fr-pb-8w"), .tabindex(-1)], content)
    writeFooter(&page)
    page.verbatim("\n</body>\n</html>\n")
    return page.bytes
  }

  private func writeHead(_ page: inout HTMLWriter) {
    page.verbatim("<head>\n<meta charset=\"utf-8\">\n")
    page.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.verbatim("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.text((isLive ? site.policy : site.mockupPolicy).text)
    page.verbatim("\">\n")
    if !isIndexed { page.verbatim("<meta name=\"robots\" content=\"noindex, nofollow\">\n") }
    page.verbatim("<meta name=\"referrer\" content=\"same-origin\">\n<title>")
    page.text(title.isEmpty ? "DataPass" : "\(title) – DataPass")
    page.verbatim("</title>\n<link rel=\"icon\" href=\"")
    page.text(PageAddress.icon.text)
    page.verbatim("\">\n")
    page.write(.plain)
    writeStylesheet(designSystem, &page)
    page.write(.page)
    if site.settings.theme.stylesheet != nil { writeStylesheet(address(.themeStylesheet), &page) }
    if let head = site.settings.theme.head { page.verbatim(head) }
    page.verbatim("<script src=\"")
    page.text(address(file.script).text)
    page.verbatim("\" defer></script>\n</head>")
  }

  private func writeStylesheet(_ address: PageAddress?, _ page: inout HTMLWriter) {
    guard let address else { return }
    page.verbatim("<link rel=\"stylesheet\" href=\"")
    page.text(address.text)
    page.verbatim("\">\n")
  }

  /// The address of the design system’s stylesheet, below the configured one or in a `dsfr` folder that the team provides.
  private var designSystem: PageAddress? {
    let file = "dsfr.min.css"
    guard let base = site.settings.assets else { return address(["dsfr", file]) }
    let folder = base.hasSuffix("/") ? base : base + "/"
    return PageAddress(folder + file)
  }

  private func writeSkipLinks(_ page: inout HTMLWriter) {
    page.element(.div, [.class("fr-skiplinks")]) { page in
      page.element(.nav, [.class("fr-container"), .aria(.label, "Accès rapide")]) { page in
        page.element(.ul, [.class("fr-skiplinks__list")]) { page in
          for (id, name) in [("contenu", "Contenu"), ("pied", "Pied de page")] {
            page.element(.li) { $0.element(.a, [.class("fr-link"), .href(.fragment(id))], text: name) }
          }
        }
      }
    }
  }

  private func writeNotice(_ page: inout HTMLWriter) {
    // The catalogue of a rehearsal is the real one; a form that its reader cannot begin is a mockup there too.
    guard !isLive, !(site.settings.isRehearsal && form == nil) else { return }
    page.element(.section, [.class("fr-notice fr-notice--info"), .aria(.label, "Maquette")]) { page in
      page.element(.div, [.class("fr-container")]) { page in
        page.element(.div, [.class("fr-notice__body")]) { page in
          page.element(.p) { page in
            page.element(.span, [.class("fr-notice__title")], text: "Maquette")
            page.text(" ")
            page.element(.span, [.class("fr-notice__desc")]) { page in
              page.text("(environnement\u{A0}: \(site.settings.environment)). Rien n’est envoyé ni conservé.")
            }
          }
        }
      }
    }
  }

  private func writeHeader(_ page: inout HTMLWriter) {
    if let header = site.settings.theme.header { return page.verbatim(header) }
    page.element(.header, [.class("fr-header")]) { page in
      page.element(.div, [.class("fr-header__body")]) { page in
        page.element(.div, [.class("fr-container")]) { page in
          page.element(.div, [.class("fr-header__body-row")]) { page in
            page.element(.div, [.class("fr-header__brand fr-enlarge-link")]) { page in
              page.element(.div, [.class("fr-header__brand-top")]) { page in
                page.element(.div, [.class("fr-header__logo")]) { page in
                  page.element(.p, [.class("fr-logo")]) { page in
                    page.text("République")
                    page.element(.br)
                    page.text("française")
                  }
                }
              }
              page.element(.div, [.class("fr-header__service")]) { page in
                let home = TagAttribute.href(address(.catalogue))
                page.element(.a, [home, .title("Accueil – DataPass – République française")]) { page in
                  page.element(.span, [.class("fr-header__service-title")], text: "DataPass")
                }
                page.element(.p, [.class("fr-header__service-tagline")], text: "Demandes d’habilitation")
              }
            }
          }
        }
      }
    }
  }

  private func writeTrail(_ page: inout HTMLWriter) {
    guard trail.count > 1 else { return }
    page.element(.div, [.class("fr-container")]) { page in
      page.element(.nav, [.class("fr-breadcrumb"), .aria(.label, "vous êtes ici\u{A0}:")]) { page in
        page.element(.ol, [.class("fr-breadcrumb__list")]) { page in
          for step in trail {
            let target: TagAttribute = step.file.map { .href(address($0)) } ?? .aria(.current, "page")
            page.element(.li) { page in
              page.element(.a, [.class("fr-breadcrumb__link"), target], text: step.name)
            }
          }
        }
      }
    }
  }

  private func writeFooter(_ page: inout HTMLWriter) {
    if let footer = site.settings.theme.footer { return page.verbatim(footer) }
    page.element(.footer, [.class("fr-footer"), .id("pied")]) { page in
      page.element(.div, [.class("fr-container")]) { page in
        page.element(.div, [.class("fr-footer__bottom")]) { page in
          page.element(.ul, [.class("fr-footer__bottom-list")]) { page in
            for (name, file) in [
              ("Toutes les habilitations", SiteFile.catalogue), ("Accessibilité\u{A0}: non conforme", .accessibility),
            ] {
              page.element(.li, [.class("fr-footer__bottom-item")]) { page in
                page.element(.a, [.class("fr-footer__bottom-link"), .href(address(file))], text: name)
              }
            }
          }
        }
      }
    }
  }
}
