import FormCompiler
import FormHost
import FormSource

/// Why reports cannot be written where the user wants them.
enum ReportProblem: Error {
  /// These would share standard output.
  case crowdedOutput([ReportFormat])
  case severalOutputs
  /// No format, or more than one, could be written to the file of `--output`.
  case unclearOutput(String)
  case sameFile(String)
  case file(OutputError)

  /// A sentence without a full stop.
  var words: Words {
    switch self {
    case .crowdedOutput(let formats):
      let names = formats.map(\.rawValue).joined(separator: ", ")
      let example = "--format \(formats.first { !$0.isForLogs } ?? .text)=…"
      return Words(
        fr: "ces rapports ne peuvent pas partager la sortie standard\u{A0}: \(names)\u{A0}; "
          + "donnez un fichier, par exemple \(example)",
        en: "these reports cannot share standard output: \(names); give a file, for example \(example)"
      )
    case .severalOutputs:
      return Words(
        fr: "--output ne vaut que pour un rapport\u{A0}; pour les autres, écrivez --format sarif=FICHIER",
        en: "--output takes only one report; for the others, write --format sarif=FILE"
      )
    case .unclearOutput(let file):
      let name = Quoted(file)
      return Words(
        fr: "on ne sait pas quel rapport écrire dans \(name.french)\u{A0}; écrivez par exemple --format sarif=FICHIER",
        en: "it is not clear which report \(name.english) is for; write, for example, --format sarif=FILE"
      )
    case .sameFile(let file):
      let name = Quoted(file)
      return Words(
        fr: "deux rapports seraient écrits dans le même fichier, \(name.french)",
        en: "two reports would be written to the same file, \(name.english)"
      )
    case .file(let error): return error.words
    }
  }
}
