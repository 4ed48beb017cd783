import FormCatalog
import FormConcurrency
import FormEmitters

/// The Swift sources of all definitions.
enum SwiftArtifacts {
  /// Batches of four files. What all of them share is made first.
  static func batches(of catalog: Catalog, _ layout: SwiftLayout) -> [ArtifactBatch] {
    let book = LifeBook(catalog)
    let requests = Parallel.map(SwiftEmitter.subjects(of: catalog)) { $0.request(in: catalog, book) }
    let emitter = SwiftEmitter(requests.compactMap { $0 }, layout)
    return stride(from: 0, to: emitter.fileCount, by: 4).map { start in
      let numbers = start..<min(start + 4, emitter.fileCount)
      return ArtifactBatch(weight: 1) {
        numbers.map { number in
          let file = emitter.file(number)
          return Artifact(path: file.path, bytes: file.bytes)
        }
      }
    }
  }
}
