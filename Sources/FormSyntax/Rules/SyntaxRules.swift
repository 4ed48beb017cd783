package import FormSource

/// The rules that are checked while the text is read.
package enum SyntaxRules {
  package static let all: [Rule] = [
    AliasCycle.rule,
    AliasExplosion.rule,
    AnchorOnNothing.rule,
    DoubledColon.rule,
    DuplicateKey.rule,
    ExcessiveNesting.rule,
    InvalidEncoding.rule,
    MalformedSecret.rule,
    MergeOfNothing.rule,
    MergeOverridesKey.rule,
    RedefinedAnchor.rule,
    TrailingSpace.rule,
    UnbalancedEmbeddedCode.rule,
    UnclosedEmbeddedCode.rule,
    UnknownAlias.rule,
    UnusedAnchor.rule,
    UnknownTag.rule,
    UnquotedDate.rule,
    UnsupportedEmbeddedCode.rule,
    YAMLSyntax.rule,
  ]
}
