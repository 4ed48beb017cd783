import FormSource

/// How messages name what has a label, which people see, and a name, which files and programs have: « Adresse » (adresse).
struct Named {
  let french: String
  let english: String

  /// - Parameters:
  ///   - name: the name in files.
  ///   - label: the label; nil, or the name again, for none.
  init(_ name: String, label: String?) {
    let suffix = label.map { $0 == name } ?? true ? "" : " (\(Quoted.shortened(name)))"
    let quoted = Quoted(label ?? name)
    french = quoted.french + suffix
    english = quoted.english + suffix
  }

  var words: Words { Words(fr: french, en: english) }
}
