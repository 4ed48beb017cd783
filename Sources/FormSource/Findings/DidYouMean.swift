/// The label and the title of a fix that suggest a name for an unknown one.
package enum DidYouMean {
  package static func words(_ name: String) -> Words {
    Words(fr: "vouliez-vous dire \(Quoted(name).french)\u{A0}?", en: "did you mean \(Quoted(name).english)?")
  }

  package static func title(_ name: String) -> Words {
    Words(fr: "Remplacer par \(Quoted(name).french)", en: "Replace with \(Quoted(name).english)")
  }
}
