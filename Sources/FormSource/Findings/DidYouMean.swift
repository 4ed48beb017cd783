/// The sentence that proposes a name in place of an unknown one.
package enum DidYouMean {
  package static func words(_ name: String) -> Words {
    Words(fr: "vouliez-vous dire \(Quoted(name).french)\u{A0}?", en: "did you mean \(Quoted(name).english)?")
  }

  package static func title(_ name: String) -> Words {
    Words(fr: "Remplacer par \(Quoted(name).french)", en: "Replace with \(Quoted(name).english)")
  }
}
