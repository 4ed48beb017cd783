import FormCatalog
import FormCompiler
import FormSource
package import FormSyntax

/// A project in which something is open: what is on the disk, as far as it was read, and the state that the editor shows.
package struct OpenProject {
  package let root: String
  private var disk: Disk?
  private var current: Snapshot?
  /// The state before, in which names are looked up that the present one has lost in mid-typing.
  private var last: Snapshot?

  private struct Disk {
    let layout: ProjectLayout?
    let configuration: SourceFile?
    /// The files of the layout that was used last.
    var files: (layout: ProjectLayout, tree: SourceTree, stamp: DiskStamp)?
  }

  package init(root: String) {
    self.root = root
  }

  /// Whether its files have been read and are not known to have changed.
  package var isRead: Bool { disk != nil }

  /// To be called when a text of the editor has changed.
  package mutating func bufferHasChanged() {
    last = current ?? last
    current = nil
  }

  /// To be called when the disk may have changed in a way that its stamp does not show.
  package mutating func forget() {
    bufferHasChanged()
    disk = nil
  }

  /// Compares what was read with what is there.
  package mutating func compare(with host: any ProjectHost) {
    guard let files = disk?.files, host.stamp(of: root, files.layout) != files.stamp else { return }
    forget()
  }

  /// The project as the editor shows it.
  /// - Parameters:
  ///   - host: where its files are.
  ///   - buffers: the editor’s texts, by their paths relative to the root.
  ///   - environment: the one whose branches of conditions count; nil for that of the configuration.
  /// - Returns: nil where there is no project any more.
  package mutating func snapshot(
    _ host: any ProjectHost,
    _ buffers: [String: [UInt8]],
    _ environment: DeploymentEnvironment?
  ) -> Snapshot? {
    if let current { return current }
    guard var disk = disk ?? read(host) else { return nil }
    let configuration = BufferOverlay.configuration(disk.configuration, buffers)
    var project = Project.assemble(base: disk.layout, configurationFile: configuration) { layout in
      if let files = disk.files, files.layout == layout { return BufferOverlay.tree(files.tree, layout, buffers) }
      let (tree, stamp) = host.read(root, layout)
      disk.files = (layout, tree, stamp)
      return BufferOverlay.tree(tree, layout, buffers)
    }
    self.disk = disk
    project.today = host.today
    let environment = environment ?? project.configuration.environment ?? .production
    let snapshot = Snapshot(project, environment: environment, after: last)
    current = snapshot
    last = nil
    return snapshot
  }

  private func read(_ host: any ProjectHost) -> Disk? {
    guard let place = host.place(around: root), place.root == root else { return nil }
    return Disk(layout: place.layout, configuration: host.configuration(of: root))
  }
}
