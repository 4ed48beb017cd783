#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission
import FormSyntax
import Synchronization

/// A rehearsal: the project, what is kept of its requests, and the clock.
final class Rehearsal: Sendable {
  let project: PreviewProject
  let store: RehearsalStore
  let clock: DeskClock
  private let origin: LocalOrigin
  private let known = Mutex<Scene?>(nil)

  private static let shiftName = "shift"

  /// - Parameters:
  ///   - project: what is rehearsed.
  ///   - store: what is kept.
  ///   - origin: where the desk is reached.
  /// - Throws: where what is kept cannot be read.
  init(_ project: PreviewProject, _ store: RehearsalStore, at origin: LocalOrigin) async throws {
    self.project = project
    self.store = store
    self.origin = origin
    let shift = try await store.read { try $0.setting(Self.shiftName) }
    clock = DeskClock(shift: shift.flatMap { Int($0) } ?? 0)
  }

  /// The project as it is now. Messages lead to the desk: it has to listen before somebody asks for this.
  func scene() async -> Scene {
    let state = await project.state(project.environment)
    if let scene = known.withLock({ $0 }), scene.revision == state.revision { return scene }
    let setting = Setting(
      state.catalog,
      cast: .sample(for: state.catalog),
      site: origin.text,
      environment: state.environment.rawValue
    )
    let scene = Scene(setting: setting, pages: PreviewPages(rehearsing: state), revision: state.revision)
    known.withLock { $0 = scene }
    return scene
  }

  // MARK: The clock

  /// Sets the day. Time does not go back behind what has happened; what has fallen due is for ``remind()`` to send.
  /// - Returns: the latest day on which something happened, where the day is before it; otherwise nil.
  func set(_ day: CalendarDate) async throws -> CalendarDate? {
    let latest = try await store.write { ledger -> CalendarDate? in
      if let latest = try ledger.latest?.day, day < latest { return latest }
      try ledger.set(Self.shiftName, to: String(DeskClock.shift(to: day)))
      return nil
    }
    if latest == nil { clock.set(DeskClock.shift(to: day)) }
    return latest
  }

  // MARK: The beginning

  /// Fills a store that is empty with the requests that are invented for a beginning.
  func begin() async throws {
    guard try await store.read({ try $0.latest == nil }) else { return }
    let beginning = SampleRequests(in: await scene().setting, until: clock.now)
    try await store.write(beginning.keep)
  }

  /// Begins anew, on the system’s day.
  func reset() async throws {
    let scene = await scene()
    clock.set(0)
    let beginning = SampleRequests(in: scene.setting, until: clock.now)
    try await store.write { ledger in
      try ledger.clear()
      try ledger.set(Self.shiftName, to: "0")
      try beginning.keep(in: ledger)
    }
  }
}
#endif
