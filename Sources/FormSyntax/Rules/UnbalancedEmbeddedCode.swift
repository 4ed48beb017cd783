package import FormSource

/// A `<% if %>` without its `<% end %>`, or the reverse.
package enum UnbalancedEmbeddedCode {
  package static let rule = Rule(
    "unbalanced-embedded-code",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un <% if … %> n’a pas son <% end %>, ou l’inverse.",
      en: "A <% if … %> has no matching <% end %>, or the reverse."
    ),
    reason: Words(
      fr: "DataPass ne démarre plus, ou fait disparaître tout ce qui suit.",
      en: "DataPass no longer starts, or drops everything that follows."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        ⟦<% if Rails.env.production? %>⟧
        exemple:
          authorization_request: Exemple
        ⟨<% end %>⟩
        """
      )
    ]
  )

  static func unclosed(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(fr: "ce bloc n’est jamais refermé par <% end %>", en: "this block is never closed by <% end %>")
    )
  }

  static func afterElse(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(fr: "ce bloc a déjà un <% else %>", en: "this block already has an <% else %>")
    )
  }

  static func unopened(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(fr: "aucun <% if … %> n’est ouvert ici", en: "no <% if … %> is open here")
    )
  }
}
