import FormDiff
import FormSource

/// Why a rename is refused, and what it asks for besides.
enum RenameWords {
  static let nothing = Words(fr: "rien ici ne peut être renommé", en: "nothing here can be renamed")

  static let overlapping = Words(
    fr: "les places de ce nom se recouvrent",
    en: "the places of this name overlap"
  )

  static func broken(_ path: String) -> Words {
    Words(
      fr: "\(path) ne peut pas être lu en entier\u{A0}: le nom pourrait y rester",
      en: "\(path) cannot be read in full: the name might stay there"
    )
  }

  static func elsewhere(_ name: String) -> Words {
    Quoted(name).words(
      fr: "n’est déclaré dans aucun fichier du projet",
      en: "is declared in no file of the project"
    )
  }

  static func malformed(_ name: String) -> Words {
    name.isEmpty
      ? Words(fr: "un nom ne peut pas être vide", en: "a name cannot be empty")
      : Quoted(name).words(
        fr: "contient un caractère qui n’est pas d’un nom",
        en: "contains a character that no name has"
      )
  }

  static func taken(_ name: String) -> Words {
    Quoted(name).words(fr: "est déjà le nom d’autre chose ici", en: "is the name of something else here")
  }

  static func anchor(_ name: String) -> Words {
    Quoted(name).words(
      fr: "n’est pas un nom d’ancre\u{A0}: lettres sans accent, chiffres, tirets, soulignés",
      en: "is not the name of an anchor: letters without accents, digits, dashes, underscores"
    )
  }

  /// A place that speaks of several things at once.
  static func shared(with other: Subject, at span: ByteSpan, _ snapshot: Snapshot) -> Words {
    guard let file = snapshot.file(span.source) else { return overlapping }
    let line = LineIndex(file.bytes).position(of: span.start).line
    let owner = owner(of: other)
    return Words(
      fr: "\(file.path), ligne \(line)\u{A0}: ce nom y vaut aussi pour \(owner.french), qui le garde",
      en: "\(file.path), line \(line): the name is there for \(owner.english) too, which keeps it"
    )
  }

  /// What a subject is, or belongs to.
  private static func owner(of subject: Subject) -> Words {
    func words(_ fr: String, _ en: String, _ name: String) -> Words {
      Words(fr: "\(fr) \(Quoted(name).french)", en: "\(en) \(Quoted(name).english)")
    }
    switch subject {
    case .definition(let id), .scopeGroup(_, let id), .checkbox(_, let id), .question(_, let id), .outcome(_, let id):
      return words("la définition", "the definition", id)
    case .form(let uid): return words("le formulaire", "the form", uid)
    case .block(_, let home), .field(_, let home), .rule(_, let home), .option(_, _, let home), .message(_, let home),
      .template(_, let home), .service(_, let home):
      return switch home {
      case .standard: Words(fr: "ce qui est fourni avec l’outil", en: "what comes with the tool")
      case .block(let name): words("le bloc", "the block", name)
      case .definition(let id): words("la définition", "the definition", id)
      case .form(let uid): words("le formulaire", "the form", uid)
      case .life(let entry): words("l’entrée", "the entry", entry)
      }
    case .contact(let name): return words("le contact", "the contact", name)
    case .lifeEntry(let name): return words("l’entrée", "the entry", name)
    case .vendor(let name), .dataProvider(let name): return words("l’organisation", "the organisation", name)
    case .scope: return Words(fr: "un autre scope", en: "another scope")
    }
  }

  static func unwritable(at span: ByteSpan, _ snapshot: Snapshot) -> Words {
    guard let file = snapshot.file(span.source) else { return nothing }
    let line = LineIndex(file.bytes).position(of: span.start).line
    return Words(
      fr: "\(file.path), ligne \(line)\u{A0}: le nom n’y est pas écrit tel quel",
      en: "\(file.path), line \(line): the name is not written as it is read there"
    )
  }

  /// What `diff` says of such a change.
  static func duty(_ kind: ChangeKind) -> Words {
    guard let duty = kind.duty else { return kind.reason }
    return Words(fr: "\(kind.reason.french) \(duty.french)", en: "\(kind.reason.english) \(duty.english)")
  }
}
