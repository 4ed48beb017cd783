import FormMarkup

/// Components of the State’s design system (DSFR 1.14) that need no script.
extension HTMLWriter {
  package enum Tone: String {
    case info
    case success
    case warning
    case error
  }

  /// Writes a message set apart from the text; its title must say what kind of message it is.
  package mutating func alert(_ tone: Tone, title: String, level: Int = 3, _ content: (inout HTMLWriter) -> Void) {
    element(.div, [.class("fr-alert fr-alert--\(tone.rawValue)")]) { page in
      page.element(.heading(level), [.class("fr-alert__title")], text: title)
      content(&page)
    }
  }

  /// Writes a text set apart from the text around it.
  package mutating func callout(
    title: String?,
    level: Int = 3,
    colour: String? = nil,
    _ content: (inout HTMLWriter) -> Void
  ) {
    element(.div, [.class("fr-callout" + (colour.map { " fr-callout--\($0)" } ?? ""))]) { page in
      if let title { page.element(.heading(level), [.class("fr-callout__title")], text: title) }
      page.element(.div, [.class("fr-callout__text")], content)
    }
  }

  /// Writes a card that is a link as a whole.
  package mutating func tile(
    _ title: String,
    level: Int,
    to address: PageAddress,
    detail: String? = nil,
    _ description: (inout HTMLWriter) -> Void = { _ in }
  ) {
    element(.div, [.class("fr-tile fr-tile--sm fr-tile--horizontal fr-enlarge-link")]) { page in
      page.element(.div, [.class("fr-tile__body")]) { page in
        page.element(.div, [.class("fr-tile__content")]) { page in
          page.element(.heading(level), [.class("fr-tile__title")]) { page in
            page.element(.a, [.href(address)], text: title)
          }
          page.element(.div, [.class("fr-tile__desc")], description)
          if let detail { page.element(.p, [.class("fr-tile__detail")], text: detail) }
        }
      }
    }
  }

  /// Writes a link to another site, which opens in a window of its own; `rest` says to screen readers what it is about.
  package mutating func outsideLink(_ text: String, _ style: String, to address: PageAddress, rest: String = "") {
    element(.a, [.class(style), .href(address), .newWindow, .noOpener]) { page in
      page.text(text)
      page.element(.span, [.class("fr-sr-only")], text: "\(rest) (nouvelle fenêtre)")
    }
  }

  /// Writes cards, side by side where there is room; all of them have the attributes.
  package mutating func grid<Item>(
    _ items: [Item],
    _ attributes: [TagAttribute] = [],
    _ cell: (inout HTMLWriter, Item) -> Void
  ) {
    element(.ul, [.class("fr-raw-list fr-grid-row fr-grid-row--gutters")]) { page in
      for item in items {
        page.element(.li, [.class("fr-col-12 fr-col-md-6 fr-col-lg-4")] + attributes) { cell(&$0, item) }
      }
    }
  }

  /// Writes which of the steps this is; `next` is the title of the one after it.
  ///
  /// The design system draws a bar of at most eight parts. The bar of more steps is filled in proportion, whole at the last
  /// of them only; their number is said in words.
  package mutating func stepper(_ title: String, step: Int, of count: Int, next: String?, id: String) {
    let parts = min(count, 8)
    let filled = max(1, step * parts / count)
    element(.div, [.class("fr-stepper")]) { page in
      page.element(.h2, [.class("fr-stepper__title"), .id(id), .tabindex(-1)]) { page in
        page.text(title)
        page.text(" ")
        page.element(.span, [.class("fr-stepper__state")], text: "Étape \(step) sur \(count)")
      }
      page.element(
        .div,
        [.class("fr-stepper__steps"), .data(.currentStep, String(filled)), .data(.steps, String(parts))]
      )
      guard let next else { return }
      page.element(.p, [.class("fr-stepper__details")]) { page in
        page.element(.span, [.class("fr-text--bold")], text: "Étape suivante\u{A0}:")
        page.text(" \(next)")
      }
    }
  }

  /// Writes a section that can be expanded, with or without the script.
  package mutating func unfolding(_ title: String, _ content: (inout HTMLWriter) -> Void) {
    element(.details, [.class("dp-details fr-mb-3w")]) { page in
      page.element(.summary, text: title)
      page.element(.div, [.class("fr-py-2w")], content)
    }
  }

  /// Writes a text of a definition that may have several paragraphs.
  package mutating func prose(_ text: String, _ style: String = "fr-mb-3w") {
    element(.div, [.class(style)]) { $0.markup(text, .section) }
  }

  /// Like ``prose(_:_:)``, but shows the line breaks of a text that has no tags to break lines.
  package mutating func lines(_ text: String, _ style: String) {
    let markup = MarkupParser.parse(text, as: .section)
    let isPlain = !markup.tags.contains { $0.name == "br" || MarkupElement.isBlock($0.name) }
    prose(isPlain ? String(text.drop { $0.isNewline }) : text, isPlain ? "dp-lines \(style)" : style)
  }
}
