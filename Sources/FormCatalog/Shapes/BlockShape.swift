import FormSource

/// A block named in a list (`blocks`, `steps`, `static_blocks`).
package enum BlockShape {
  package static let reference = Record(
    "block_reference",
    Words(fr: "un bloc", en: "a block"),
    [
      KeyShape("name", .text, .required, Words(fr: "Le nom du bloc", en: "The block’s name"))
    ]
  )
}
