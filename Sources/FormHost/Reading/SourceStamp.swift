import FormSource

extension SourceReader {
  /// Numbers that the files of a layout, their folders and `datapass.yml` are known by, without reading them: other numbers
  /// once one of them has been written, added, removed or replaced. Empty where there is nothing.
  package var stamp: [UInt64] {
    var numbers: [UInt64] = []
    func add(_ status: FileStatus?) {
      // What is missing takes a place too.
      numbers += status.map { $0.identity + [UInt64(bitPattern: Int64($0.size)), $0.modified] } ?? [0]
    }
    for role in SourceRole.readingOrder {
      for place in layout.places(of: role) {
        let name = FileName(PathText.join(root, place.name))
        add(try? FileStatus.of(name, followingLinks: true))
        if case .file = place { continue }
        guard let folder = try? Descriptor(name, for: .folder), let names = try? folder.names() else { continue }
        for name in names where place.reads(name: name.bytes) {
          add(try? FileStatus.of(name, in: folder, followingLinks: true))
        }
      }
    }
    return numbers
  }

  /// The same of one file, whose path is absolute.
  package static func stamp(ofFile path: String) -> [UInt64] {
    let status = try? FileStatus.of(FileName(path), followingLinks: true)
    return status.map { $0.identity + [UInt64(bitPattern: Int64($0.size)), $0.modified] } ?? []
  }
}
